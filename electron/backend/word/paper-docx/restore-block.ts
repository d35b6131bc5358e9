import { isDeepStrictEqual } from "node:util";

import { isTextBlock, type PaperBlock } from "#shared/features/documents/paper-text.ts";
import { fingerprint } from "./fingerprint.ts";
import type { BlockHelp } from "./help-schemas.ts";
import { type ShownBlock, unnumbered } from "./shown-paper.ts";
import { gridOfTable, guessedColumns, widthOf, withColumns } from "./table-shape.ts";

export function idOf(help: BlockHelp): string {
  if (typeof help === "string") return help;
  return "original" in help ? help.original.id : help.id;
}

/**
 * A block as it was, as far as the file still shows it so; what was changed, as it reads now.
 *
 * @param shown with its number counted where counting gives what is shown
 * @returns null where somebody took all its words away
 */
export function restoreBlock(shown: ShownBlock, help: BlockHelp | undefined): PaperBlock | null {
  const { block } = shown;
  if (help !== undefined && typeof help !== "string" && "original" in help) {
    return restoreOriginal(shown, help);
  }
  if (block.kind === "table") {
    const columns = help === undefined || typeof help === "string" ? undefined : help.columns;
    const grid = shown.grid ?? [];
    const isSame =
      columns !== undefined &&
      isDeepStrictEqual(gridOfTable({ columns, rows: block.rows }, widthOf(grid)), grid);
    return withColumns(block, isSame ? columns : guessedColumns(block));
  }
  return isBlank(shown) ? null : block;
}

function restoreOriginal(
  shown: ShownBlock,
  { original, shown: before, label }: Exclude<BlockHelp, string | { columns: unknown }>,
): PaperBlock | null {
  const { block } = shown;
  // The data of the program print it anew, whatever was done to the table in Word.
  if (original.kind === "list") return original;
  const hasSameLabel = shown.label === label;
  if (fingerprint(unnumbered(shown)) === before) {
    if (hasSameLabel || !("numbering" in original) || !("numbering" in block)) return original;
    if (original.kind === "bullet" && block.kind === "bullet") {
      return { ...original, numbering: block.numbering, mark: block.mark };
    }
    return { ...original, numbering: block.numbering };
  }
  if (block.kind === "table") return withColumns(block, guessedColumns(block));
  if (isBlank(shown)) return null;
  if (!hasSameLabel || !("numbering" in original) || !("numbering" in block)) return block;
  if (original.kind === "bullet" && block.kind === "bullet") {
    return { ...block, numbering: original.numbering, mark: original.mark };
  }
  return { ...block, numbering: original.numbering };
}

function isBlank({ block, label }: ShownBlock): boolean {
  return isTextBlock(block) && block.content.length === 0 && label === null;
}

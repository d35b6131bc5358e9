import { inCase } from "#backend/pdf/official-layout.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import {
  isNumberedBlock,
  type PaperBlock,
  type PaperContent,
} from "#shared/features/documents/paper-text.ts";
import { addresseeLines, readAddressees } from "./addressee-lines.ts";
import { withStop } from "#shared/features/documents/number-label.ts";
import { levelFormats } from "./list-levels-data.ts";
import { paperStyles, type StyleKey, styleOfBlock } from "./paper-styles.ts";
import type { ListPlan } from "./plan-lists.ts";
import { readBlock } from "./read-block.ts";
import { type Brought, readableLine, readableRuns } from "./readable-runs.ts";
import { emptyTable, type ShownBlock, type ShownPaper } from "./shown-paper.ts";
import { gridOfTable, shownTable } from "./table-shape.ts";
import { tableWidth } from "./units.ts";

/** What the file of a printed text will show when it is read. */
export function modelShown(
  profile: LayoutProfile,
  printed: PaperContent,
  lists: ListPlan,
  titleLines: readonly string[],
): ShownPaper {
  const looks = new Map(paperStyles(profile).map(({ key, run }) => [key, run]));
  const brought = (key: StyleKey): Brought => {
    const look = looks.get(key);
    return { bold: look?.bold === true, italics: look?.italics === true };
  };
  return {
    blocks: printed.blocks.map((block, anchor) =>
      shownBlock(profile, block, anchor, lists, brought),
    ),
    title: titleLines.map(readableLine).join(" ").replaceAll("\n", " "),
    addressees: readAddressees(addresseeLines(printed.addressees).map(readableLine)),
    recipients: written(printed.recipients),
    authority: written(printed.signer.authority.map((line) => inCase(profile, "authority", line))),
    signerName: written([printed.signer.name ?? ""])[0] ?? null,
  };
}

function written(lines: readonly string[]): string[] {
  return lines.map(readableLine).filter((line) => line.trim() !== "");
}

function shownBlock(
  profile: LayoutProfile,
  block: PaperBlock,
  anchor: number,
  lists: ListPlan,
  brought: (key: StyleKey) => Brought,
): ShownBlock {
  if (block.kind === "list") return { block: { ...block, id: "" }, anchor, label: null };
  if (block.kind === "table") {
    if (block.rows.length === 0) return { block: emptyTable, anchor, label: null };
    const grid = gridOfTable(block, tableWidth(profile));
    return { block: shownTable(block, grid, brought), grid, anchor, label: null };
  }
  const style = styleOfBlock(block);
  const content = readableRuns(block.content, brought(style));
  const { label, format } = labelOf(block, lists);
  const align = undefined;
  const read = readBlock({ style, content, label, format, anchor, align });
  return { block: read, anchor, label };
}

function labelOf(
  block: PaperBlock,
  { numbers }: ListPlan,
): Readonly<{ label: string | null; format: string | null }> {
  const none = { label: null, format: null };
  if (!isNumberedBlock(block)) return none;
  const mark = block.kind === "bullet" ? block.mark : null;
  if (block.numbering === null) return mark === null ? none : { label: mark, format: "bullet" };
  const number = numbers.get(block);
  if (number !== undefined && "typed" in number) {
    const label = readableLine(number.typed).trim();
    return { label: label === "" ? null : label, format: null };
  }
  const { style, fixed } = block.numbering;
  const printed = withStop(fixed ?? "");
  const label = mark === null ? printed : `${mark} ${printed}`;
  return { label: readableLine(label), format: levelFormats[style].format };
}

import type { BlockOf, PaperBlock } from "#shared/features/documents/paper-text.ts";

/** A block of the text as a file shows it; its number stands as it is printed, its id is open. */
export type ShownBlock = Readonly<{
  block: PaperBlock;
  /** The block that it was written for, by its place in that text; null: somebody added it. */
  anchor: number | null;
  /** Number and mark before it: "II.", "- (1)"; null: nothing. */
  label: string | null;
  /** Of a table: the widths of its columns in twentieths of a point. */
  grid?: readonly number[];
}>;

/** What a paper's file shows of all that people wrote. */
export type ShownPaper = Readonly<{
  blocks: readonly ShownBlock[];
  title: string;
  addressees: readonly string[];
  recipients: readonly string[];
  authority: readonly string[];
  signerName: string | null;
}>;

/** A table without any row, which no Word file can hold: an invisible line stands for it. */
export const emptyTable: BlockOf<"table"> = {
  kind: "table",
  id: "",
  headerRows: 0,
  columns: [{ widthPercent: 100, align: "left" }],
  rows: [],
};

/** The block apart from its number and mark, which change when another is put before it. */
export function unnumbered({ block, grid }: ShownBlock): object {
  const bare = "numbering" in block ? { ...block, numbering: null, mark: null } : block;
  return { ...bare, id: "", grid };
}

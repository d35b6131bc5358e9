import { nfc } from "#shared/kernel/vietnamese.ts";

/** One pasted line: what it would save, or what is wrong with it. */
export type PastedLine<Input> = Readonly<{
  /** As it was pasted, to be kept in the box until it is saved. */
  raw: string;
  name: string;
  /** The cells as they were understood, for the preview. */
  cells: readonly string[];
  problem: string | null;
  input: Input;
}>;

/** The lines of a block copied from Excel, each with its cells; empty lines are left out. */
export function pastedCells(typed: string): readonly Readonly<{ raw: string; cells: string[] }>[] {
  return nfc(typed)
    .split("\n")
    .filter((raw) => raw.trim() !== "")
    .map((raw) => ({ raw, cells: raw.split("\t").map(cellOf) }));
}

/** Excel puts a cell into quotes when it holds quotes, and doubles those inside. */
function cellOf(pasted: string): string {
  const cell = pasted.trim();
  const quoted = /^"(.*)"$/.exec(cell);
  return (quoted?.[1]?.replaceAll('""', '"') ?? cell).replace(/\s+/g, " ").trim();
}

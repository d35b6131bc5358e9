import type { Line } from "./clean-lines.ts";
import type { Piece } from "./read-body.ts";
import type { Closing, ClosingItem } from "./read-closing.ts";
import type { Opening } from "./read-opening.ts";

/** What a line of the source was taken for. */
export type SourceItem = Readonly<{
  line: number;
  kind:
    | "letterhead"
    | "title"
    | "basis"
    | "annex"
    | "heading"
    | "paragraph"
    | "bullet"
    | "row"
    | ClosingItem["kind"];
  level: number;
  number: string | null;
  text: string;
}>;

/** Everything that was read, in the order of the source, with the line at which it begins. */
export function sourceItems({
  opening,
  pieces,
  annexes,
  closing,
}: Readonly<{
  opening: Opening;
  pieces: readonly Piece[];
  annexes: readonly Piece[];
  closing: Pick<Closing, "found">;
}>): SourceItem[] {
  const { letterhead, title, titleLine, bases, basisLines } = opening;
  return [
    ...letterhead.map((line) => whole("letterhead", line)),
    ...(titleLine === null ? [] : [{ ...whole("title", titleLine), text: title }]),
    ...basisLines.map((line, index) => ({ ...whole("basis", line), text: bases[index] ?? "" })),
    ...pieces.map(itemOf),
    ...closing.found.map((found): SourceItem => ({ ...found, level: 0, number: null })),
    ...annexes.map(itemOf),
  ];
}

function whole(kind: "letterhead" | "title" | "basis", { line, text }: Line): SourceItem {
  return { line, kind, level: 0, number: null, text };
}

function itemOf({ line, kind, level, number, text, row, annex }: Piece): SourceItem {
  const asKind = annex === true ? "annex" : row === null ? kind : "row";
  return { line, kind: asKind, level, number, text };
}

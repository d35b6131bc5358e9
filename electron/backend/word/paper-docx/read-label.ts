import type {
  NumberedBlock,
  PaperInline,
  PaperNumbering,
} from "#shared/features/documents/paper-text.ts";
import { styleOfLabel, withoutStop } from "./number-labels.ts";

/** The longest number that a text keeps as one; see paper-schemas.ts. */
const LONGEST_NUMBER = 20;

export type ReadLabel = Readonly<{
  mark: Extract<NumberedBlock, { kind: "bullet" }>["mark"];
  numbering: PaperNumbering | null;
}>;

/**
 * A label as mark and number.
 *
 * @param format how Word counts it; null where it was typed
 */
export function readLabel(label: string, format: string | null, hasMarks: boolean): ReadLabel {
  const marked = hasMarks ? /^(\S)(?:\s+(.*))?$/su.exec(label) : null;
  const sign = marked?.[1] ?? "";
  const isMark = format === "bullet" || sign === "-" || sign === "+";
  const number = marked !== null && isMark ? (marked[2] ?? "") : label;
  const mark = marked === null || !isMark ? null : sign === "+" ? "+" : "-";
  if (number === "") return { mark, numbering: null };
  const fixed = (withoutStop(number) || number).slice(0, LONGEST_NUMBER);
  return { mark, numbering: { style: styleOfLabel(number, format), fixed } };
}

const TYPED_NUMBER =
  /^\s*((?:\d{1,3}\.)*\d{1,3}[.)]|[IVXLC]{1,7}\.|[A-Z]\.|[a-zđ]\)|\(\d{1,3}\))\s+(?=\S)/u;
const TYPED_MARK = /^\s*([-+•])\s+(?=\S)/u;

/** A number or mark that somebody typed before a paragraph of theirs, cut off from its words. */
export function takeTypedLabel(
  content: readonly PaperInline[],
  looksFor: "number" | "mark",
): Readonly<{ label: string | null; rest: PaperInline[] }> {
  const [first, ...others] = content;
  if (first?.type !== "text") return { label: null, rest: [...content] };
  const found = (looksFor === "number" ? TYPED_NUMBER : TYPED_MARK).exec(first.text);
  if (found === null) return { label: null, rest: [...content] };
  const text = first.text.slice(found[0].length);
  return { label: found[1] ?? null, rest: [{ ...first, text }, ...others] };
}

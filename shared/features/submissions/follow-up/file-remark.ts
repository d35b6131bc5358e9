import { findingSentence } from "../text.ts";

/** One thing that a commune is to look at again in its file. */
export type FileRemark = Readonly<{
  severity: "error" | "warning";
  /** Null: the file as a whole. */
  sheet: string | null;
  /** "C7"; several where a sentence is about several: "C7 + D7"; null: the sheet as a whole. */
  cell: string | null;
  /** What is wrong and what to do, without the place. */
  words: string;
}>;

type Found = Readonly<{
  code: string;
  severity: "error" | "warning";
  sheet: string | null;
  cell: string | null;
  details: object;
}>;

export function remarkOfFinding(finding: Found): FileRemark {
  const { severity, sheet, cell } = finding;
  return {
    severity,
    sheet,
    cell,
    words: findingSentence({ ...finding, sheet: null, cell: null }),
  };
}

/** What the clerk wrote on a value of a report that goes back. */
export function remarkOfMark(
  { sheet, cell }: Readonly<{ sheet: string; cell: string }>,
  remark: string,
): FileRemark {
  return { severity: "error", sheet, cell, words: remark };
}

import { communeSentence } from "./commune-words-data.ts";

/** One thing that a commune is to look at again in its file. */
export type FileRemark = Readonly<{
  severity: "error" | "warning";
  /** Null: the file as a whole. */
  sheet: string | null;
  /** "C7"; several where a sentence is about several: "C7 + D7"; null: the sheet as a whole. */
  cell: string | null;
  /** What is wrong and what to do, without the place. */
  words: string;
  /** What stands in the cell, where the words do not tell it already. */
  found: string | null;
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
    words: communeSentence(finding),
    found: null,
  };
}

/** What the clerk wrote on a value of a report that goes back. */
export function remarkOfMark(
  { sheet, cell, typedText }: Readonly<{ sheet: string; cell: string; typedText: string }>,
  remark: string,
): FileRemark {
  return { severity: "error", sheet, cell, words: remark, found: typedText };
}

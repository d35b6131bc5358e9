import { keptCopyPattern, recipientMarksPattern, sameAsPattern } from "./recipient-words-data.ts";

/** Who gets a paper, and who keeps the copy of the file. */
export type SplitRecipients = Readonly<{
  /** Without dashes and marks; "Như trên" and "Như Điều 3", which name nobody, are left out. */
  to: readonly string[];
  /** "VT, VHTT"; null: the paper names none. */
  keptBy: string | null;
}>;

/** The lines under "Nơi nhận", as printed, told apart for the register. */
export function splitRecipients(lines: readonly string[]): SplitRecipients {
  const kept = lines.find((line) => keptCopyPattern.test(line));
  return {
    to: lines
      .filter((line) => !keptCopyPattern.test(line))
      .map(withoutMarks)
      .filter((line) => line !== "" && !sameAsPattern.test(line)),
    keptBy: kept === undefined ? null : withoutMarks(kept).replace(/^[^:]*?:?\s*(?=VT)/iu, ""),
  };
}

function withoutMarks(line: string): string {
  return line.normalize("NFC").replace(recipientMarksPattern, "").replace(/\s+/gu, " ").trim();
}

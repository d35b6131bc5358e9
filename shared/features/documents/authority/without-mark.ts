import { authorityMarks } from "./authority-data.ts";

/** What a line over a signature names without its mark: "KT. CHỦ TỊCH" → "CHỦ TỊCH". */
export function withoutMark(line: string): string {
  const mark = Object.values(authorityMarks).find((each) => line.startsWith(`${each} `));
  return (mark === undefined ? line : line.slice(mark.length)).trim();
}

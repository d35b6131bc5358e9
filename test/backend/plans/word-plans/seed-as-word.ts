import { columns, item, p, wordFile } from "./word-plan.ts";

/**
 * The plan of 2020 as a Word file whose every number is Word's own: parts, sections and
 * clauses in one list of three levels, targets "- (1)" and recipients "-" in lists of theirs.
 * A number that counting would not give is typed, as a person would have done.
 */
export async function seedAsWord(text: string): Promise<Buffer> {
  const lists = {
    outline: [
      ["UPPER_ROMAN", "%1."],
      ["DECIMAL", "%2."],
      ["DECIMAL", "%2.%3."],
    ],
    targets: [["DECIMAL", "- (%1)"]],
    dash: [["BULLET", "-"]],
  } as const;
  const lines = text
    .replaceAll("**", "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const closing = lines.findIndex((line) => line.startsWith("Nơi nhận"));
  const authority = lines.findIndex((line) => line.startsWith("TM."));
  const counts = [0, 0, 0];
  const body = lines.slice(0, closing).map((line) => {
    const target = /^- \(\d\) (.*)$/u.exec(line);
    if (target !== null) return item("targets", target[1] ?? "");
    const numbered = /^([IVX]+|\d+(?:\.\d+)?)\. (.*)$/u.exec(line);
    if (numbered === null) return p(line);
    const [, number = "", title = ""] = numbered;
    const level = /^[IVX]/u.test(number) ? 0 : number.includes(".") ? 2 : 1;
    const ordinal = level === 0 ? null : Number(number.split(".").at(-1));
    const next = (counts[level] ?? 0) + 1;
    if (ordinal !== null && ordinal !== next) return p(line, { bold: true });
    counts[level] = next;
    counts.fill(0, level + 1);
    return item("outline", title, { level, bold: true });
  });
  return wordFile(lists, [
    ...body,
    columns(
      lines
        .slice(closing, authority)
        .map((line) =>
          line.startsWith("- ") ? item("dash", line.slice(2)) : p(line, { italics: true }),
        ),
      lines.slice(authority).map((line) => p(line, { bold: true })),
    ),
  ]);
}

import { buildDocx, list, paragraph, table, use } from "../word/build-docx.ts";

/**
 * The fixture plan as an office would keep it in Word: letterhead and signature in tables
 * without lines, bullets made by Word, its parts and points numbered by Word.
 */
export async function planAsDocx(text: string): Promise<Buffer> {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const bodyStart = lines.indexOf("KẾ HOẠCH");
  const closing = lines.findIndex((line) => line.startsWith("Nơi nhận:"));
  const annex = lines.indexOf("PHỤ LỤC");
  const columns = (from: number, to: number): [string, string] => {
    const cells = lines.slice(from, to).map((line) => line.split(/\t+/u));
    const column = (at: number): string =>
      cells
        .map((row) => row[at] ?? "")
        .filter((cell) => cell !== "")
        .map((cell) => paragraph(cell))
        .join("");
    return [column(0), column(1)];
  };
  const body = lines.slice(bodyStart, closing).map((line) => {
    const part = /^PHẦN [IVX]+\. (.*)$/u.exec(line);
    if (part !== null) return paragraph(part[1] ?? "", { list: [1, 0], bold: true });
    const bullet = /^([-+]) (.*)$/u.exec(line);
    if (bullet !== null)
      return paragraph(bullet[2] ?? "", { list: [2, bullet[1] === "-" ? 0 : 1] });
    const point = /^[abc]\) (.*)$/u.exec(line);
    if (point !== null) return paragraph(point[1] ?? "", { list: [3, 0] });
    return paragraph(line);
  });
  return buildDocx({
    body: [
      table([columns(0, bodyStart)]),
      ...body,
      table([columns(closing, annex)]),
      ...lines.slice(annex).map((line) => paragraph(line)),
    ].join(""),
    numbering: [
      list(1, [["upperRoman", "PHẦN %1."]]),
      list(2, [
        ["bullet", "-"],
        ["bullet", "+"],
      ]),
      list(3, [["lowerLetter", "%1)"]]),
      use(1, 1),
      use(2, 2),
      use(3, 3),
    ].join(""),
  });
}

import JSZip from "jszip";
import { describe, expect, test } from "vitest";

import { writeDocx } from "#backend/word/paper-docx/write-docx.ts";
import { blockText } from "#shared/features/documents/paper-text.ts";
import { readPdf, textOf } from "../pdf/read-pdf.ts";
import { hasLibreOffice, printedByLibreOffice } from "./libreoffice.ts";
import { fixtureContent, longContent, seedContent, wordPaper } from "./word-papers.ts";

async function partOf(bytes: Uint8Array, path: string): Promise<string> {
  const part = (await JSZip.loadAsync(bytes)).file(path);
  if (part === null) throw new Error(`no ${path}`);
  return part.async("string");
}

/** How often each word stands in a text, whatever printing does to capitals and end marks. */
function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLocaleLowerCase("vi").match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

describe("a paper written as a Word file", () => {
  test("is the same file for the same paper", async () => {
    const paper = await wordPaper(fixtureContent());
    expect(await writeDocx(paper)).toEqual(await writeDocx(paper));
  });

  test("has its parts in styles with Vietnamese names, its headings numbered by Word", async () => {
    const bytes = await writeDocx(await wordPaper(fixtureContent()));

    const styles = await partOf(bytes, "word/styles.xml");
    for (const name of ["Tên loại", "Trích yếu", "Căn cứ", "Phần", "Thân văn bản", "Nơi nhận"]) {
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    }
    const document = await partOf(bytes, "word/document.xml");
    expect(document).toMatch(/<w:pStyle w:val="Phan"\/><w:numPr><w:ilvl w:val="0"\/>/u);
    expect(document).not.toMatch(/<w:t[^>]*>(?:PHẦN )?I+\. /u);
  });

  test("starts the count anew where a number was typed against it", async () => {
    const content = fixtureContent();
    const jump = content.blocks.find((block) => "numbering" in block && block.numbering?.fixed);
    expect(jump).toMatchObject({ numbering: { fixed: "2" } });

    const bytes = await writeDocx(await wordPaper(content));

    expect(await partOf(bytes, "word/numbering.xml")).toContain('<w:startOverride w:val="2"/>');
  });

  test("keeps each figure in a content control that names its target", async () => {
    const bytes = await writeDocx(await wordPaper(fixtureContent()));

    const document = await partOf(bytes, "word/document.xml");

    expect(document).toMatch(/<w:sdt><w:sdtPr><w:tag w:val="target-1-[0-9a-f]{8}"\/><\/w:sdtPr>/u);
    expect(document.match(/<w:tag w:val="target-\d+-/gu)?.length).toBeGreaterThan(10);
  });
});

describe.skipIf(!hasLibreOffice)("LibreOffice", () => {
  test.each([
    { name: "a plan", content: seedContent() ?? fixtureContent() },
    { name: "a text with tables", content: longContent(3) },
  ])("opens $name and prints every word of it", async ({ content }) => {
    const pages = await readPdf(
      await printedByLibreOffice(await writeDocx(await wordPaper(content))),
    );

    const printed = wordCounts(pages.map(textOf).join("\n"));
    const written = wordCounts(content.blocks.map((block) => blockText(block)).join("\n"));
    expect(written.size).toBeGreaterThan(30);
    for (const [word, count] of written) {
      expect(printed.get(word) ?? 0, word).toBeGreaterThanOrEqual(count);
    }
  });
});

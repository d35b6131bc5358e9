import { describe, expect, test } from "vitest";

import { writeDocx } from "#backend/word/paper-docx/write-docx.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { linesOf, readPdf } from "../pdf/read-pdf.ts";
import { hasLibreOffice, printedByLibreOffice } from "./libreoffice.ts";
import { pdfOf } from "./pdf-of.ts";
import { fixtureContent, longContent, seedContent, wordPaper } from "./word-papers.ts";

type Pages = readonly (readonly string[])[];

const seed = seedContent();
if (seed === null) console.warn("LEFT OUT: the office's own plan does not lie beside the project.");

/** The lines of each page, top to bottom. */
async function pagesOf(pdf: Uint8Array): Promise<Pages> {
  return (await readPdf(pdf)).map((page) =>
    linesOf(page).map(({ text }) => text.replaceAll("\u00a0", " ")),
  );
}

async function bothWays(content: PaperContent): Promise<{ ours: Pages; office: Pages }> {
  const paper = await wordPaper(content);
  return {
    ours: await pagesOf(await pdfOf(paper)),
    office: await pagesOf(await printedByLibreOffice(await writeDocx(paper))),
  };
}

describe.skipIf(!hasLibreOffice)("a paper in Word as LibreOffice prints it, beside our PDF", () => {
  test.each([
    { name: "the invented plan", content: fixtureContent() },
    ...(seed === null ? [] : [{ name: "the office's plan of 2020", content: seed }]),
    { name: "a long plan", content: longContent(20) },
  ])("$name: the same words on the same line of the same page", async ({ name, content }) => {
    const { ours, office } = await bothWays(content);

    const counts = ours.map((page) => page.length);
    console.log(`${name}: ${counts.length} pages of ${counts.join(", ")} lines`);
    expect(counts.length).toBeGreaterThan(1);
    expect(office).toEqual(ours);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readPaperDocx } from "#backend/word/paper-docx/read-paper-docx.ts";
import type { WordPaper } from "#backend/word/paper-docx/word-paper.ts";
import { writeDocx } from "#backend/word/paper-docx/write-docx.ts";
import { paperContentSchema } from "#shared/features/documents/paper-schemas.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { anyPaper } from "./any-paper.ts";
import { fixtureContent, longContent, seedContent, wordPaper } from "./word-papers.ts";

const RUNS = 150;

async function thereAndBack(content: PaperContent, changes: Partial<WordPaper> = {}) {
  const bytes = await writeDocx(await wordPaper(content, changes));
  const paper = await readPaperDocx(Buffer.from(bytes), "giay.docx");
  if (paper === null) throw new Error("not known as a paper of ours");
  return paper;
}

const seed = seedContent();
if (seed === null) console.warn("LEFT OUT: the office's own plan does not lie beside the project.");

describe("a paper written as a Word file and read back", () => {
  test.each([
    { name: "the invented plan", content: fixtureContent() },
    { name: "a long text with tables", content: longContent(12) },
    ...(seed === null ? [] : [{ name: "the office's plan of 2020", content: seed }]),
  ])("is equal: $name", async ({ content }) => {
    expect((await thereAndBack(content)).content).toEqual(content);
  });

  test("is equal where a piece of the packed file ends within a letter of two units", async () => {
    const letters = Array.from({ length: 1_001 }, (_, at) => String.fromCodePoint(0x20000 + at));
    for (const before of ["", "a"]) {
      const content = fixtureContent();
      const blocks = Array.from({ length: 30 }, (_, index) => ({
        kind: "paragraph" as const,
        id: `dài ${index}`,
        level: 0,
        numbering: null,
        content: [{ type: "text" as const, text: before.repeat(index) + letters.join("") }],
      }));
      const paper = { ...content, blocks: [...content.blocks, ...blocks] };
      expect((await thereAndBack(paper)).content).toEqual(paper);
    }
  });

  test("is equal, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, async (content) => {
        paperContentSchema.parse(content);
        expect((await thereAndBack(content)).content).toEqual(content);
      }),
      { numRuns: RUNS },
    );
  });
});

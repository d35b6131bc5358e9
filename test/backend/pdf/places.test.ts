import { describe, expect, test } from "vitest";

import type { PaperNode } from "#backend/pdf/paper.ts";
import { renderPdf } from "#backend/pdf/render.ts";
import { linesOf, readPdf } from "./read-pdf.ts";
import { CREATED_AT, paperFonts, samplePlan } from "./sample-papers.ts";

const SENTENCE = "Ủy ban nhân dân các xã, thị trấn tổ chức phát động đến từng hộ gia đình.";

function paragraph(blockId: string, lead: string, text: string): PaperNode {
  return {
    text: [
      { text: lead, bold: true },
      { text, italics: true },
    ],
    leadingIndent: 36,
    alignment: "justify",
    breakable: true,
    origin: { blockId, lead: lead.length, from: 0, length: text.length },
  };
}

async function placed(content: readonly PaperNode[]) {
  const paper = { ...samplePlan(), content };
  const rendered = await renderPdf(paper, { fonts: await paperFonts(), createdAt: CREATED_AT });
  return { ...rendered, pages: await readPdf(rendered.bytes) };
}

describe("the places of a text on its pages", () => {
  const texts = Array.from({ length: 30 }, (_, index) =>
    Array.from({ length: 1 + (index % 7) }, () => SENTENCE).join(" "),
  );

  test("say of every line which letters of its block it prints, without the number before them", async () => {
    const { places, pages } = await placed(
      texts.map((text, index) => paragraph(`b${index}`, `${index}. `, text)),
    );
    expect(places.map(({ blockId }) => blockId)).toEqual(texts.map((_, index) => `b${index}`));
    places.forEach(({ lines }, index) => {
      const text = texts[index] ?? "";
      expect(lines[0]?.from).toBe(0);
      expect(lines.at(-1)?.to).toBe(text.length);
      const seen = lines.map((line) => {
        const page = pages[line.page - 1];
        const there = linesOf(page as NonNullable<typeof page>).find(
          ({ runs }) =>
            runs.every(({ baseline }) => baseline > line.top && baseline < line.bottom) &&
            (runs[0]?.x ?? 0) > line.left - 1,
        );
        return there?.text.replace(/^\d+\. /u, "");
      });
      expect(lines.map(({ from, to }) => text.slice(from, to))).toEqual(seen);
    });
    expect(new Set(places.flatMap(({ lines }) => lines.map(({ page }) => page))).size).toBe(
      pages.length,
    );
  });

  test("give each line's edges to the point", async () => {
    const { places, pages } = await placed([paragraph("a", "1. ", texts[4] ?? "")]);
    const [first, second] = places[0]?.lines ?? [];
    const [page] = pages;
    const read = linesOf(page as NonNullable<typeof page>);
    expect(first?.left).toBeCloseTo(read[0]?.runs[0]?.x ?? 0, 1);
    expect(second?.left).toBeCloseTo(read[1]?.runs[0]?.x ?? 0, 1);
    expect(first?.right).toBeCloseTo(595.28 - (20 * 72) / 25.4, 1);
    expect(second?.top).toBeCloseTo(first?.bottom ?? 0, 3);
  });

  test("find the empty room for the signature on its page", async () => {
    const { signaturePlace, pages, pageCount } = await placed(samplePlan().content);
    expect(signaturePlace?.page).toBe(pageCount);
    const last = pages.at(-1);
    const name = last?.runs.find(({ text }) => text.includes("Trần Văn Bình"));
    const office = last?.runs.find(({ text }) => text.includes("PHÓ CHỦ TỊCH"));
    const { left = 0, bottom = 0, width = 0, height = 0 } = signaturePlace ?? {};
    const [top, foot] = [841.89 - bottom - height, 841.89 - bottom];
    expect(office?.baseline).toBeLessThan(top);
    expect(name?.baseline).toBeGreaterThan(foot);
    expect((name?.baseline ?? 0) - foot).toBeLessThan(14);
    expect(left + width / 2).toBeCloseTo((name?.x ?? 0) + (name?.width ?? 0) / 2, 0);
    const inside = last?.runs.filter(
      ({ x, baseline }) => x > left && baseline > top + 4 && baseline < foot,
    );
    expect(inside).toEqual([]);
  });
});

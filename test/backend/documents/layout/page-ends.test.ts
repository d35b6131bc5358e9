import { describe, expect, test } from "vitest";

import type { PaperBlock } from "#shared/features/documents/paper-text.ts";
import { headingOf, rendered, textOf } from "../../pdf/sample-papers.ts";
import type { ReadPage } from "../../pdf/read-pdf.ts";
import { kindPaper, measuredKinds, signerName } from "./kind-papers.ts";
import { type Spot, spotsOf } from "./measure-page.ts";

/** So many lines of text stand over the signature on its page, and on each side of a page end. */
const FEWEST_LINES = 2;
const FIRST_LINE_MM = 42;
/** One line and its gap is 22.9 pt: more than fill a page, so that every end of it is met. */
const LINES_OF_A_PAGE = 34;

describe.each(measuredKinds)("$name", (measured) => {
  test("never strands its signature, a heading or a line, wherever the text ends", async () => {
    const lastPages = new Set<number>();
    for (let lines = 1; lines <= LINES_OF_A_PAGE; lines += 1) {
      const pages = await rendered(kindPaper(measured, "decree", { blocks: bodyOf(lines) }));
      expect(faultsOf(pages), `${lines} lines`).toEqual([]);
      lastPages.add(pages.length);
    }
    expect(lastPages.size).toBeGreaterThan(1); // the ends ran over a page end indeed
  });
});

/** Lines of every sort: headings, paragraphs of one to five lines, at the end one of one to four. */
function bodyOf(lines: number): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  for (let left = lines, at = 0; left > 0; at += 1) {
    if (at % 4 === 1) {
      blocks.push(headingOf(2, String(at), "Nội dung thực hiện"));
      left -= 1;
    }
    const height = Math.min(Math.max(left, 1), 1 + ((at * 3) % 5));
    blocks.push(paragraphOfLines(height));
    left -= height;
  }
  return [...blocks, paragraphOfLines(1 + (lines % 4))];
}

const LINE = "Tuyên truyền, vận động Nhân dân tích cực tham gia thực hiện cuộc vận động";

function paragraphOfLines(count: number): PaperBlock {
  const words = Array.from({ length: count - 1 }, () => LINE).join(" ");
  return textOf(`${words} Tổ chức thực hiện.`.trim());
}

function faultsOf(pages: readonly ReadPage[]): readonly string[] {
  const onPages = pages.map(textLines);
  const signed = onPages.find((spots) => spots.some(({ text }) => text === signerName)) ?? [];
  const bodyLines = signed.filter(isBody).length;
  return [
    ...(bodyLines < FEWEST_LINES ? [`${bodyLines} lines over the signature`] : []),
    ...onPages.slice(0, -1).flatMap((spots, index) => {
      const last = spots.at(-1);
      const [opening, second] = onPages[index + 1] ?? [];
      return [
        ...(last?.bold === true ? [`“${last.text}” ends page ${index + 1}`] : []),
        ...(last !== undefined && isFirstLine(last) && opening !== undefined && runsOn(opening)
          ? [`one line of a paragraph ends page ${index + 1}`]
          : []),
        ...(opening !== undefined && runsOn(opening) && second !== undefined && !runsOn(second)
          ? [`one line of a paragraph begins page ${index + 2}`]
          : []),
      ];
    }),
  ];
}

/** The lines of a page without its number. */
function textLines(page: ReadPage): readonly Spot[] {
  return spotsOf(page).filter(({ text }) => !/^\d+$/u.test(text));
}

function isBody({ sizes, bold, italics }: Spot): boolean {
  return sizes[0] === 14 && !bold && !italics;
}

function isFirstLine(spot: Spot): boolean {
  return isBody(spot) && spot.left > FIRST_LINE_MM;
}

function runsOn(spot: Spot): boolean {
  return isBody(spot) && spot.left < FIRST_LINE_MM;
}

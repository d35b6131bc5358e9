import type { BlockOf } from "#shared/features/documents/paper-text.ts";
import type { SourceLine } from "#shared/features/plans/parsed-plan.ts";
import { readHtmlTable } from "./read-html-table.ts";
import { isWordLabel, itemLabel, wordLabel } from "./word-lists.ts";

type Run = NonNullable<SourceLine["runs"]>[number];
type Look = Readonly<{ bold: boolean; italics: boolean }>;

/** What stood in a copy, in order: lines of text, and tables as a paper keeps them. */
export type PastedPiece = SourceLine | BlockOf<"table">;

const PLAIN: Look = { bold: false, italics: false };
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TR UL".split(
    " ",
  ),
);
const LEFT_OUT = new Set(
  "SCRIPT STYLE HEAD TITLE META LINK TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG IMG INPUT SELECT TEXTAREA BUTTON".split(
    " ",
  ),
);
const HIDDEN = /display:\s*none|mso-hide:\s*all|mso-element:\s*(?:foot|end)note|mso-footnote-id/iu;

/**
 * The words of a copied page, with bold and italics and what its lists show before them;
 * everything else is left where it was. The page is only read: nothing in it is ever run.
 */
export function readHtml(html: string): PastedPiece[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  return readPieces(page.body);
}

/** The lines of a cell, tables inside it taken apart. */
function linesIn(element: Element): SourceLine[] {
  return readPieces(element).flatMap((piece) =>
    "kind" in piece
      ? piece.rows.map(({ cells }) => ({
          text: cells
            .flatMap(({ content }) => content.map((run) => ("text" in run ? run.text : " ")))
            .join(" "),
          place: { line: 1 },
        }))
      : [piece],
  );
}

function readPieces(root: Element): PastedPiece[] {
  const pieces: PastedPiece[] = [];
  let runs: Run[] = [];
  let label = "";

  function endLine(): void {
    const line = lineOf(runs, label, pieces.length + 1);
    if (line.text.trim() !== "" || label !== "") pieces.push(line);
    runs = [];
    label = "";
  }

  function readElement(element: Element, look: Look): void {
    if (LEFT_OUT.has(element.tagName.toUpperCase()) || isHidden(element)) return;
    if (isWordLabel(element)) {
      label = wordLabel(element, element.closest("p, h1, h2, h3, h4, h5, h6, li"));
    } else if (element.tagName === "BR") {
      runs.push({ text: "\n" });
    } else if (element.tagName === "TABLE") {
      endLine();
      const table = readHtmlTable(element as HTMLTableElement, linesIn);
      if (table !== null) pieces.push(table);
    } else {
      const isBlock = BLOCKS.has(element.tagName);
      if (isBlock) endLine();
      if (element.tagName === "LI") label = itemLabel(element);
      readChildren(element, lookOf(element, look));
      if (isBlock) endLine();
    }
  }

  function readChildren(element: Element, look: Look): void {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE) readElement(child as Element, look);
      else if (child.nodeType === Node.TEXT_NODE) runs.push(runOf(child.textContent ?? "", look));
    }
  }

  readChildren(root, PLAIN);
  endLine();
  return pieces;
}

function lineOf(runs: readonly Run[], label: string, line: number): SourceLine {
  const text = runs.map((run) => run.text).join("");
  return {
    text,
    place: { line },
    ...(label === "" ? {} : { label }),
    bold: text.trim() !== "" && runs.every((run) => run.bold === true || run.text.trim() === ""),
    runs,
  };
}

function runOf(text: string, { bold, italics }: Look): Run {
  // Line ends in HTML are spaces.
  const words = text.normalize("NFC").replace(/[\t\n\r\f ]+/gu, " ");
  return { text: words, ...(bold ? { bold: true } : {}), ...(italics ? { italics: true } : {}) };
}

function lookOf(element: Element, { bold, italics }: Look): Look {
  const style = element.getAttribute("style") ?? "";
  const weight = /font-weight:\s*(bold|normal|\d{3})/iu.exec(style)?.[1]?.toLowerCase();
  const slant = /font-style:\s*(italic|oblique|normal)/iu.exec(style)?.[1]?.toLowerCase();
  const isBold = bold || /^(?:B|STRONG|TH|H[1-6])$/u.test(element.tagName);
  const isItalic = italics || /^(?:I|EM)$/u.test(element.tagName);
  return {
    bold: weight === undefined ? isBold : weight === "bold" || Number(weight) >= 600,
    italics: slant === undefined ? isItalic : slant !== "normal",
  };
}

function isHidden(element: Element): boolean {
  return HIDDEN.test(element.getAttribute("style") ?? "");
}

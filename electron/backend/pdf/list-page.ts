import { footNoteLook } from "./foot-note.ts";
import type { Measure } from "./fonts.ts";
import type { PageFrame } from "./paper.ts";
import type { KitDocument } from "./pdfmake-internals.ts";
import { ASCENT, LINE, type Typeface } from "./typeset.ts";
import { drawWatermark } from "./watermark.ts";

const RULE_WIDTH_PT = 0.5;

/** The page that a list is being written on. y runs downwards from the top edge, in points. */
export type ListPage = Readonly<{
  left: number;
  right: number;
  top: number;
  bottom: number;
  begin: () => void;
  /** One line of text; `baseline` from the top edge. */
  text: (face: Typeface, x: number, baseline: number, line: string) => void;
  rule: (x1: number, y1: number, x2: number, y2: number) => void;
  /** Hands the finished page over to the file. */
  end: () => void;
}>;

export type ListPageOptions = Readonly<{
  document: KitDocument;
  frame: PageFrame;
  landscape: boolean;
  numberFace: Typeface;
  noteFace: Typeface;
  watermark: string | null;
  measure: Measure;
}>;

/** Pages on pdfkit, each written as one stretch of operators: text first, then all rules. */
export function listPages(options: ListPageOptions): ListPage {
  const { document, frame, numberFace } = options;
  const [width, height] = options.landscape ? [frame.size[1], frame.size[0]] : frame.size;
  const { left, right, top, bottom } = frame.margins;
  let pageNumber = 0;
  let text: string[] = [];
  let rules: string[] = [];
  let current: Typeface | null = null;

  const page: ListPage = {
    left,
    right: width - right,
    top,
    bottom: height - bottom,
    begin() {
      document.addPage({ size: [width, height], margin: 0 });
      pageNumber += 1;
      [text, rules, current] = [[], [], null];
      if (options.watermark !== null) drawWatermark(document, options.watermark, options.measure);
      if (pageNumber > 1) placePageNumber();
      if (frame.footNote !== null) placeFootNote(frame.footNote.normalize("NFC"));
    },
    text(face, x, baseline, line) {
      if (line === "") return;
      if (face !== current) {
        const { font, sizePt } = face;
        document.page.fonts[font.id] ??= font.ref();
        text.push(`/${font.id} ${sizePt} Tf`);
        current = face;
      }
      // The page's y axis points down; the matrix turns the letters upright again.
      text.push(`1 0 0 -1 ${round(x)} ${round(baseline)} Tm [${face.operandOf(line)}] TJ`);
    },
    rule(x1, y1, x2, y2) {
      rules.push(`${round(x1)} ${round(y1)} m ${round(x2)} ${round(y2)} l`);
    },
    end() {
      if (text.length > 0) document.addContent(`BT\n0 g\n${text.join("\n")}\nET`);
      if (rules.length > 0) document.addContent(`0 G ${RULE_WIDTH_PT} w\n${rules.join("\n")}\nS`);
    },
  };
  return page;

  function placePageNumber(): void {
    const number = String(pageNumber);
    const numberWidth = numberFace.widthOf(number);
    if (frame.pageNumber.place === "top-centre") {
      const middle = (page.left + page.right) / 2;
      page.text(numberFace, middle - numberWidth / 2, baselineIn(top, numberFace), number);
    } else {
      const baseline = page.bottom + baselineIn(bottom, numberFace);
      page.text(numberFace, page.right - numberWidth, baseline, number);
    }
  }

  function placeFootNote(note: string): void {
    const face = options.noteFace;
    const middle = (page.left + page.right) / 2;
    text.push(`${footNoteLook.grey} g`);
    page.text(face, middle - face.widthOf(note) / 2, page.bottom + baselineIn(bottom, face), note);
    text.push("0 g");
  }
}

/** The baseline that brings a line to the middle of a margin. */
function baselineIn(margin: number, { sizePt }: Typeface): number {
  return (margin - sizePt * LINE) / 2 + sizePt * ASCENT;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

import type { Measure } from "./fonts.ts";
import type { PageFrame } from "./paper.ts";
import type { KitDocument } from "./pdfmake-internals.ts";
import type { Typeface } from "./typeset.ts";
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
    const ascent = numberFace.sizePt * 0.891;
    const lineHeight = numberFace.sizePt * 1.15;
    const numberWidth = numberFace.widthOf(number);
    if (frame.pageNumber.place === "top-centre") {
      const middle = (page.left + page.right) / 2;
      page.text(numberFace, middle - numberWidth / 2, (top - lineHeight) / 2 + ascent, number);
    } else {
      const baseline = page.bottom + (bottom - lineHeight) / 2 + ascent;
      page.text(numberFace, page.right - numberWidth, baseline, number);
    }
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

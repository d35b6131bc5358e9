import { footNoteLook } from "./foot-note.ts";
import type { Measure } from "./fonts.ts";
import type { KitDocument } from "./kit.ts";
import type { PageFrame } from "./paper.ts";
import { ASCENT, type Faces, LINE, type Typeface } from "./typeset.ts";
import { drawWatermark } from "./watermark.ts";

const RULE_WIDTH_PT = 0.5;

/** The page that is being written. y runs downwards from the top edge, in points. */
export type Sheet = Readonly<{
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  begin: () => void;
  /** Words on one line; `baseline` from the top edge, `stretch` added to every space. */
  text: (
    face: Typeface,
    x: number,
    baseline: number,
    words: readonly string[],
    stretch?: number,
  ) => void;
  /** The colour of the words that follow on this page, as PDF's operator: "0 g" is black. */
  ink: (operator: string) => void;
  rule: (x1: number, y1: number, x2: number, y2: number, width?: number) => void;
  /** Hands the finished page over to the file. */
  end: () => void;
}>;

export type SheetOptions = Readonly<{
  document: KitDocument;
  frame: PageFrame;
  landscape: boolean;
  faces: Faces;
  watermark: string | null;
  /** Pages of the same numbering before the first; none unless told. */
  numberedBefore?: number;
  measure: Measure;
}>;

/**
 * Pages on pdfkit, each written as one stretch of operators: text first, then all rules.
 * They are numbered from 1; the first number is not printed.
 */
export function sheets(options: SheetOptions): Sheet {
  const { document, frame } = options;
  const [width, height] = options.landscape ? [frame.size[1], frame.size[0]] : frame.size;
  const { left, right, top, bottom } = frame.margins;
  let pageNumber = options.numberedBefore ?? 0;
  let text: string[] = [];
  let rules = new Map<number, string[]>();
  let current: Typeface | null = null;

  const sheet: Sheet = {
    width,
    height,
    left,
    right: width - right,
    top,
    bottom: height - bottom,
    begin() {
      document.addPage({ size: [width, height], margin: 0 });
      pageNumber += 1;
      [text, rules, current] = [[], new Map(), null];
      if (options.watermark !== null) drawWatermark(document, options.watermark, options.measure);
      if (pageNumber > 1 && frame.pageNumber !== null) placePageNumber(frame.pageNumber);
      if (frame.footNote !== null) placeFootNote(frame.footNote.normalize("NFC"));
    },
    text(face, x, baseline, words, stretch = 0) {
      if (words.length === 1 && words[0] === "") return;
      if (face !== current) {
        const { font, sizePt } = face;
        document.page.fonts[font.id] ??= font.ref();
        text.push(`/${font.id} ${sizePt} Tf`);
        current = face;
      }
      // The page's y axis points down; the matrix turns the letters upright again.
      const operands = face.operandOf(words, stretch);
      text.push(`1 0 0 -1 ${round(x)} ${round(baseline)} Tm [${operands}] TJ`);
    },
    ink(operator) {
      text.push(operator);
    },
    rule(x1, y1, x2, y2, ruleWidth = RULE_WIDTH_PT) {
      const drawn = rules.get(ruleWidth) ?? [];
      drawn.push(`${round(x1)} ${round(y1)} m ${round(x2)} ${round(y2)} l`);
      rules.set(ruleWidth, drawn);
    },
    end() {
      if (text.length > 0) document.addContent(`BT\n0 g\n${text.join("\n")}\nET`);
      for (const [ruleWidth, drawn] of rules) {
        document.addContent(`0 G ${ruleWidth} w\n${drawn.join("\n")}\nS`);
      }
    },
  };
  return sheet;

  function placePageNumber({ place, sizePt }: NonNullable<PageFrame["pageNumber"]>): void {
    const numberFace = options.faces("normal", sizePt);
    const number = String(pageNumber);
    const numberWidth = numberFace.widthOf(number);
    if (place === "top-centre") {
      const middle = (sheet.left + sheet.right) / 2;
      sheet.text(numberFace, middle - numberWidth / 2, baselineIn(top, numberFace), [number]);
    } else {
      const baseline = sheet.bottom + baselineIn(bottom, numberFace);
      sheet.text(numberFace, sheet.right - numberWidth, baseline, [number]);
    }
  }

  function placeFootNote(note: string): void {
    const face = options.faces("italics", footNoteLook.sizePt);
    const middle = (sheet.left + sheet.right) / 2;
    const baseline = sheet.bottom + baselineIn(bottom, face);
    sheet.ink(`${footNoteLook.grey} g`);
    sheet.text(face, middle - face.widthOf(note) / 2, baseline, note.split(" "));
    sheet.ink("0 g");
  }
}

/** The baseline that brings a line to the middle of a margin. */
function baselineIn(margin: number, { sizePt }: Typeface): number {
  return (margin - sizePt * LINE) / 2 + sizePt * ASCENT;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

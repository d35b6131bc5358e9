import {
  element,
  printableLines,
  joined,
  properties,
  switched,
  valued,
  words,
  type Xml,
} from "./xml.ts";
import { halfPoints, twips } from "./units.ts";

/** Looks of a paragraph; lengths in points. */
export type ParagraphLook = Readonly<{
  align?: "left" | "center" | "right" | "both";
  firstLine?: number;
  left?: number;
  right?: number;
  before?: number;
  after?: number;
  /** A multiple of the font's line; a height that grows with what is taller; one that never changes. */
  line?: Readonly<{ times: number } | { atLeast: number } | { exactly: number }>;
  keepWithNext?: boolean;
  keepLines?: boolean;
  /** A rule under it, of this thickness. */
  ruleBelow?: number;
  outlineLevel?: number;
  /** Stops for tabs, from the left edge of the text. */
  tabs?: readonly Readonly<{ at: number; align: "center" | "right" }>[];
}>;

export type RunLook = Readonly<{
  sizePt?: number;
  bold?: boolean;
  italics?: boolean;
  capitals?: boolean;
  colour?: string;
  font?: string;
}>;

export type ParagraphList = Readonly<{ use: number; level: number }>;

export type ParagraphOptions = ParagraphLook &
  Readonly<{
    style?: string;
    /** null: without the list that its style brings. */
    list?: ParagraphList | null;
    section?: Xml;
  }>;

/** A paragraph; its properties stand in the order that the format asks for. */
export function paragraph(options: ParagraphOptions, content: readonly Xml[]): Xml {
  return element("w:p", {}, [paragraphProperties(options), ...content]);
}

export function paragraphProperties(options: ParagraphOptions): Xml | null {
  const { style, list, section, align, keepWithNext, keepLines, ruleBelow, outlineLevel } = options;
  return properties("w:pPr", [
    valued("w:pStyle", style),
    switched("w:keepNext", keepWithNext),
    switched("w:keepLines", keepLines),
    list === undefined ? null : listProperties(list),
    ruleBelow === undefined ? null : bottomRule(ruleBelow),
    tabStops(options.tabs ?? []),
    spacing(options),
    indent(options),
    valued("w:jc", align),
    valued("w:outlineLvl", outlineLevel),
    section ?? null,
  ]);
}

function listProperties(list: ParagraphList | null): Xml {
  return element("w:numPr", {}, [
    list === null ? null : valued("w:ilvl", list.level),
    valued("w:numId", list === null ? 0 : list.use),
  ]);
}

function bottomRule(thickness: number): Xml {
  const look = { "w:val": "single", "w:sz": Math.round(thickness * 8), "w:space": 0 };
  return element("w:pBdr", {}, [element("w:bottom", { ...look, "w:color": "auto" })]);
}

function tabStops(tabs: NonNullable<ParagraphLook["tabs"]>): Xml | null {
  return properties(
    "w:tabs",
    tabs.map(({ at, align }) => element("w:tab", { "w:val": align, "w:pos": twips(at) })),
  );
}

function spacing({ before, after, line }: ParagraphLook): Xml | null {
  if (before === undefined && after === undefined && line === undefined) return null;
  return element("w:spacing", {
    "w:before": before === undefined ? undefined : twips(before),
    "w:after": after === undefined ? undefined : twips(after),
    ...lineAttributes(line),
  });
}

function lineAttributes(line: ParagraphLook["line"]) {
  if (line === undefined) return {};
  if ("times" in line) return { "w:line": Math.round(line.times * 240), "w:lineRule": "auto" };
  return "atLeast" in line
    ? { "w:line": twips(line.atLeast), "w:lineRule": "atLeast" }
    : { "w:line": twips(line.exactly), "w:lineRule": "exact" };
}

function indent({ left, right, firstLine }: ParagraphLook): Xml | null {
  if (left === undefined && right === undefined && firstLine === undefined) return null;
  return element("w:ind", {
    "w:left": left === undefined ? undefined : twips(left),
    "w:right": right === undefined ? undefined : twips(right),
    "w:firstLine": firstLine === undefined ? undefined : twips(firstLine),
  });
}

/** Words in one look; a new line in them is a line break, a tab a tab. */
export function run(text: string, look: RunLook & Readonly<{ style?: string }> = {}): Xml {
  const pieces = printableLines(text)
    .split(/([\n\t])/u)
    .map((piece): Xml | null => {
      if (piece === "") return null;
      if (piece === "\n") return element("w:br");
      if (piece === "\t") return element("w:tab");
      return element("w:t", { "xml:space": "preserve" }, [words(piece)]);
    });
  return element("w:r", {}, [runProperties(look), ...pieces]);
}

export function runProperties(look: RunLook & Readonly<{ style?: string }>): Xml | null {
  const { style, font, bold, italics, capitals, colour, sizePt } = look;
  return properties("w:rPr", [
    valued("w:rStyle", style),
    font === undefined ? null : fontNames(font),
    onOrOff("w:b", bold),
    onOrOff("w:bCs", bold),
    onOrOff("w:i", italics),
    onOrOff("w:iCs", italics),
    onOrOff("w:caps", capitals),
    valued("w:color", colour),
    valued("w:sz", sizePt === undefined ? null : halfPoints(sizePt)),
    valued("w:szCs", sizePt === undefined ? null : halfPoints(sizePt)),
  ]);
}

/** The same font for letters of every script. */
export function fontNames(font: string): Xml {
  return element("w:rFonts", {
    "w:ascii": font,
    "w:hAnsi": font,
    "w:eastAsia": font,
    "w:cs": font,
  });
}

/** Unlike a switch that is merely absent, one that is off takes off what the style puts on. */
function onOrOff(name: string, on: boolean | undefined): Xml | null {
  if (on === undefined) return null;
  return on ? element(name) : element(name, { "w:val": 0 });
}

/** The number of the page it stands on. */
export function pageNumberField(): Xml {
  return joined([
    element("w:r", {}, [element("w:fldChar", { "w:fldCharType": "begin" })]),
    element("w:r", {}, [element("w:instrText", { "xml:space": "preserve" }, [words(" PAGE ")])]),
    element("w:r", {}, [element("w:fldChar", { "w:fldCharType": "separate" })]),
    run("2"),
    element("w:r", {}, [element("w:fldChar", { "w:fldCharType": "end" })]),
  ]);
}

import type { Element } from "@xmldom/xmldom";

import { type DocxStyles, fontOf } from "./docx-styles.ts";
import { symbolFontSigns } from "./symbol-font-data.ts";
import type { TextRun } from "./text-line.ts";
import {
  childElements,
  isFormula,
  isWord,
  textBoxesIn,
  wordChild,
  wordChildren,
  wordSwitch,
  wordValue,
} from "./word-xml.ts";

/** What a paragraph holds besides its own properties. */
export type ParagraphContent = Readonly<{
  runs: readonly TextRun[];
  footnotes: number;
  /** The contents of text boxes that are anchored in the paragraph. */
  textBoxes: readonly Element[];
}>;

type Gathering = {
  readonly styles: DocxStyles;
  readonly style: string | undefined;
  readonly runs: TextRun[];
  readonly textBoxes: Element[];
  footnotes: number;
};

/** Deleted text and what only describes; moved text counts where it was moved to. */
const LEFT_OUT = ["del", "moveFrom", "pPr", "rPr", "sdtPr", "instrText", "delText"];
/** Fonts from before Unicode, in which the same codes are other letters. */
const LEGACY_FONT = /^(?:\.Vn|VNI)/iu;

/** The runs of a paragraph as a reader sees them: changes accepted, hidden text left out. */
export function readParagraph(
  paragraph: Element,
  styles: DocxStyles,
  style: string | undefined,
): ParagraphContent {
  const gathering: Gathering = { styles, style, runs: [], textBoxes: [], footnotes: 0 };
  gather(gathering, paragraph);
  return gathering;
}

function gather(gathering: Gathering, parent: Element): void {
  for (const child of childElements(parent)) {
    const kind = child.localName ?? "";
    if (isFormula(child)) gathering.runs.push({ text: child.textContent ?? "" });
    else if (!isWord(child) || LEFT_OUT.includes(kind)) continue;
    else if (kind === "r") readRun(gathering, child);
    else gather(gathering, child);
  }
}

function readRun(gathering: Gathering, run: Element): void {
  const { styles, style } = gathering;
  const properties = wordChild(run, "rPr");
  const runStyle = wordValue(wordChild(properties, "rStyle"));
  const says = (name: string): boolean =>
    wordSwitch(properties, name) ??
    (runStyle === undefined ? undefined : styles.says(runStyle, name)) ??
    styles.says(style, name) ??
    false;
  if (says("vanish")) return;
  const font =
    fontOf(properties) ??
    (runStyle === undefined ? undefined : styles.font(runStyle)) ??
    styles.font(style);
  const text = textOf(run, font === "Symbol");
  gathering.footnotes += ["footnoteReference", "endnoteReference"].reduce(
    (sum, name) => sum + wordChildren(run, name).length,
    0,
  );
  gathering.textBoxes.push(...textBoxesIn(run));
  if (text === "") return;
  gathering.runs.push({
    text: says("caps") ? text.toLocaleUpperCase("vi") : text,
    ...(says("b") ? { bold: true } : {}),
    ...(says("i") ? { italics: true } : {}),
    ...(font !== undefined && LEGACY_FONT.test(font) ? { font } : {}),
  });
}

/** @param isSymbol set in the font in which letters are signs */
export function textOf(run: Element, isSymbol: boolean): string {
  return wordChildren(run)
    .map((node) => {
      switch (node.localName ?? "") {
        case "t":
          return isSymbol ? signs(node.textContent ?? "") : (node.textContent ?? "");
        case "tab":
        case "ptab":
          return "\t";
        case "br":
        case "cr":
          return wordValue(node, "type") === "page" ? " " : "\n";
        case "noBreakHyphen":
          return "-";
        case "softHyphen":
          // Unseen as a rule, but a letter in the fonts from before Unicode.
          return "\u00ad";
        case "sym":
          return symbol(node);
        default:
          return "";
      }
    })
    .join("");
}

/** A sign put in by Word's symbol dialog; those of picture fonts say nothing as text. */
function symbol(node: Element): string {
  const code = Number.parseInt(wordValue(node, "char") ?? "", 16);
  if (Number.isNaN(code)) return "";
  if (wordValue(node, "font") === "Symbol") return signs(String.fromCharCode(code));
  return code >= 0xe000 && code <= 0xf8ff ? "" : String.fromCharCode(code);
}

function signs(text: string): string {
  return [...text]
    .map((letter) => {
      const code = letter.charCodeAt(0);
      if (code < 0xf000 || code > 0xf0ff) return letter;
      return symbolFontSigns.get(code - 0xf000) ?? "";
    })
    .join("");
}

import { mm } from "#backend/pdf/units.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { isPartLabel } from "#shared/features/documents/number-label.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { WORD_NAMESPACES } from "./namespaces.ts";
import { paragraphProperties, runProperties } from "./paragraph.ts";
import { bulletStyle, fixedLists, headingStyle, PAPER_FONT, styleId } from "./paper-styles.ts";
import { type ListPlan, type ListShape, type ListUse, MAIN_LIST } from "./plan-lists.ts";
import { element, valued, XML_HEAD, type Xml } from "./xml.ts";

type Level = Readonly<{ format: string; text: string; bold?: boolean; style?: string }>;

/** word/numbering.xml: the lists that the paper's text needs and those that every paper has. */
export function writeNumbering(
  profile: LayoutProfile,
  { shapes, uses }: ListPlan,
  annexCount: number,
): string {
  const indent = mm(profile.firstLineIndentMm);
  const fixed: readonly ListShape[] = [
    { id: fixedLists.dashes, levels: bullets(["-", "+", "-"]) },
    { id: fixedLists.plusses, levels: bullets(["+", "-", "+"]) },
  ];
  const withIndent = [...shapes, ...fixed].map((shape) => listShape(shape, indent));
  const recipients = list(fixedLists.recipients, [{ format: "bullet", text: "-" }], 0);
  const annexes = list(fixedLists.annexes, [annexLevel(annexCount)], 0);
  const plain = [fixedLists.dashes, fixedLists.recipients, fixedLists.annexes, fixedLists.plusses];
  const root = element("w:numbering", WORD_NAMESPACES, [
    ...withIndent,
    recipients,
    annexes,
    ...[...uses, ...plain.map((id): ListUse => ({ id, shapeId: id, starts: new Map() }))].map(
      listUse,
    ),
  ]);
  return XML_HEAD + root.xml;
}

function bullets(signs: readonly string[]): ListShape["levels"] {
  return signs.map((text) => ({ format: "bullet", text, bold: false }));
}

/** A single annex has no number. */
function annexLevel(count: number): Level {
  const text = count > 1 ? `${paperWords.annex} %1` : paperWords.annex;
  return { format: "upperRoman", text };
}

function listShape({ id, levels }: ListShape, indent: number): Xml {
  const styled = levels.map((level, at): Level => {
    if (id === MAIN_LIST && at < 6) return { ...level, style: styleId(headingStyle(at + 1)) };
    if (id === fixedLists.dashes) return { ...level, style: styleId(bulletStyle(at + 1)) };
    return level;
  });
  return list(id, styled, indent);
}

function list(id: number, levels: readonly Level[], indent: number): Xml {
  return element("w:abstractNum", { "w:abstractNumId": id }, [
    valued("w:nsid", (0xd0a0000 + id).toString(16).toUpperCase().padStart(8, "0")),
    valued("w:multiLevelType", levels.length > 1 ? "multilevel" : "singleLevel"),
    ...levels.map(({ format, text, bold, style }, level) =>
      element("w:lvl", { "w:ilvl": level }, [
        valued("w:start", 1),
        valued("w:numFmt", format),
        valued("w:pStyle", style),
        // What follows a part's number is written with the text; see write-blocks.ts.
        valued("w:suff", text === "" || isPartLabel(text) ? "nothing" : "space"),
        valued("w:lvlText", text),
        valued("w:lvlJc", "left"),
        paragraphProperties({ left: 0, firstLine: indent }),
        runProperties({
          // A heading's capitals are its words', not its number's.
          capitals: false,
          // LibreOffice would take another font for a bullet, and another sign with it.
          ...(format === "bullet" ? { font: PAPER_FONT } : {}),
          ...(bold === true ? { bold } : {}),
        }),
      ]),
    ),
  ]);
}

function listUse({ id, shapeId, starts }: ListUse): Xml {
  return element("w:num", { "w:numId": id }, [
    valued("w:abstractNumId", shapeId),
    ...[...starts].map(([level, start]) =>
      element("w:lvlOverride", { "w:ilvl": level }, [valued("w:startOverride", start)]),
    ),
  ]);
}

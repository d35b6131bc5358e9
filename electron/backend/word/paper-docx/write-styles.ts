import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { fontNames, paragraphProperties, runProperties } from "./paragraph.ts";
import { PAPER_FONT, paperStyles, type PaperStyle, styleId } from "./paper-styles.ts";
import { styleNames } from "./style-names-data.ts";
import { element, valued, XML_HEAD, type Xml } from "./xml.ts";
import { WORD_NAMESPACES } from "./namespaces.ts";

/** Pairs of letters are moved together at every size, as they are in the PDF. */
const KERNING_FROM_HALF_POINTS = 2;

/** word/styles.xml: the looks of the paper by its profile, one style for each of its parts. */
export function writeStyles(profile: LayoutProfile): string {
  const styles = paperStyles(profile).map(styleElement);
  const root = element("w:styles", WORD_NAMESPACES, [
    documentDefaults(profile),
    normalStyle(),
    element(
      "w:style",
      { "w:type": "character", "w:styleId": styleId("typedNumber"), "w:customStyle": 1 },
      [valued("w:name", styleNames.typedNumber), valued("w:uiPriority", 1)],
    ),
    plainTable(),
    element("w:style", { "w:type": "numbering", "w:default": 1, "w:styleId": "NoList" }, [
      valued("w:name", "No List"),
      valued("w:uiPriority", 99),
      element("w:semiHidden"),
      element("w:unhideWhenUsed"),
    ]),
    ...styles,
  ]);
  return XML_HEAD + root.xml;
}

function documentDefaults({ roles }: LayoutProfile): Xml {
  const size = roles.body.sizePt * 2;
  return element("w:docDefaults", {}, [
    element("w:rPrDefault", {}, [
      element("w:rPr", {}, [
        fontNames(PAPER_FONT),
        valued("w:kern", KERNING_FROM_HALF_POINTS),
        valued("w:sz", size),
        valued("w:szCs", size),
        element("w:lang", { "w:val": "vi-VN", "w:eastAsia": "vi-VN", "w:bidi": "ar-SA" }),
      ]),
    ]),
    element("w:pPrDefault", {}, [paragraphProperties({ before: 0, after: 0, line: { times: 1 } })]),
  ]);
}

function normalStyle(): Xml {
  return element("w:style", { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" }, [
    valued("w:name", "Normal"),
    element("w:qFormat"),
  ]);
}

/** Tables have no room of their own around a cell's text: the paper gives it cell by cell. */
function plainTable(): Xml {
  const side = (name: string) => element(name, { "w:w": 0, "w:type": "dxa" });
  return element("w:style", { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" }, [
    valued("w:name", "Normal Table"),
    valued("w:uiPriority", 99),
    element("w:semiHidden"),
    element("w:unhideWhenUsed"),
    element("w:tblPr", {}, [
      element("w:tblInd", { "w:w": 0, "w:type": "dxa" }),
      element("w:tblCellMar", {}, [
        side("w:top"),
        side("w:left"),
        side("w:bottom"),
        side("w:right"),
      ]),
    ]),
  ]);
}

function styleElement({ key, paragraph, run, list, next }: PaperStyle): Xml {
  const id = styleId(key);
  return element("w:style", { "w:type": "paragraph", "w:customStyle": 1, "w:styleId": id }, [
    valued("w:name", styleNames[key]),
    valued("w:basedOn", "Normal"),
    valued("w:next", styleId(next ?? key)),
    element("w:qFormat"),
    paragraphProperties({ ...paragraph, ...(list === undefined ? {} : { list }) }),
    runProperties(run),
  ]);
}

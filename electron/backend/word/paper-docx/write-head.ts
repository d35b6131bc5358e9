import { balanceLines } from "#backend/pdf/break-lines.ts";
import type { Measure } from "#backend/pdf/fonts.ts";
import { inCase, sized, textWidth } from "#backend/pdf/official-layout.ts";
import { senseLines } from "#backend/pdf/sense-lines.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { paragraph, run } from "./paragraph.ts";
import { styleId, type StyleKey } from "./paper-styles.ts";
import { twips } from "./units.ts";
import type { WordPaper } from "./word-paper.ts";
import { element, type Xml } from "./xml.ts";

/** Room between the left and the right half of the head, in points. */
const GAP_PT = 8;
const NUMBER_ROW_BEFORE_PT = 6;
const HEAD_AFTER_PT = 14;
const TITLE_AFTER_PT = 12;

type HeadPaper = Pick<WordPaper, "profile" | "head" | "measure" | "ofKind">;

/** Names of the bodies on the left, nation and motto on the right; under them number and date. */
export function writeHead({ profile, head, measure, ofKind }: HeadPaper): Xml {
  const widthOf = (role: keyof LayoutProfile["roles"], text: string) =>
    measure.width(text, sized(profile.roles[role]));
  const motto = widthOf("motto", paperWords.motto);
  const right =
    Math.ceil(
      Math.max(
        widthOf("nation", paperWords.nation),
        motto,
        widthOf("placeAndDate", head.placeAndDate),
      ),
    ) + 2;
  const left = textWidth(profile) - right - GAP_PT;
  const issuer = inCase(profile, "issuingBody", head.issuingBody)
    .split("\n")
    .flatMap((line) => balanceLines(line, left - 2, (text) => widthOf("issuingBody", text)));
  const issuerRule = widthOf("issuingBody", issuer.at(-1) ?? "") * profile.shortRuleShare;

  const bodies = [
    ...(head.superiorBody === null
      ? []
      : [line("superiorBody", inCase(profile, "superiorBody", head.superiorBody))]),
    line("issuingBody", issuer.join("\n")),
    rule(left, issuerRule),
  ];
  const nation = [
    line("nation", paperWords.nation),
    line("motto", paperWords.motto),
    rule(right, motto * profile.mottoRuleShare),
  ];
  const before = { before: NUMBER_ROW_BEFORE_PT };
  const number = [
    line("number", `${paperWords.number}: ${head.sign}`, before),
    ...(ofKind?.letterSubject === undefined ? [] : [line("letterSubject", ofKind.letterSubject)]),
    ...(head.draftLabel === null ? [] : [line("draft", head.draftLabel)]),
  ];
  const date = [line("placeAndDate", head.placeAndDate, before)];
  const columns = [left, GAP_PT + right].map(twips);
  return plainTable(columns, [
    [bodies, nation],
    [number, date],
  ]);
}

/** Kind of the paper and what it is about, with the short rule under it; a letter has neither. */
export function writeTitle({
  profile,
  kindName,
  content,
  measure,
  ofKind,
}: Pick<WordPaper, "profile" | "kindName" | "content" | "measure" | "ofKind">): Xml[] {
  if (ofKind?.letterSubject !== undefined) {
    return [paragraph({ style: styleId("end"), before: HEAD_AFTER_PT }, [])];
  }
  const width = textWidth(profile);
  const lines = titleLines(profile, measure, content.title);
  const last = measure.width(lines.at(-1) ?? "", sized(profile.roles.subject));
  return [
    ...(kindName === null
      ? []
      : [line("kind", inCase(profile, "kind", kindName), { before: HEAD_AFTER_PT })]),
    line("title", lines.join("\n")),
    // Minutes have no rule there (Phụ lục III, mẫu 1.9), only the room.
    ofKind?.secretary === undefined
      ? rule(width, last * profile.shortRuleShare, TITLE_AFTER_PT)
      : paragraph({ style: styleId("end"), after: TITLE_AFTER_PT }, []),
  ];
}

/** A title as it is broken into lines, as a good typist would. */
export function titleLines(
  profile: LayoutProfile,
  measure: Measure,
  title: string,
): readonly string[] {
  const widthOf = (text: string) => measure.width(text, sized(profile.roles.subject));
  return senseLines(title.normalize("NFC"), textWidth(profile), widthOf);
}

function line(style: StyleKey, text: string, more: Readonly<{ before?: number }> = {}): Xml {
  return paragraph({ ...more, style: styleId(style) }, [run(text)]);
}

/** A rule of its own length in the middle of a column: the lower border of an empty line. */
export function rule(columnWidth: number, length: number, after?: number): Xml {
  const side = Math.max(0, (columnWidth - length) / 2);
  const spacing = after === undefined ? {} : { after };
  return paragraph({ style: styleId("rule"), left: side, right: side, ...spacing }, []);
}

/** A table without borders; the second column stands off from the first. */
export function plainTable(
  columns: readonly number[],
  rows: readonly (readonly (readonly Xml[])[])[],
  gapPt = GAP_PT,
): Xml {
  const total = columns.reduce((sum, each) => sum + each, 0);
  return element("w:tbl", {}, [
    element("w:tblPr", {}, [
      element("w:tblW", { "w:w": total, "w:type": "dxa" }),
      element("w:tblLayout", { "w:type": "fixed" }),
      noRoom(),
    ]),
    element(
      "w:tblGrid",
      {},
      columns.map((column) => element("w:gridCol", { "w:w": column })),
    ),
    ...rows.map((cells) =>
      element("w:tr", {}, [
        element("w:trPr", {}, [element("w:cantSplit")]),
        ...cells.map((content, index) =>
          element("w:tc", {}, [
            element("w:tcPr", {}, [
              element("w:tcW", { "w:w": columns[index], "w:type": "dxa" }),
              index === 0 ? null : leftRoom(gapPt),
            ]),
            ...content,
          ]),
        ),
      ]),
    ),
  ]);
}

/** Said here once more, for LibreOffice puts room of its own around a cell's text. */
function noRoom(): Xml {
  const sides = ["w:top", "w:left", "w:bottom", "w:right"];
  return element(
    "w:tblCellMar",
    {},
    sides.map((side) => element(side, { "w:w": 0, "w:type": "dxa" })),
  );
}

function leftRoom(points: number): Xml {
  return element("w:tcMar", {}, [element("w:left", { "w:w": twips(points), "w:type": "dxa" })]);
}

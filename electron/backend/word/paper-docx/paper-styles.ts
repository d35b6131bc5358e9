import { LINE } from "#backend/pdf/typeset.ts";
import { mm } from "#backend/pdf/units.ts";
import type { TextBlock } from "#shared/features/documents/paper-text.ts";
import { assertNever } from "#shared/kernel/assert-never.ts";
import type { LayoutProfile, PaperRole } from "#shared/features/documents/layout-profile.ts";
import type { ParagraphLook, ParagraphList, RunLook } from "./paragraph.ts";
import { styleNames } from "./style-names-data.ts";

export type StyleKey = keyof typeof styleNames;

export type PaperStyle = Readonly<{
  key: StyleKey;
  paragraph: ParagraphLook;
  run: RunLook;
  /** The list that a paragraph of this style is numbered in. */
  list?: ParagraphList;
  /** The style of the paragraph that follows when somebody goes on writing; itself unless told. */
  next?: StyleKey;
}>;

/** @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I.4 */
export const PAPER_FONT = "Times New Roman";

/** Lists that every paper has, whatever it says; see write-numbering.ts. */
export const fixedLists = { main: 1, dashes: 2, recipients: 3, annexes: 4, plusses: 5 } as const;

/** Room for the signature and the seal between the office and the name. */
const SIGNATURE_SPACE_PT = 78;
/** Room between a line and the rule under it, the rule's thickness in it. */
const RULE_GAP_PT = 2.5;
const RULE_PT = 0.75;
/** Height of the line that nobody sees behind a table and at the end of a section. */
export const END_LINE_PT = 1;
const SINGLE = { line: { times: 1 } } as const;

const HEADINGS = [
  ["heading1", "sectionHeading"],
  ["heading2", "clauseHeading"],
  ["heading3", "clauseHeading"],
  ["heading4", "pointHeading"],
  ["heading5", "pointHeading"],
  ["heading6", "pointHeading"],
] as const;

const NUMBERED = [
  "numbered1",
  "numbered2",
  "numbered3",
  "numbered4",
  "numbered5",
  "numbered6",
] as const;
const BULLETS = ["bullet1", "bullet2", "bullet3"] as const;

/** The looks of every part of a paper by its profile, as Word's styles. */
export function paperStyles(profile: LayoutProfile): readonly PaperStyle[] {
  const look = (role: PaperRole): RunLook => {
    const { sizePt, bold, italics } = profile.roles[role];
    return { sizePt, bold, italics };
  };
  const style = (
    key: StyleKey,
    role: PaperRole,
    paragraph: ParagraphLook,
    more: Partial<PaperStyle> = {},
  ): PaperStyle => ({ key, run: look(role), paragraph, ...more });
  const spaced = { line: { atLeast: profile.lineSpacing * LINE * profile.roles.body.sizePt } };
  const text: ParagraphLook = {
    align: "both",
    ...spaced,
    firstLine: mm(profile.firstLineIndentMm),
    after: profile.paragraphGapPt,
  };
  const centred: ParagraphLook = { align: "center", ...spaced };
  const centredSingle: ParagraphLook = { ...centred, ...SINGLE };
  const centredNumber: ParagraphLook = {
    ...centred,
    line: { atLeast: profile.lineSpacing * LINE * profile.roles.number.sizePt },
  };
  return [
    style("nation", "nation", centredSingle),
    style("motto", "motto", { ...centredSingle, before: 1 }),
    style("superiorBody", "superiorBody", centredSingle),
    style("issuingBody", "issuingBody", centredSingle),
    style("number", "number", centredNumber),
    style("placeAndDate", "placeAndDate", centredNumber),
    style("letterSubject", "letterSubject", { ...centredSingle, before: 6 }),
    style("draft", "issuingBody", { ...centredSingle, before: 3 }),
    style("rule", "body", { ruleBelow: RULE_PT, line: { exactly: RULE_GAP_PT - RULE_PT } }),
    style("kind", "kind", { ...centred, keepWithNext: true }),
    style("title", "subject", centred),
    style("addressee", "body", { align: "left", after: profile.paragraphGapPt }),
    style("basis", "basis", text),
    style("enactment", "enactment", { ...centred, after: 8, keepWithNext: true }),
    ...HEADINGS.map(([key, role], index) => ({
      ...style(
        key,
        role,
        { ...text, before: gapOverHeading(profile, role), keepWithNext: true, outlineLevel: index },
        { next: "body" },
      ),
      run: { ...look(role), capitals: profile.roles[role].uppercase },
      list: { use: fixedLists.main, level: index },
    })),
    style("body", "body", text),
    ...NUMBERED.map((key) => style(key, "body", text)),
    ...BULLETS.map((key, level) =>
      style(key, "body", text, { list: { use: fixedLists.dashes, level } }),
    ),
    { ...style("tableHead", "table", centredSingle), run: { ...look("table"), bold: true } },
    style("tableCell", "table", SINGLE),
    style(
      "annexLabel",
      "annexLabel",
      { ...centred, keepWithNext: true },
      {
        list: { use: fixedLists.annexes, level: 0 },
        next: "annexTitle",
      },
    ),
    {
      ...style("annexTitle", "annexTitle", { ...centred, keepWithNext: true, outlineLevel: 0 }),
      run: { ...look("annexTitle"), capitals: profile.roles.annexTitle.uppercase },
    },
    style("annexReference", "annexReference", centred),
    style("recipientsLabel", "recipientsLabel", { align: "left", ...SINGLE, after: 1 }),
    style(
      "recipient",
      "recipient",
      { align: "left", ...SINGLE },
      {
        list: { use: fixedLists.recipients, level: 0 },
      },
    ),
    style("authority", "authority", centredSingle),
    style("signerName", "signerName", { ...centredSingle, before: SIGNATURE_SPACE_PT }),
    style("secretary", "authority", centredSingle),
    style("secretaryName", "signerName", { ...centredSingle, before: SIGNATURE_SPACE_PT }),
    style("pageNumber", "pageNumber", centredSingle),
    {
      ...style("footNote", "body", centredSingle),
      run: { sizePt: 9, italics: true, colour: "595959" },
    },
    { key: "end", paragraph: { line: { exactly: END_LINE_PT } }, run: { sizePt: 1 } },
  ];
}

/** The id of a style: its name without marks on letters and spaces, as Word itself makes ids. */
export function styleId(key: StyleKey): string {
  return styleNames[key]
    .normalize("NFD")
    .replace(/đ/gu, "d")
    .replace(/Đ/gu, "D")
    .replace(/[^A-Za-z0-9]/gu, "");
}

/** The depth that a style stands for; 0 where it stands for none. */
export function levelOfStyle(style: StyleKey | null): number {
  return Number(/\d$/u.exec(style ?? "")?.[0] ?? 0);
}

export function styleOfBlock(block: TextBlock): StyleKey {
  switch (block.kind) {
    case "basis":
      return "basis";
    case "heading":
      return headingStyle(block.level);
    case "paragraph":
      return NUMBERED[block.level - 1] ?? "body";
    case "bullet":
      return bulletStyle(block.level);
    case "annex":
      return "annexTitle";
    default:
      return assertNever(block);
  }
}

export function roleOfHeadingStyle(level: number): PaperRole {
  return HEADINGS[level - 1]?.[1] ?? "pointHeading";
}

/**
 * Room over a heading in points. Between two paragraphs Word leaves the greater of the gap
 * under the first and the gap over the second, not their sum.
 */
export function gapOverHeading(profile: LayoutProfile, role: PaperRole): number {
  const isSection = role === "sectionHeading" || role === "partTitle";
  return isSection ? profile.paragraphGapPt + profile.sectionGapPt : 0;
}

export function headingStyle(level: number): StyleKey {
  return HEADINGS[level - 1]?.[0] ?? "heading6";
}

export function bulletStyle(level: number): StyleKey {
  return BULLETS[level - 1] ?? "bullet3";
}

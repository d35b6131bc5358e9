import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { balanceLines } from "./break-lines.ts";
import type { Measure } from "./fonts.ts";
import { centred, inCase, lookOf, sized, textWidth } from "./official-layout.ts";
import { senseLines } from "./sense-lines.ts";
import type { LineNode, MeasuredPart, PaperNode, StackNode } from "./paper.ts";

const RULE_WIDTH_PT = 0.75;
/** Room between a line of the head and the rule under it. */
const RULE_GAP_PT = 2.5;
/** Room between the two columns of the head. */
const COLUMN_GAP_PT = 8;
/** Room over number and date, and between the number and the subject of a letter. */
const ROW_GAP_PT = 6;
const GAP_UNDER_HEAD_PT = 14;

export type HeadContent = Readonly<{
  /** The direct superior body, if it is named. */
  superiorBody: string | null;
  /** A line break in the name is kept; a long name is shared out over lines of like length. */
  issuingBody: string;
  /** As officialSign() gives it. */
  number: string;
  /** Null: the kind has none, as minutes. */
  placeAndDate: string | null;
  /** Of a letter, with its "V/v", under the number; null: the subject stands under the kind's name. */
  letterSubject: string | null;
  /** Printed under the number of a paper that is not signed yet; null: signed. */
  draftLabel: string | null;
}>;

/** Names of the bodies on the left, nation and motto on the right; under them number and date. */
export function nationalHead(profile: LayoutProfile, content: HeadContent): MeasuredPart {
  return (measure) => {
    const { roles } = profile;
    const rightTexts = [
      measure.width(paperWords.nation, sized(roles.nation)),
      measure.width(paperWords.motto, sized(roles.motto)),
      measure.width(content.placeAndDate ?? "", sized(roles.placeAndDate)),
    ];
    const right = Math.ceil(Math.max(...rightTexts)) + 2;
    const left = textWidth(profile) - right - COLUMN_GAP_PT;
    return {
      stack: [
        {
          columns: [
            bodiesColumn(profile, content, left, measure),
            nationColumn(profile, right, measure),
          ],
          columnGap: COLUMN_GAP_PT,
        },
        {
          columns: [
            numberColumn(profile, content, left, measure),
            dateColumn(profile, content, right),
          ],
          columnGap: COLUMN_GAP_PT,
          margin: [0, ROW_GAP_PT, 0, 0],
        },
      ],
      margin: [0, 0, 0, GAP_UNDER_HEAD_PT],
    };
  };
}

/** The issuing body under its superior, with a short rule. */
export function bodiesColumn(
  profile: LayoutProfile,
  { superiorBody, issuingBody }: Pick<HeadContent, "superiorBody" | "issuingBody">,
  width: number,
  measure: Measure,
): StackNode {
  const { roles } = profile;
  const widthOf = (text: string) => measure.width(text, sized(roles.issuingBody));
  const superiorWidth = (text: string) => measure.width(text, sized(roles.superiorBody));
  const lines = namedLines(inCase(profile, "issuingBody", issuingBody), width, widthOf);
  const superior =
    superiorBody === null
      ? []
      : namedLines(inCase(profile, "superiorBody", superiorBody), width, superiorWidth);
  return {
    width,
    stack: [
      ...(superior.length === 0
        ? []
        : [centred(superior.join("\n"), { ...lookOf(profile, "superiorBody"), lineHeight: 1 })]),
      centred(lines.join("\n"), { ...lookOf(profile, "issuingBody"), lineHeight: 1 }),
      rule(width, widthOf(lines.at(-1) ?? "") * profile.shortRuleShare),
    ],
  };
}

function namedLines(
  name: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] {
  return name.split("\n").flatMap((line) => balanceLines(line, width - 2, widthOf));
}

/** Nation and motto, with a rule as long as the motto. */
export function nationColumn(profile: LayoutProfile, width: number, measure: Measure): StackNode {
  const mottoWidth = measure.width(paperWords.motto, sized(profile.roles.motto));
  return {
    width,
    stack: [
      centred(paperWords.nation, { ...lookOf(profile, "nation"), lineHeight: 1 }),
      centred(paperWords.motto, {
        ...lookOf(profile, "motto"),
        lineHeight: 1,
        margin: [0, 1, 0, 0],
      }),
      rule(width, mottoWidth * profile.mottoRuleShare),
    ],
  };
}

function numberColumn(
  profile: LayoutProfile,
  { number, letterSubject, draftLabel }: HeadContent,
  width: number,
  measure: Measure,
): StackNode {
  const widthOf = (text: string) => measure.width(text, sized(profile.roles.letterSubject));
  const subject =
    letterSubject === null ? [] : senseLines(letterSubject.normalize("NFC"), width - 2, widthOf);
  return {
    width,
    stack: [
      {
        ...centred(`${paperWords.number}: ${number}`, lookOf(profile, "number")),
        noWrap: true,
        lineHeight: 1,
      },
      ...(subject.length === 0
        ? []
        : [
            centred(subject.join("\n"), {
              ...lookOf(profile, "letterSubject"),
              lineHeight: 1,
              margin: [0, ROW_GAP_PT, 0, 0],
            }),
          ]),
      ...(draftLabel === null
        ? []
        : [
            centred(draftLabel, {
              ...lookOf(profile, "issuingBody"),
              lineHeight: 1,
              margin: [0, ROW_GAP_PT / 2, 0, 0],
            }),
          ]),
    ],
  };
}

function dateColumn(
  profile: LayoutProfile,
  { placeAndDate }: HeadContent,
  width: number,
): StackNode {
  if (placeAndDate === null) return { width, stack: [] };
  const date = centred(placeAndDate, { ...lookOf(profile, "placeAndDate"), lineHeight: 1 });
  return { width, stack: [{ ...date, noWrap: true }] };
}

/** Kind of the paper and what it is about, with the short rule under it if its kind has one. */
export function titleBlock(
  profile: LayoutProfile,
  kind: string,
  subject: string,
  hasRule = true,
): PaperNode {
  return (measure) => {
    const width = textWidth(profile);
    const widthOf = (text: string) => measure.width(text, sized(profile.roles.subject));
    const lines = senseLines(subject.normalize("NFC"), width, widthOf);
    const last = widthOf(lines.at(-1) ?? "");
    return {
      stack: [
        centred(inCase(profile, "kind", kind), lookOf(profile, "kind")),
        centred(lines.join("\n"), lookOf(profile, "subject")),
        ...(hasRule ? [rule(width, last * profile.shortRuleShare)] : []),
      ],
      margin: [0, 0, 0, 12],
    };
  };
}

/** A solid rule in the middle of a column; takes almost no height of its own. */
export function rule(columnWidth: number, length: number): LineNode {
  const start = (columnWidth - length) / 2;
  const y = RULE_GAP_PT;
  return {
    canvas: [
      { type: "line", x1: start, y1: y, x2: start + length, y2: y, lineWidth: RULE_WIDTH_PT },
    ],
  };
}

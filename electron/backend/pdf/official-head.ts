import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { balanceLines } from "./break-lines.ts";
import { centred, inCase, lookOf, sized, textWidth } from "./official-layout.ts";
import { senseLines } from "./sense-lines.ts";
import type { LineNode, PaperNode, StackNode } from "./paper.ts";

const RULE_WIDTH_PT = 0.75;
/** Room between a line of the head and the rule under it. */
const RULE_GAP_PT = 2.5;

export type HeadContent = Readonly<{
  /** The direct superior body, if it is named. */
  superiorBody: string | null;
  /** A line break in the name is kept; a long name is shared out over lines of like length. */
  issuingBody: string;
  /** As officialSign() gives it. */
  number: string;
  placeAndDate: string;
  /** Printed under the number of a paper that is not signed yet; null: signed. */
  draftLabel: string | null;
}>;

/** Names of the bodies on the left, nation and motto on the right; under them number and date. */
export function nationalHead(profile: LayoutProfile, content: HeadContent): PaperNode {
  return (measure) => {
    const { roles } = profile;
    const nation = { ...lookOf(profile, "nation"), lineHeight: 1 };
    const motto = { ...lookOf(profile, "motto"), lineHeight: 1 };
    const nationWidth = measure.width(paperWords.nation, sized(roles.nation));
    const mottoWidth = measure.width(paperWords.motto, sized(roles.motto));
    const dateWidth = measure.width(content.placeAndDate, sized(roles.placeAndDate));
    const right = Math.ceil(Math.max(nationWidth, mottoWidth, dateWidth)) + 2;
    const gap = 8;
    const left = textWidth(profile) - right - gap;

    const issuer = { ...lookOf(profile, "issuingBody"), lineHeight: 1 };
    const issuerWidth = (text: string) => measure.width(text, sized(roles.issuingBody));
    const issuerLines = inCase(profile, "issuingBody", content.issuingBody)
      .split("\n")
      .flatMap((line) => balanceLines(line, left - 2, issuerWidth));
    const lastIssuerLine = issuerLines.at(-1) ?? "";

    const bodies: StackNode = {
      width: left,
      stack: [
        ...(content.superiorBody === null
          ? []
          : [
              centred(inCase(profile, "superiorBody", content.superiorBody), {
                ...lookOf(profile, "superiorBody"),
                lineHeight: 1,
              }),
            ]),
        centred(issuerLines.join("\n"), issuer),
        rule(left, issuerWidth(lastIssuerLine) * profile.shortRuleShare),
      ],
    };
    const nationAndMotto: StackNode = {
      width: right,
      stack: [
        centred(paperWords.nation, { ...nation }),
        centred(paperWords.motto, { ...motto, margin: [0, 1, 0, 0] }),
        rule(right, mottoWidth * profile.mottoRuleShare),
      ],
    };
    const number: StackNode = {
      width: left,
      stack: [
        {
          ...centred(`${paperWords.number}: ${content.number}`, lookOf(profile, "number")),
          noWrap: true,
        },
        ...(content.draftLabel === null
          ? []
          : [
              centred(content.draftLabel, {
                ...lookOf(profile, "issuingBody"),
                margin: [0, 3, 0, 0],
              }),
            ]),
      ],
    };
    const date: StackNode = {
      width: right,
      stack: [{ ...centred(content.placeAndDate, lookOf(profile, "placeAndDate")), noWrap: true }],
    };
    return {
      stack: [
        { columns: [bodies, nationAndMotto], columnGap: gap },
        { columns: [number, date], columnGap: gap, margin: [0, 6, 0, 0] },
      ],
      margin: [0, 0, 0, 14],
    };
  };
}

/** Kind of the paper and what it is about, with the short rule under it. */
export function titleBlock(profile: LayoutProfile, kind: string, subject: string): PaperNode {
  return (measure) => {
    const width = textWidth(profile);
    const widthOf = (text: string) => measure.width(text, sized(profile.roles.subject));
    const lines = senseLines(subject.normalize("NFC"), width, widthOf);
    const last = widthOf(lines.at(-1) ?? "");
    return {
      stack: [
        centred(inCase(profile, "kind", kind), lookOf(profile, "kind")),
        centred(lines.join("\n"), lookOf(profile, "subject")),
        rule(width, last * profile.shortRuleShare),
      ],
      margin: [0, 0, 0, 12],
    };
  };
}

/** A solid rule in the middle of a column; takes almost no height of its own. */
function rule(columnWidth: number, length: number): LineNode {
  const start = (columnWidth - length) / 2;
  const y = RULE_GAP_PT;
  return {
    canvas: [
      { type: "line", x1: start, y1: y, x2: start + length, y2: y, lineWidth: RULE_WIDTH_PT },
    ],
  };
}

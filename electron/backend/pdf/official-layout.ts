import type { LayoutProfile, PaperRole } from "#shared/features/documents/layout-profile.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { balanceLines } from "./break-lines.ts";
import type {
  ColumnsNode,
  LineNode,
  Look,
  PageFrame,
  PaperNode,
  Run,
  StackNode,
  TextNode,
} from "./paper.ts";
import { mm } from "./units.ts";

const RULE_WIDTH_PT = 0.75;
/** Room between a line of the head and the rule under it. */
const RULE_GAP_PT = 1.5;
/** Room for the signature and the seal between the office and the name. */
const SIGNATURE_SPACE_PT = 78;
/** "Nơi nhận:" is smaller than the office beside it; so much brings both on one line. */
const LABEL_DROP_PT = 1.8;

/** Page, margins and page number of a profile, in points. */
export function pageFrame({ pageMm, marginsMm, pageNumberPlace, roles }: LayoutProfile): PageFrame {
  return {
    size: [mm(pageMm.width), mm(pageMm.height)],
    margins: {
      left: mm(marginsMm.left),
      right: mm(marginsMm.right),
      top: mm(marginsMm.top),
      bottom: mm(marginsMm.bottom),
    },
    pageNumber: { place: pageNumberPlace.place, sizePt: roles.pageNumber.sizePt },
  };
}

/** The look of running text: size, line spacing, justified. */
export function bodyLook({ roles, lineSpacing }: LayoutProfile): Look {
  return { fontSize: roles.body.sizePt, lineHeight: lineSpacing, alignment: "justify" };
}

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
    const lines = balanceLines(subject.normalize("NFC"), width * 0.92, widthOf);
    const longest = Math.max(0, ...lines.map(widthOf));
    return {
      stack: [
        centred(inCase(profile, "kind", kind), lookOf(profile, "kind")),
        centred(lines.join("\n"), lookOf(profile, "subject")),
        rule(width, longest * profile.shortRuleShare),
      ],
      margin: [0, 0, 0, 12],
    };
  };
}

/** A centred line in capitals on its own, as the name of who decides, or "QUYẾT ĐỊNH:". */
export function centredCapitals(
  profile: LayoutProfile,
  text: string,
  options: Readonly<{ keepWithNext: boolean }>,
): PaperNode {
  return {
    ...centred(inCase(profile, "enactment", text), lookOf(profile, "enactment")),
    margin: [0, 4, 0, 8],
    keepWithNext: options.keepWithNext,
  };
}

/** The legal bases, one to a line, ended as the profile says. */
export function legalBases(profile: LayoutProfile, bases: readonly string[]): readonly PaperNode[] {
  return bases.map((basis, index) => {
    const mark = index === bases.length - 1 ? profile.lastBasisMark.mark : ";";
    return {
      ...paragraph(profile, `${withoutEndMark(basis)}${mark}`),
      ...lookOf(profile, "basis"),
    };
  });
}

/**
 * A paragraph: first line indented, justified, cut by a page end only between several lines.
 *
 * @param lead set before the text in its own style, as a bold "Điều 1. "
 */
export function paragraph(profile: LayoutProfile, text: string, lead?: Run): TextNode {
  const runs = unbrokenSymbols(text);
  return {
    text: lead === undefined ? runs : [lead, ...(typeof runs === "string" ? [{ text }] : runs)],
    leadingIndent: mm(profile.firstLineIndentMm),
    margin: [0, 0, 0, profile.paragraphGapPt],
    breakable: true,
  };
}

const HEADING_ROLES = ["sectionHeading", "clauseHeading", "clauseHeading", "pointHeading"] as const;

/** A numbered heading that never stands at the foot of a page. */
export function heading(
  profile: LayoutProfile,
  level: 1 | 2 | 3 | 4,
  number: string | null,
  text: string,
): TextNode {
  const role = HEADING_ROLES[level - 1] ?? "pointHeading";
  const words = inCase(profile, role, text);
  return {
    ...lookOf(profile, role),
    text: unbrokenSymbols(number === null ? words : `${numbered(number)} ${words}`),
    leadingIndent: mm(profile.firstLineIndentMm),
    margin: [0, level === 1 ? 4 : 0, 0, profile.paragraphGapPt],
    keepWithNext: true,
  };
}

export type SignatureContent = Readonly<{
  recipients: readonly string[];
  /** In capitals, one line each. */
  authority: readonly string[];
  name: string;
}>;

/** Recipients on the left, office and name on the right; never torn, never alone on a page. */
export function signatureBlock(profile: LayoutProfile, content: SignatureContent): ColumnsNode {
  const recipients = content.recipients.map((recipient, index): TextNode => {
    const mark = index === content.recipients.length - 1 ? "." : ";";
    return {
      ...lookOf(profile, "recipient"),
      text: `- ${withoutEndMark(recipient.replace(/^\s*-\s*/, ""))}${mark}`,
      alignment: "left",
      lineHeight: 1,
    };
  });
  return {
    unbreakable: true,
    margin: [0, 12, 0, 0],
    columnGap: 12,
    columns: [
      {
        width: textWidth(profile) * 0.46,
        stack: [
          {
            ...lookOf(profile, "recipientsLabel"),
            text: `${paperWords.recipients}:`,
            alignment: "left",
            lineHeight: 1,
            margin: [0, LABEL_DROP_PT, 0, 1],
          },
          ...recipients,
        ],
      },
      {
        width: "*",
        stack: [
          centred(content.authority.map((line) => inCase(profile, "authority", line)).join("\n"), {
            ...lookOf(profile, "authority"),
            lineHeight: 1,
          }),
          centred(content.name, {
            ...lookOf(profile, "signerName"),
            lineHeight: 1,
            margin: [0, SIGNATURE_SPACE_PT, 0, 0],
          }),
        ],
      },
    ],
  };
}

/** Marks the end of a paper: "…Kế hoạch này./." */
export function withFinalMark(text: string): string {
  return `${text.replace(/[\s./;,]+$/, "")}./.`;
}

/** Width of the text area in points. */
export function textWidth({ pageMm, marginsMm }: LayoutProfile): number {
  return mm(pageMm.width - marginsMm.left - marginsMm.right);
}

/** A span of years ("2016 - 2020"), or a word with a slash, hyphen or dash inside it. */
const UNBROKEN = /(?<=^|\s|["“(])(\d+ [-\u2013] \d+|\S*[^\s(“"][/\-\u2013]\S+)(?=\s|$|[")”;,.])/u;
/** Longer words, as a web address, must be allowed to break. */
const LONGEST_UNBROKEN = 32;

/** Runs in which "709/KH-UBND" and "2016 - 2020" are never torn at a slash, hyphen or space. */
export function unbrokenSymbols(text: string): string | readonly Run[] {
  const pieces = text.split(UNBROKEN);
  if (pieces.length === 1) return text;
  return pieces
    .map((piece, index): Run => {
      const whole = index % 2 === 1 && piece.length <= LONGEST_UNBROKEN;
      return whole ? { text: piece, noWrap: true } : { text: piece };
    })
    .filter((run) => run.text !== "");
}

export function lookOf(profile: LayoutProfile, role: PaperRole): Look {
  const { sizePt, bold, italics } = profile.roles[role];
  return { fontSize: sizePt, bold, italics };
}

/** The words as the profile sets them, in capitals where it says so. */
export function inCase(profile: LayoutProfile, role: PaperRole, text: string): string {
  const composed = text.normalize("NFC");
  return profile.roles[role].uppercase ? composed.toLocaleUpperCase("vi") : composed;
}

function sized({ sizePt, bold, italics }: LayoutProfile["roles"][PaperRole]) {
  return { sizePt, bold, italics };
}

function centred(text: string, look: Look): TextNode {
  return { ...look, text, alignment: "center" };
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

function numbered(number: string): string {
  return /[.)]$/.test(number) ? number : `${number}.`;
}

function withoutEndMark(text: string): string {
  return text.replace(/[\s.;,]+$/, "");
}

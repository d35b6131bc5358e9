import type { LayoutProfile, PaperRole } from "#shared/features/documents/layout-profile.ts";
import type { Look, PageFrame, PaperNode, Run, TextNode } from "./paper.ts";
import { mm } from "./units.ts";

/** Page, margins and page number of a profile, in points. */
export function pageFrame(
  { pageMm, marginsMm, pageNumberPlace, roles }: LayoutProfile,
  footNote: string | null = null,
): PageFrame {
  return {
    footNote,
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

export function sized({ sizePt, bold, italics }: LayoutProfile["roles"][PaperRole]) {
  return { sizePt, bold, italics };
}

export function centred(text: string, look: Look): TextNode {
  return { ...look, text, alignment: "center" };
}

function numbered(number: string): string {
  return /[.)]$/.test(number) ? number : `${number}.`;
}

export function withoutEndMark(text: string): string {
  return text.replace(/[\s.;,]+$/, "");
}

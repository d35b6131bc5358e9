import { layoutProfiles } from "./layout-profile-data.ts";

/** How sure we are of a fact of law: read in the text itself, or known and still to be checked. */
export type Certainty = "read-in-source" | "needs-check";

/** Every piece of an official paper that has a size and a style of its own. */
export type PaperRole =
  | "nation"
  | "motto"
  | "superiorBody"
  | "issuingBody"
  | "number"
  | "placeAndDate"
  | "kind"
  | "subject"
  | "letterSubject"
  | "addressee"
  | "basis"
  | "enactment"
  | "body"
  | "partLabel"
  | "partTitle"
  | "article"
  | "sectionHeading"
  | "clauseHeading"
  | "pointHeading"
  | "authority"
  | "signerName"
  | "recipientsLabel"
  | "recipient"
  | "annexLabel"
  | "annexTitle"
  | "annexReference"
  | "table"
  | "tableHead"
  | "pageNumber";

export type RoleStyle = Readonly<{
  /** Size printed, in points. */
  sizePt: number;
  /** Sizes that the rule allows, smallest and largest, in points. */
  allowedPt: readonly [number, number];
  bold: boolean;
  italics: boolean;
  uppercase: boolean;
  certainty: Certainty;
}>;

/**
 * The rules of appearance that were in force on the day a paper is dated.
 * Lengths are in millimetres, sizes in points, shares are parts of a text's width (0–1).
 */
export type LayoutProfile = Readonly<{
  id: string;
  /** First and last day in force, YYYY-MM-DD; null: no end known. */
  from: string;
  to: string | null;
  /** How sure the first day is. */
  fromCertainty: Certainty;
  source: string;
  pageMm: Readonly<{ width: number; height: number }>;
  marginsMm: Readonly<{ left: number; right: number; top: number; bottom: number }>;
  firstLineIndentMm: number;
  paragraphGapPt: number;
  /** Room over a part's or a section's heading, beside the gap between paragraphs. */
  sectionGapPt: number;
  /** Room under a table, before the text goes on. */
  tableGapPt: number;
  /** Multiple of a single line, which is 1.15 times the size as in Word; 1–1.5. */
  lineSpacing: number;
  /** Length of the rule under the motto as a share of the motto's width. */
  mottoRuleShare: number;
  /** Length of the rule under a body's name and under a subject, as a share of the line's width. */
  shortRuleShare: number;
  pageNumberPlace: Readonly<{ place: "top-centre" | "bottom-right"; certainty: Certainty }>;
  /** The mark at the end of the last legal basis; the others end with a semicolon. */
  lastBasisMark: Readonly<{ mark: "." | ","; certainty: Certainty }>;
  roles: Readonly<Record<PaperRole, RoleStyle>>;
}>;

/**
 * The layout profile in force on a day.
 *
 * @param isoDate YYYY-MM-DD; a paper without a date yet is laid out by the day it is printed
 * @throws {RangeError} before the first profile: no paper of that age is written by the program
 */
export function layoutProfileOn(isoDate: string): LayoutProfile {
  const found = layoutProfiles.find(
    (profile) => profile.from <= isoDate && (profile.to === null || isoDate <= profile.to),
  );
  if (found === undefined) throw new RangeError(`no layout profile on ${isoDate}`);
  return found;
}

import type { Certainty } from "./layout-profile.ts";
import { certificateLayouts } from "./certificate-layout-data.ts";

/** Sheets that a certificate is printed on, both lying. */
export const certificateSizes = ["A4", "A3"] as const;
export type CertificateSize = (typeof certificateSizes)[number];

/** Everything drawn, or only the words that vary, for sheets that a printer has prepared. */
export const certificateForms = ["full", "blank"] as const;
export type CertificateForm = (typeof certificateForms)[number];

type CertificateLook = Readonly<{
  /** Size printed, and the least that it may come down to for a long text, in points. */
  sizePt: number;
  leastPt: number;
  bold: boolean;
  italics: boolean;
  uppercase: boolean;
  colour: "black" | "red";
}>;

/** Texts with a place of their own. */
export type CertificateRole =
  | "nation"
  | "motto"
  | "issuer"
  | "grant"
  | "title"
  | "placeAndDate"
  | "authority"
  | "signerName"
  | "decision"
  | "register";

/** Texts that follow each other: whom it is given to and what for. */
export type AwardRole = "name" | "address" | "citation" | "achievement";

export type CertificateLine = CertificateLook &
  Readonly<{
    /** Of the line that stays where it is when the text takes several, from the top edge. */
    baselineMm: number;
    leftMm: number;
    widthMm: number;
    align: "left" | "center";
    mostLines: number;
    /** Which way further lines stand: over the baseline or under it. */
    grows: "up" | "down";
    /** Stands already on a sheet that a printer has prepared. */
    isPreprinted: boolean;
  }>;

export type AwardLine = CertificateLook &
  Readonly<{
    /** Room over it, unless it comes first. */
    gapMm: number;
  }>;

/** Lengths in millimetres from the sheet's top left corner, sizes in points. */
export type CertificateSheet = Readonly<{
  pageMm: Readonly<{ width: number; height: number }>;
  /** From the sheet's edge to the frame, and the frame's own width. */
  border: Readonly<{ edgeMm: number; widthMm: number }>;
  /** From the motto's baseline to the rule under it, which is as long as the motto. */
  mottoRuleMm: number;
  lines: Readonly<Record<CertificateRole, CertificateLine>>;
  area: Readonly<{ leftMm: number; widthMm: number; topMm: number; bottomMm: number }>;
  award: Readonly<Record<AwardRole, AwardLine>>;
}>;

export type CertificateLayout = Readonly<{
  id: string;
  /** First and last day in force, YYYY-MM-DD; null: no end known. */
  from: string;
  to: string | null;
  source: string;
  certainty: Certainty;
  sheets: Readonly<Record<CertificateSize, CertificateSheet>>;
}>;

/**
 * The layout of certificates whose decision is dated on a day.
 *
 * @param isoDate YYYY-MM-DD
 * @throws {RangeError} before the first layout: no decision of that age is issued by the program
 */
export function certificateLayoutOn(isoDate: string): CertificateLayout {
  const found = certificateLayouts.find(
    ({ from, to }) => from <= isoDate && (to === null || isoDate <= to),
  );
  if (found === undefined) throw new RangeError(`no certificate layout on ${isoDate}`);
  return found;
}

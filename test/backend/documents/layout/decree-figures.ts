// What the decree says of each component, written down from its text and not from the
// program: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I; sections in the comments. Where the
// circular 01/2011/TT-BNV differs, its own figure stands beside it.

export type Look = Readonly<{
  /** Smallest and largest size allowed, in points. */
  sizes: readonly [number, number];
  bold: boolean;
  italics: boolean;
  capitals: boolean;
}>;

const upright = { bold: false, italics: false, capitals: false };

export const looks = {
  /** II.1.a */
  nation: { sizes: [12, 13], bold: true, italics: false, capitals: true },
  /** II.1.b */
  motto: { ...upright, sizes: [13, 14], bold: true },
  /** II.2.b */
  superiorBody: { ...upright, sizes: [12, 13], capitals: true },
  /** II.2.b */
  issuingBody: { sizes: [12, 13], bold: true, italics: false, capitals: true },
  /** II.3.c */
  number: { ...upright, sizes: [13, 13] },
  /** II.4.c */
  placeAndDate: { ...upright, sizes: [13, 14], italics: true },
  /** II.5.b */
  kind: { sizes: [13, 14], bold: true, italics: false, capitals: true },
  /** II.5.b */
  subject: { ...upright, sizes: [13, 14], bold: true },
  /** II.5.b, of a công văn */
  letterSubject: { ...upright, sizes: [12, 13] },
  /** II.9.d, ô 9a */
  addressee: { ...upright, sizes: [13, 14] },
  /** II.6.a */
  basis: { ...upright, sizes: [13, 14], italics: true },
  /** II.6.e */
  body: { ...upright, sizes: [13, 14] },
  /** II.7.đ */
  authority: { sizes: [13, 14], bold: true, italics: false, capitals: true },
  /** II.7.đ */
  signerName: { ...upright, sizes: [13, 14], bold: true },
  /** II.9.d, ô 9b */
  recipientsLabel: { sizes: [12, 12], bold: true, italics: true, capitals: false },
  /** II.9.d, ô 9b */
  recipient: { ...upright, sizes: [11, 11] },
  /** I.7 */
  pageNumber: { ...upright, sizes: [13, 14] },
  /** III.1.b */
  annexLabel: { ...upright, sizes: [14, 14], bold: true },
  /** III.1.b */
  annexTitle: { sizes: [13, 14], bold: true, italics: false, capitals: true },
  /** III.1.c */
  annexReference: { ...upright, sizes: [13, 14], italics: true },
} as const satisfies Record<string, Look>;

/** Under the circular the bases stood upright. */
export const circularBasis: Look = { ...upright, sizes: [13, 14] };

/** I.1 and I.3, in millimetres; the circular has the same. */
export const page = {
  width: 210,
  height: 297,
  margins: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
} as const;

/** II.6.e: indent 1 cm or 1.27 cm, 6 pt at least between paragraphs, single to 1.5 lines. */
export const body = { indents: [10, 12.7], paragraphGapPt: 6, lines: [1, 1.5] } as const;

/** II.2.b and II.5.b: a third to a half of the line's own length. */
export const shortRule = [1 / 3, 1 / 2] as const;

/** II.5.b: the subject of a công văn stands 6 pt under its number. */
export const letterSubjectGapPt = 6;

/** A single line of Times, as a multiple of its size, and how much of it lies over the baseline. */
export const times = { line: 1.15, ascent: 0.891 } as const;

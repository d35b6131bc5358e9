import type {
  AwardLine,
  CertificateLayout,
  CertificateLine,
  CertificateSheet,
} from "./certificate-layout.ts";

type Place = Pick<CertificateLine, "leftMm" | "widthMm" | "align">;
type Flags = Partial<
  Pick<
    CertificateLine,
    "bold" | "italics" | "uppercase" | "colour" | "mostLines" | "grows" | "isPreprinted"
  >
>;

function line(
  place: Place,
  baselineMm: number,
  [sizePt, leastPt]: readonly [number, number],
  flags: Flags,
): CertificateLine {
  return {
    ...place,
    baselineMm,
    sizePt,
    leastPt,
    bold: false,
    italics: false,
    uppercase: false,
    colour: "black",
    mostLines: 1,
    grows: "down",
    isPreprinted: false,
    ...flags,
  };
}

function award(
  gapMm: number,
  [sizePt, leastPt]: readonly [number, number],
  flags: Pick<Flags, "bold" | "italics">,
): AwardLine {
  const plain = { bold: false, italics: false, uppercase: false, colour: "black" } as const;
  return { ...plain, gapMm, sizePt, leastPt, ...flags };
}

const BOLD = { bold: true } as const;
const HEAD = { bold: true, isPreprinted: true } as const;
const RED_HEAD = { ...HEAD, uppercase: true, colour: "red" } as const;
const AUTHORITY = { bold: true, uppercase: true, mostLines: 3 } as const;

const a4 = {
  across: { leftMm: 28, widthMm: 241, align: "center" },
  right: { leftMm: 152, widthMm: 117, align: "center" },
  left: { leftMm: 28, widthMm: 120, align: "left" },
} as const satisfies Record<string, Place>;

const sheetA4: CertificateSheet = {
  pageMm: { width: 297, height: 210 },
  border: { edgeMm: 8, widthMm: 8 },
  mottoRuleMm: 1.8,
  lines: {
    nation: line(a4.across, 26.5, [13, 13], { ...HEAD, uppercase: true }),
    motto: line(a4.across, 33, [14, 14], HEAD),
    issuer: line(a4.across, 47, [18, 14], { ...RED_HEAD, mostLines: 2, grows: "up" }),
    grant: line(a4.across, 56, [15, 15], { ...HEAD, uppercase: true }),
    title: line(a4.across, 75, [46, 46], RED_HEAD),
    placeAndDate: line(a4.right, 146, [14, 12], { italics: true }),
    authority: line(a4.right, 153, [14, 12], AUTHORITY),
    signerName: line(a4.right, 188.5, [14, 12], BOLD),
    decision: line(a4.left, 182, [13, 11], {}),
    register: line(a4.left, 188.5, [13, 11], { isPreprinted: true }),
  },
  area: { leftMm: 30, widthMm: 237, topMm: 82, bottomMm: 138 },
  award: {
    name: award(0, [28, 18], BOLD),
    address: award(2, [17, 13], {}),
    citation: award(4, [17, 13], {}),
    achievement: award(2, [16, 12], { italics: true }),
  },
};

const a3 = {
  across: { leftMm: 40, widthMm: 340, align: "center" },
  right: { leftMm: 215, widthMm: 165, align: "center" },
  left: { leftMm: 40, widthMm: 170, align: "left" },
} as const satisfies Record<string, Place>;

const sheetA3: CertificateSheet = {
  pageMm: { width: 420, height: 297 },
  border: { edgeMm: 11, widthMm: 11 },
  mottoRuleMm: 2.5,
  lines: {
    nation: line(a3.across, 37.5, [18, 18], { ...HEAD, uppercase: true }),
    motto: line(a3.across, 46.5, [20, 20], HEAD),
    issuer: line(a3.across, 66.5, [25, 18], { ...RED_HEAD, mostLines: 2, grows: "up" }),
    grant: line(a3.across, 79, [21, 21], { ...HEAD, uppercase: true }),
    title: line(a3.across, 106, [65, 65], RED_HEAD),
    placeAndDate: line(a3.right, 206.5, [20, 15], { italics: true }),
    authority: line(a3.right, 216.5, [20, 15], AUTHORITY),
    signerName: line(a3.right, 266.5, [20, 15], BOLD),
    decision: line(a3.left, 257, [18, 14], {}),
    register: line(a3.left, 266.5, [18, 14], { isPreprinted: true }),
  },
  area: { leftMm: 43, widthMm: 334, topMm: 116, bottomMm: 195 },
  award: {
    name: award(0, [39, 20], BOLD),
    address: award(3, [24, 15], {}),
    citation: award(5.5, [24, 15], {}),
    achievement: award(3, [22, 13], { italics: true }),
  },
};

/**
 * Oldest first; the spans neither overlap nor leave a day out.
 *
 * Read was the order of the lines of a bằng khen of a minister or a province's chairman
 * (Nghị định 50/2006/NĐ-CP, Điều 28, as the central board for emulation quotes it): frame of
 * ornaments, nation and motto, who gives it (red), "Tặng" (black), the kind (red), name,
 * address, achievement; below at left number and day of the decision and the number in the
 * golden book, at right place and date, office, 35 mm to sign and seal on a sheet of
 * 400 × 300 mm. The article on the giấy khen itself, the decree of 2014 in its place and those after
 * it were not read: places and sizes are ours.
 */
export const certificateLayouts: readonly CertificateLayout[] = [
  {
    id: "giay-khen",
    from: "2006-05-19",
    to: null,
    source: "Nghị định số 50/2006/NĐ-CP ngày 19/5/2006, Điều 28 (mẫu bằng khen)",
    certainty: "needs-check",
    sheets: { A4: sheetA4, A3: sheetA3 },
  },
];

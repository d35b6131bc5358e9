import type { Certainty, LayoutProfile, PaperRole, RoleStyle } from "./layout-profile.ts";

type Flags = Partial<Pick<RoleStyle, "bold" | "italics" | "uppercase">>;

function role(
  sizePt: number,
  allowedPt: readonly [number, number],
  flags: Flags,
  certainty: Certainty = "read-in-source",
): RoleStyle {
  return { sizePt, allowedPt, bold: false, italics: false, uppercase: false, ...flags, certainty };
}

const BOLD = { bold: true };
const BOLD_CAPITALS = { bold: true, uppercase: true };

/** Sizes are those of the decree's own sample table (Phụ lục I, Phần I, Mục V). */
const decree30Roles: Readonly<Record<PaperRole, RoleStyle>> = {
  nation: role(12, [12, 13], BOLD_CAPITALS),
  motto: role(13, [13, 14], BOLD),
  superiorBody: role(12, [12, 13], { uppercase: true }),
  issuingBody: role(12, [12, 13], BOLD_CAPITALS),
  number: role(13, [13, 13], {}),
  placeAndDate: role(13, [13, 14], { italics: true }),
  kind: role(14, [13, 14], BOLD_CAPITALS),
  subject: role(14, [13, 14], BOLD),
  letterSubject: role(12, [12, 13], {}),
  addressee: role(14, [13, 14], {}),
  basis: role(14, [13, 14], { italics: true }),
  enactment: role(14, [13, 14], BOLD_CAPITALS, "needs-check"),
  body: role(14, [13, 14], {}),
  partLabel: role(14, [13, 14], BOLD),
  partTitle: role(14, [13, 14], BOLD_CAPITALS),
  article: role(14, [13, 14], BOLD),
  sectionHeading: role(14, [13, 14], BOLD_CAPITALS),
  clauseHeading: role(14, [13, 14], BOLD),
  pointHeading: role(14, [13, 14], { italics: true }, "needs-check"),
  authority: role(14, [13, 14], BOLD_CAPITALS),
  signerName: role(14, [13, 14], BOLD),
  recipientsLabel: role(12, [12, 12], { bold: true, italics: true }),
  recipient: role(11, [11, 11], {}),
  annexLabel: role(14, [14, 14], BOLD),
  annexTitle: role(14, [13, 14], BOLD_CAPITALS),
  annexReference: role(14, [13, 14], { italics: true }),
  // The decree sets no size for the inside of a table.
  table: role(12, [11, 13], {}, "needs-check"),
  tableHead: role(12, [11, 13], BOLD, "needs-check"),
  pageNumber: role(14, [13, 14], {}),
};

/** The old circular as far as it differs; facts that its text still has to confirm are marked. */
const circular01Roles: Readonly<Record<PaperRole, RoleStyle>> = {
  ...decree30Roles,
  basis: role(14, [13, 14], {}, "needs-check"),
  pageNumber: role(14, [13, 14], {}, "needs-check"),
};

const common = {
  pageMm: { width: 210, height: 297 },
  marginsMm: { left: 30, right: 20, top: 20, bottom: 20 },
  firstLineIndentMm: 12.7,
  paragraphGapPt: 6,
  sectionGapPt: 4,
  tableGapPt: 7,
  lineSpacing: 1.05,
  mottoRuleShare: 1,
  shortRuleShare: 0.42,
} as const;

/** Oldest first; the spans neither overlap nor leave a day out. */
export const layoutProfiles: readonly LayoutProfile[] = [
  {
    ...common,
    id: "tt01-2011",
    from: "2011-03-05",
    to: "2020-03-04",
    // 45 days after signing, as was usual; the clause of the circular itself is still to be read.
    fromCertainty: "needs-check",
    source: "Thông tư 01/2011/TT-BNV ngày 19/01/2011",
    pageNumberPlace: { place: "bottom-right", certainty: "needs-check" },
    lastBasisMark: { mark: ",", certainty: "needs-check" },
    roles: circular01Roles,
  },
  {
    ...common,
    id: "nd30-2020",
    from: "2020-03-05",
    to: null,
    fromCertainty: "read-in-source",
    source: "Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I",
    pageNumberPlace: { place: "top-centre", certainty: "read-in-source" },
    lastBasisMark: { mark: ".", certainty: "read-in-source" },
    roles: decree30Roles,
  },
];

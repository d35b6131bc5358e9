import type { SigningRight } from "#shared/features/office/signing-right.ts";
import type { DocumentKind } from "../document-kinds-data.ts";
import type { Certainty } from "../layout-profile.ts";

/** What stands before an office when the signer is not its holder, or signs for a whole body. */
export const authorityMarks = {
  collective: "TM.",
  acting: "Q.",
  deputy: "KT.",
  order: "TL.",
  mandate: "TUQ.",
} as const;

/** Whose act a paper is: the whole body's (TM.), or its head's own. */
export const actForms = ["collective", "personal"] as const;
export type ActForm = (typeof actForms)[number];

type AuthorityRule = Readonly<{
  /** Empty: signed by those who took part, as minutes are. */
  forms: readonly ActForm[];
  /** May somebody outside the body's leaders sign it by order or by mandate? */
  mayBeEntrusted: boolean;
  certainty: Certainty;
}>;

const collective = (certainty: Certainty): AuthorityRule => ({
  forms: ["collective"],
  mayBeEntrusted: false,
  certainty,
});
const either = (mayBeEntrusted: boolean): AuthorityRule => ({
  forms: ["collective", "personal"],
  mayBeEntrusted,
  certainty: "needs-check",
});

/**
 * How each kind of paper of a People's Committee is signed. That the committee's papers are
 * signed TM. and the chairman's own without it was read; which kinds may be signed by order
 * is for the office's own rules of work to say.
 *
 * @source Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II.7.b
 */
export const authorityRules: Readonly<Record<DocumentKind, AuthorityRule>> = {
  plan: collective("read-in-source"),
  programme: collective("needs-check"),
  report: collective("needs-check"),
  proposal: collective("needs-check"),
  decision: { ...either(false), certainty: "read-in-source" },
  directive: { forms: ["personal"], mayBeEntrusted: false, certainty: "needs-check" },
  guidance: either(true),
  notice: either(true),
  invitation: either(true),
  letter: either(true),
  minutes: { forms: [], mayBeEntrusted: false, certainty: "needs-check" },
};

/** Those who lead the body: they alone sign in the name of the whole of it. */
export const leadersRights: readonly SigningRight[] = ["head", "acting", "deputy"];

/** How a body is called over a signature, and its head. */
export const signingBodies = [
  {
    start: /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)/iu,
    name: "Ủy ban nhân dân",
    head: "Chủ tịch",
  },
  { start: /^hội đồng nhân dân/iu, name: "Hội đồng nhân dân", head: "Chủ tịch" },
  { start: /^ban chỉ đạo/iu, name: "Ban Chỉ đạo", head: "Trưởng Ban" },
  { start: /^hội đồng/iu, name: "Hội đồng", head: "Chủ tịch" },
] as const;

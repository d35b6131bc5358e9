import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { actKindRules } from "./act-kinds-data.ts";
import type { LegalAct } from "./contract.ts";
import type { Citation } from "./read-citations.ts";

type Known = Pick<LegalAct, "kind" | "sign" | "issuedOn" | "subject">;

/**
 * The act of the catalogue that a sentence names; null where none or more than one fits.
 *
 * A number that holds its year ("91/2017/NĐ-CP") is enough; one that begins anew each year
 * ("709/KH-UBND") wants the date too when the sentence has one. A law is known by its title
 * and its year.
 */
export function findAct<Act extends Known>(citation: Citation, acts: readonly Act[]): Act | null {
  const sameKind = acts.filter(({ kind }) => kind === citation.kind);
  if (citation.sign !== null) return bySign(citation.sign, citation, sameKind);
  if (citation.title === null || !actKindRules[citation.kind].byTitle) return null;
  const title = foldVietnamese(citation.title);
  const named = sameKind.filter(({ subject }) => foldVietnamese(subject) === title);
  return only(
    citation.year === null
      ? named
      : named.filter(({ issuedOn }) => Number(issuedOn.slice(0, 4)) === citation.year),
  );
}

/** One act has one key: its kind and day with its number, or with its title where it has none. */
export function actKey({ kind, sign, issuedOn, subject }: Known): string {
  return `${kind} ${issuedOn} ${sign === null ? foldVietnamese(subject) : signKey(sign)}`;
}

/** Numbers are compared without blanks and case: "709/ KH- UBND". */
function signKey(sign: string): string {
  return sign.normalize("NFC").replace(/\s+/gu, "").toLocaleUpperCase("vi");
}

function bySign<Act extends Known>(
  sign: string,
  { issuedOn }: Citation,
  acts: readonly Act[],
): Act | null {
  const key = signKey(sign);
  const numbered = acts.filter((act) => act.sign !== null && signKey(act.sign) === key);
  if (issuedOn === null || /\/(?:19|20)\d\d\//u.test(key)) return only(numbered);
  return only(numbered.filter((act) => act.issuedOn === issuedOn));
}

function only<Act>(acts: readonly Act[]): Act | null {
  return acts.length === 1 ? (acts[0] ?? null) : null;
}

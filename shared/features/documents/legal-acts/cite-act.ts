import { officialDate } from "../place-and-date.ts";
import { actKindRules } from "./act-kinds-data.ts";
import { citationWords } from "./citation-words-data.ts";
import type { LegalAct } from "./contract.ts";

type CitedAct = Pick<LegalAct, "kind" | "sign" | "issuer" | "issuedOn" | "subject">;

/**
 * An act as it is named among the bases of a paper: kind, number, date, issuer and subject;
 * a law or an ordinance by kind, title and date: "Luật Tổ chức chính quyền địa phương ngày 19
 * tháng 6 năm 2015".
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a
 */
export function citeInFull(act: CitedAct): string {
  const date = officialDate(act.issuedOn, Number(act.issuedOn.slice(0, 4)));
  const { name, byTitle } = actKindRules[act.kind];
  if (byTitle) return `${name} ${act.subject} ${date}`;
  return `${named(act)} ${date} ${citationWords.of} ${act.issuer} ${act.subject}`;
}

/**
 * An act named again in the same paper: kind and number only; a law by its title.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b
 */
export function citeAgain(act: CitedAct): string {
  const { name, byTitle } = actKindRules[act.kind];
  return byTitle ? `${name} ${act.subject}` : named(act);
}

/** "Căn cứ …", without the mark at its end, which depends on its place among the bases. */
export function basisSentence(act: CitedAct): string {
  return `${citationWords.basis} ${citeInFull(act)}`;
}

function named({ kind, sign }: CitedAct): string {
  const { name } = actKindRules[kind];
  return sign === null ? name : `${name} ${citationWords.number} ${sign}`;
}

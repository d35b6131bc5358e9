import { type DocumentKind, documentKinds } from "./document-kinds-data.ts";

/**
 * Kinds of paper that the register of outgoing documents holds, by their code; "CV" stands
 * for the công văn, which has none. A decision of the chairman and one of the whole
 * committee share the code QĐ and the series.
 *
 * A giấy khen is no administrative document of Điều 7 and takes no number here: it prints
 * the number and date of the decision that grants it.
 *
 * @source Nghị định 30/2020/NĐ-CP, Điều 7; Phụ lục III, Mục I
 */
export const registerKinds = [
  "KH",
  "QĐ",
  "TTr",
  "BC",
  "BB",
  "TB",
  "CV",
  "GM",
  "HD",
  "CT",
  "CTr",
] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** The code that the register keeps of a kind. */
export function registerKindOf(kind: DocumentKind): RegisterKind {
  return documentKinds[kind].code ?? "CV";
}

/** The register keeps the code of a kind; a letter has none. */
export function kindOfRegister(code: RegisterKind): DocumentKind {
  // Object.keys gives the keys of the table; the type cannot say so by itself.
  const kinds = Object.keys(documentKinds) as DocumentKind[];
  return kinds.find((kind) => documentKinds[kind].code === code) ?? "letter";
}

/**
 * Letters are numbered in one row, whatever unit wrote them; their symbols differ.
 *
 * @param body abbreviation of the issuing body, as "UBND"
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.a
 */
export function letterSeries(body: string): string {
  return `CV-${body}`;
}

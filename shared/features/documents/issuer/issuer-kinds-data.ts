import type { DocumentKind } from "../document-kinds-data.ts";

/** Who issues a paper: the People's Committee, or the steering board (Ban Chỉ đạo) set up at it. */
export const issuerKinds = ["committee", "board"] as const;
export type IssuerKind = (typeof issuerKinds)[number];

/** A board has no directives: they are a chairman's. What else it issues is its own rules' to say. */
const notOfBoards: readonly DocumentKind[] = ["directive"];

export function mayIssue(issuer: IssuerKind, kind: DocumentKind): boolean {
  return issuer === "committee" || !notOfBoards.includes(kind);
}

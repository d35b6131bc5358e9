import type { DocumentKind } from "../document-kinds-data.ts";

/** How a list of recipients begins when those named in "Kính gửi" get the paper. */
export const sameAddressees = "Như trên";

/**
 * Kinds that are addressed to somebody; a report only when it goes to a higher body.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.b
 */
export const addressedKinds: readonly Readonly<{ kind: DocumentKind; always: boolean }>[] = [
  { kind: "letter", always: true },
  { kind: "proposal", always: true },
  { kind: "report", always: false },
];

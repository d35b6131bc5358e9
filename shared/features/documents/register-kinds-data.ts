/** Kinds of paper that the register of outgoing documents holds, by their code. */
export const registerKinds = ["KH", "QĐ"] as const;
export type RegisterKind = (typeof registerKinds)[number];

/**
 * How an issued paper is changed: its content by a paper of the same kind that amends or
 * replaces it, a slip of form or technique by a công văn that corrects it.
 *
 * @source Nghị định 30/2020/NĐ-CP, Điều 18.3
 */
export const paperRelations = ["amends", "replaces", "corrects"] as const;
export type PaperRelation = (typeof paperRelations)[number];

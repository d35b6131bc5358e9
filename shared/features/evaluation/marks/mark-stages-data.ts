/** Who marks, in turn: the unit itself, the department that leads, the council. The last one's mark counts. */
export const markStages = ["self", "department", "council"] as const;
export type MarkStage = (typeof markStages)[number];

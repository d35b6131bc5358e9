import type { ListColumn } from "../form-definition.ts";

type Broken = Readonly<{ column: ListColumn; needed: ListColumn; severity: "error" | "warning" }>;

/** Marks that a household has without the one that they need. */
export function brokenNeeds(
  columns: readonly ListColumn[],
  answers: Readonly<Record<string, string | null>>,
): Broken[] {
  return columns.flatMap((column) => {
    const { needs } = column;
    const needed = columns.find(({ code }) => code === needs?.code);
    const isBroken = answers[column.code] === "1" && answers[needs?.code ?? ""] !== "1";
    return needs === null || needed === undefined || !isBroken
      ? []
      : [{ column, needed, severity: needs.severity }];
  });
}

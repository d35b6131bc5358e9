import { exact, type Exact } from "#shared/kernel/exact.ts";
import type { FormulaValues } from "#shared/features/submissions/formula/evaluate.ts";
import type { FormulaNames } from "#shared/features/submissions/formula/expression.ts";

/** a, b, c: figures of a village; x, y, z: figures of the commune. */
export const names: FormulaNames = new Map([
  ["households", { label: "Tổng số hộ", level: "village" }],
  ["poorHouseholds", { label: "Hộ nghèo", level: "village" }],
  ["nearPoorHouseholds", { label: "Hộ cận nghèo", level: "village" }],
  ["agencies", { label: "Cơ quan", level: "commune" }],
  ["births", { label: "Số trẻ sinh", level: "commune" }],
  ["deaths", { label: "Số người chết", level: "commune" }],
]);

type Figures = Readonly<Record<string, string | null | readonly (string | null)[]>>;

function asExact(text: string | null | undefined): Exact | null {
  return text == null ? null : exact(text);
}

/** "births", "births@previous": what was reported; a list has one figure a village. */
export function figures(of: Figures): FormulaValues {
  const keyOf = (code: string, when: string) => (when === "now" ? code : `${code}@${when}`);
  return {
    valueOf: ({ code, when }) => {
      const found = of[keyOf(code, when)];
      return asExact(typeof found === "string" ? found : null);
    },
    villagesOf: ({ code, when }) => {
      const found = of[keyOf(code, when)];
      return Array.isArray(found) ? found.map((one: string | null) => asExact(one)) : [];
    },
  };
}

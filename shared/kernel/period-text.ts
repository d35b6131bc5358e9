import { periodParts } from "./periods.ts";

const quarters = ["I", "II", "III", "IV"] as const;

/** "2020-H1" → "6 tháng đầu năm 2020", "2020-Q1" → "quý I năm 2020"; null for no period's code. */
export function periodPhrase(periodCode: string): string | null {
  const parts = periodParts(periodCode);
  if (parts === null) return null;
  const { year, kind, part } = parts;
  if (kind === "M") return `tháng ${part} năm ${year}`;
  if (kind === "Q") return `quý ${quarters[part - 1]} năm ${year}`;
  return kind === "H1" ? `6 tháng đầu năm ${year}` : `năm ${year}`;
}

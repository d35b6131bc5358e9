/** M a month · Q a quarter · H1 the first six months · Y the whole year. */
export const periodKinds = ["M", "Q", "H1", "Y"] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** "2020-M03", "2020-Q1", "2020-H1" or "2020-Y". */
export const periodCodePattern = /^20\d\d-(M(0[1-9]|1[0-2])|Q[1-4]|H1|Y)$/;

export type PeriodParts = Readonly<{
  year: number;
  kind: PeriodKind;
  /** Month 1–12 or quarter 1–4; 1 for a half year and a year. */
  part: number;
}>;

/** The parts of a period's code; null when it is none. */
export function periodParts(code: string): PeriodParts | null {
  if (!periodCodePattern.test(code)) return null;
  const year = Number(code.slice(0, 4));
  const name = code.slice(5);
  if (name === "H1" || name === "Y") return { year, kind: name, part: 1 };
  return { year, kind: name.startsWith("M") ? "M" : "Q", part: Number(name.slice(1)) };
}

/** The same period a year before: "2020-H1" → "2019-H1". */
export function yearBefore(code: string): string {
  return `${String(Number(code.slice(0, 4)) - 1)}${code.slice(4)}`;
}

/** The codes of a year's periods of one kind, in order of time. */
export function periodCodes(year: number, kind: PeriodKind): string[] {
  if (kind === "M") return range(12).map((month) => `${year}-M${String(month).padStart(2, "0")}`);
  if (kind === "Q") return range(4).map((quarter) => `${year}-Q${quarter}`);
  return [`${year}-${kind}`];
}

function range(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

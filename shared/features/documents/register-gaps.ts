/** Numbers of one series in one year that stand on no paper. */
export type NumberRange = Readonly<{ from: number; to: number }>;

/**
 * The gaps of a series that nobody has given a reason for yet, in order.
 *
 * @param taken numbers on papers, cancelled ones too, in any order
 * @param explained gaps with a reason; none of them covers a number taken
 * @source Nghị định 30/2020/NĐ-CP, Điều 15.1: numbers run from 01 through the year
 */
export function registerGaps(
  taken: readonly number[],
  explained: readonly NumberRange[],
): readonly NumberRange[] {
  const known: NumberRange[] = [
    ...taken.map((number) => ({ from: number, to: number })),
    ...explained,
  ].toSorted((a, b) => a.from - b.from);
  const gaps: NumberRange[] = [];
  let next = 1;
  for (const { from, to } of known) {
    if (from > next) gaps.push({ from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  return gaps;
}

/** Is every number of `range` inside one of `gaps`? */
export function isWithinGap(range: NumberRange, gaps: readonly NumberRange[]): boolean {
  return (
    range.from <= range.to && gaps.some(({ from, to }) => from <= range.from && range.to <= to)
  );
}

/** A name for each target that stays while other lines are read otherwise: "48:2". */
export function targetKeys(lines: readonly number[]): string[] {
  const counts = new Map<number, number>();
  return lines.map((line) => {
    const count = (counts.get(line) ?? 0) + 1;
    counts.set(line, count);
    return `${line}:${count}`;
  });
}

type Level = Readonly<{ id: string; level: number }>;

/** The headings that others lie under. */
export function foldable(headings: readonly Level[]): ReadonlySet<string> {
  return new Set(
    headings
      .filter(({ level }, index) => (headings[index + 1]?.level ?? 0) > level)
      .map(({ id }) => id),
  );
}

/** The headings that are seen while those of `folded` hide what lies under them. */
export function unfolded<Heading extends Level>(
  headings: readonly Heading[],
  folded: ReadonlySet<string>,
): readonly Heading[] {
  let hidesBelow: number | null = null;
  return headings.filter(({ id, level }) => {
    if (hidesBelow !== null && level > hidesBelow) return false;
    hidesBelow = folded.has(id) ? level : null;
    return true;
  });
}

import type { PaperPlaces } from "#shared/features/documents/paper-places-schemas.ts";

type Line = PaperPlaces[number]["lines"][number];

/**
 * The place of the text that stands at a spot of a page: the nearest line of that page, and
 * the letter at about that share of the line's width.
 *
 * @param spot in points from the page's upper left corner
 * @returns null where the page holds no text of the paper
 */
export function textAt(
  places: PaperPlaces,
  spot: Readonly<{ page: number; x: number; y: number }>,
): { blockId: string; offset: number } | null {
  const lines = places.flatMap(({ blockId, lines: own }) =>
    own.filter(({ page }) => page === spot.page).map((line) => ({ blockId, line })),
  );
  const [first, ...others] = lines;
  if (first === undefined) return null;
  const nearest = others.reduce(
    (best, next) => (distance(next.line, spot) < distance(best.line, spot) ? next : best),
    first,
  );
  const { left, right, from, to } = nearest.line;
  const share = right > left ? Math.min(1, Math.max(0, (spot.x - left) / (right - left))) : 0;
  return { blockId: nearest.blockId, offset: from + Math.round(share * (to - from)) };
}

/** How far a line lies from a spot; 0 inside it. Lines above one another count before columns. */
function distance(
  { top, bottom, left, right }: Line,
  { x, y }: Readonly<{ x: number; y: number }>,
): number {
  const down = Math.max(top - y, y - bottom, 0);
  const across = Math.max(left - x, x - right, 0);
  return down * 1000 + across;
}

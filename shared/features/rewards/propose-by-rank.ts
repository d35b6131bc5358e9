import { exact, multiplyExact, ratio, roundExact } from "#shared/kernel/exact.ts";

type Ranked = Readonly<{ unitId: number; rank: number; class: string }>;

export type Proposal<Unit> = Readonly<{
  quota: number;
  eligible: number;
  proposed: readonly Unit[];
  /** Units of one rank that the quota would cut through: none is taken, the council chooses. */
  tiedAtCut: readonly Unit[];
}>;

/**
 * How many units may be nominated: a share of those ranked, rounded down because a quota
 * is a ceiling; but one place is there as soon as somebody is eligible.
 *
 * @param sharePercent decimal string, 0–100
 */
export function rewardQuota(rankedUnits: number, eligible: number, sharePercent: string): number {
  const share = multiplyExact(exact(rankedUnits), ratio(sharePercent, 100));
  const places = Number(roundExact(share, 0, "down"));
  return Math.min(eligible, eligible > 0 ? Math.max(1, places) : places);
}

/**
 * Nominates the best-ranked units of an eligible class, as far as the quota reaches.
 *
 * Units that share the rank at which the places run out are not nominated, for nothing in
 * the scheme parts them; they are named, and the council decides between them.
 *
 * @param units any order; units of class "unknown" count in the share but are not eligible
 * @param withdrawn units taken out by hand: they stay out, the next one moves up
 */
export function proposeByRank<Unit extends Ranked>(
  units: readonly Unit[],
  settings: Readonly<{ quotaPercent: string; eligibleClasses: readonly string[] }>,
  withdrawn: ReadonlySet<number>,
): Proposal<Unit> {
  const eligible = units
    .filter((unit) => settings.eligibleClasses.includes(unit.class) && !withdrawn.has(unit.unitId))
    .toSorted((a, b) => a.rank - b.rank);
  const quota = rewardQuota(units.length, eligible.length, settings.quotaPercent);
  const firstOut = eligible[quota];
  const lastIn = eligible[quota - 1];
  const isCut = firstOut !== undefined && firstOut.rank === lastIn?.rank;
  return {
    quota,
    eligible: eligible.length,
    proposed: eligible.slice(0, quota).filter(({ rank }) => !isCut || rank < firstOut.rank),
    tiedAtCut: isCut ? eligible.filter(({ rank }) => rank === firstOut.rank) : [],
  };
}

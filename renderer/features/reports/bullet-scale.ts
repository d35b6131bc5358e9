import type { TargetResult } from "#shared/features/indicators/contract.ts";
import { exact, multiplyExact, ratio, roundExact } from "#shared/kernel/exact.ts";

export type BulletScale = Readonly<{
  /** Result as a percentage of the aim, whole, decimal string. */
  percent: string;
  /** Lengths on the line, 0–100. */
  result: number;
  aim: number;
}>;

/** Where result and aim stand on one line; null where there is no aim or no result to place. */
export function bulletScale({ district, target }: TargetResult): BulletScale | null {
  if (district.value === null || target === null || Number(target) === 0) return null;
  const share = ratio(district.value, target);
  const percent = roundExact(multiplyExact(share, exact(100)), 0);
  // The aim stands at three quarters of the line unless the result needs more room.
  const full = Math.max(4 / 3, Number(percent) / 100);
  return {
    percent,
    result: Math.max(0, Math.min(100, Number(percent) / full)),
    aim: 100 / full,
  };
}

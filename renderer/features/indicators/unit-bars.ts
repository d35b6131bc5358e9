import type { TargetResult } from "#shared/features/indicators/contract.ts";
import type { BarItem, BarTone } from "#renderer/components/chart/bar-list-chart.tsx";
import { resultText } from "#renderer/components/measure-text.ts";

const tones: Readonly<Record<TargetResult["units"][number]["state"], BarTone>> = {
  met: "met",
  missed: "missed",
  unknown: "unknown",
  "not-judged": "unknown",
};

/** The units as bars, the best first; those without a figure come last. */
export function unitBars({ units, unit, target, direction }: TargetResult): BarItem[] {
  const sign = direction === "down" ? 1 : -1;
  // The numbers are for the length of a bar only; what is read comes from the exact text.
  const length = (value: string | null): number | null => (value === null ? null : Number(value));
  return units
    .map((each) => ({
      id: String(each.unitId),
      label: each.unitName,
      length: length(each.value),
      text: resultText(each, unit),
      tone: tones[each.state],
      mark: each.state === "not-judged" ? null : length(target),
    }))
    .sort((a, b) => {
      if (a.length === null || b.length === null) {
        return Number(a.length === null) - Number(b.length === null);
      }
      return sign * (a.length - b.length);
    });
}

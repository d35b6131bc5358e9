import {
  otherTonePlace,
  rareTonePlace,
  tonePlaces,
} from "#shared/features/documents/checks/tone-places.ts";
import { wrongCapitals } from "#shared/features/documents/checks/wrong-capitals.ts";
import type { Line } from "./clean-lines.ts";
import type { PlanWarning } from "./parsed-plan.ts";
import { warn } from "./warn.ts";

/**
 * Capitals against Nghị định 30/2020, Phụ lục II, the two ways of placing a tone mark
 * used side by side, and straight beside curly quotation marks. Nothing is changed.
 */
export function checkSpelling(lines: readonly Line[]): PlanWarning[] {
  return [...checkCapitals(lines), ...checkTonePlacement(lines), ...checkQuotes(lines)];
}

function checkCapitals(lines: readonly Line[]): PlanWarning[] {
  return lines.flatMap((line) => {
    const wrong = new Map(
      wrongCapitals(line.text)
        .toReversed()
        .map(({ found, expected }) => [expected, found]),
    );
    return [...wrong]
      .toReversed()
      .map(([expected, found]) => warn("plans.capital-letters", line, { found, expected }));
  });
}

function checkTonePlacement(lines: readonly Line[]): PlanWarning[] {
  const words = new Map<string, { line: Line; count: number; onSecond: boolean }>();
  const counts = { onFirst: 0, onSecond: 0 };
  for (const line of lines) {
    for (const { found, onSecond } of tonePlaces(line.text)) {
      counts[onSecond ? "onSecond" : "onFirst"] += 1;
      const seen = words.get(found);
      words.set(found, { line: seen?.line ?? line, count: (seen?.count ?? 0) + 1, onSecond });
    }
  }
  const rareIsSecond = rareTonePlace(counts);
  return [...words]
    .filter(([, { onSecond }]) => onSecond === rareIsSecond)
    .map(([found, { line, count }]) =>
      warn("plans.mixed-spelling", line, { found, expected: otherTonePlace(found), count }),
    );
}

function checkQuotes(lines: readonly Line[]): PlanWarning[] {
  let straight = 0;
  let curly = 0;
  let firstStraight: Line | undefined;
  let firstCurly: Line | undefined;
  for (const line of lines) {
    const straightHere = line.text.split('"').length - 1;
    const curlyHere = line.text.split(/[“”]/u).length - 1;
    if (straightHere > 0) firstStraight ??= line;
    if (curlyHere > 0) firstCurly ??= line;
    straight += straightHere;
    curly += curlyHere;
  }
  const rare = straight < curly ? firstStraight : firstCurly;
  if (rare === undefined || straight === 0 || curly === 0) return [];
  return [warn("plans.mixed-quotes", rare, { straight, curly })];
}

import { foldTonePlacement } from "#shared/kernel/vietnamese.ts";
import type { Line } from "./clean-lines.ts";
import type { PlanWarning } from "./parsed-plan.ts";
import { capitalRules, toneOnSecondPattern, twoPlacesPattern } from "./plan-words-data.ts";
import { warn } from "./warn.ts";

/**
 * Capitals against Nghị định 30/2020, Phụ lục II, the two ways of placing a tone mark
 * used side by side, and straight beside curly quotation marks. Nothing is changed.
 */
export function checkSpelling(lines: readonly Line[]): PlanWarning[] {
  return [...checkCapitals(lines), ...checkTonePlacement(lines), ...checkQuotes(lines)];
}

function checkCapitals(lines: readonly Line[]): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  for (const line of lines) {
    for (const { found, expected, inside } of capitalRules) {
      const wrong = [...line.text.matchAll(found)].find(
        (match) =>
          inside?.test(
            line.text.slice(Math.max(0, match.index - 30), match.index + match[0].length),
          ) !== true,
      );
      if (wrong === undefined) continue;
      warnings.push(warn("plans.capital-letters", line, { found: wrong[0], expected }));
    }
  }
  return warnings;
}

function checkTonePlacement(lines: readonly Line[]): PlanWarning[] {
  const words = new Map<string, { line: Line; count: number }>();
  let onFirst = 0;
  let onSecond = 0;
  for (const line of lines) {
    for (const [found] of line.text.matchAll(twoPlacesPattern)) {
      // "quý", "quỳ": the u belongs to the consonant, there is one place only.
      if (/^qu/iu.test(found)) continue;
      if (toneOnSecondPattern.test(found)) onSecond += 1;
      else onFirst += 1;
      const seen = words.get(found);
      words.set(found, { line: seen?.line ?? line, count: (seen?.count ?? 0) + 1 });
    }
  }
  if (onFirst === 0 || onSecond === 0) return [];
  const rareIsSecond = onSecond <= onFirst;
  return [...words]
    .filter(([found]) => toneOnSecondPattern.test(found) === rareIsSecond)
    .map(([found, { line, count }]) =>
      warn("plans.mixed-spelling", line, { found, expected: otherPlace(found), count }),
    );
}

/** The same syllable with its tone mark on the other vowel. */
function otherPlace(word: string): string {
  const decomposed = word.normalize("NFD");
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(decomposed)?.[0] ?? "";
  const bare = decomposed.replace(tone, "").normalize("NFC");
  const candidates = [bare.length - 1, bare.length - 2].map((at) =>
    `${bare.slice(0, at + 1)}${tone}${bare.slice(at + 1)}`.normalize("NFC"),
  );
  const key = foldTonePlacement(word);
  return (
    candidates.find((candidate) => candidate !== word && foldTonePlacement(candidate) === key) ??
    word
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

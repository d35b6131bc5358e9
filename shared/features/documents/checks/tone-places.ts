import { foldTonePlacement } from "#shared/kernel/vietnamese.ts";
import { onePlacePattern, toneOnSecondPattern, twoPlacesPattern } from "./tone-words-data.ts";

/** A syllable whose tone mark could stand in another place too. */
type TonePlace = Readonly<{ from: number; to: number; found: string; onSecond: boolean }>;

/** Syllables of a text whose tone mark has two customary places, each with the one it took. */
export function tonePlaces(text: string): readonly TonePlace[] {
  return [...text.matchAll(twoPlacesPattern)]
    .filter(([found]) => !onePlacePattern.test(found))
    .map(({ index, 0: found }) => ({
      from: index,
      to: index + found.length,
      found,
      onSecond: toneOnSecondPattern.test(found),
    }));
}

/**
 * Which of the two places is the rare one of a paper that uses both: is it the second vowel?
 * Null when one place only is used. Where both are used as often, the newer one (hòa) stays.
 */
export function rareTonePlace(counts: { onFirst: number; onSecond: number }): boolean | null {
  const { onFirst, onSecond } = counts;
  return onFirst === 0 || onSecond === 0 ? null : onSecond <= onFirst;
}

/** The same syllable with its tone mark on the other vowel. */
export function otherTonePlace(word: string): string {
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

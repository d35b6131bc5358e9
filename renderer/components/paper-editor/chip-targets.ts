import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

/** A target that can be put into the text as a figure. */
export type ChipTarget = Readonly<{
  id: number;
  /** As the text will print it: "trên 61,5%". */
  phrase: string;
  /** What it is about, to be told from others by. */
  about: string;
}>;

/** Targets in which a word begins with each typed one, with or without marks, in the order of their table. */
export function matchingTargets(
  targets: readonly ChipTarget[],
  typed: string,
): readonly ChipTarget[] {
  const words = foldVietnamese(typed)
    .split(" ")
    .filter((word) => word !== "");
  return targets.filter(({ phrase, about }) => {
    const all = ` ${foldVietnamese(`${phrase} ${about}`)}`;
    return words.every((word) => all.includes(` ${word}`));
  });
}

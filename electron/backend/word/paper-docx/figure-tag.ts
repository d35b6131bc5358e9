import { fingerprint } from "./fingerprint.ts";
import { FIGURE_TAG } from "./marks.ts";
import { readableLine } from "./readable-runs.ts";

/** The tag of a figure's content control: its target, and what its words were. */
export function figureTag(targetId: number, words: string): string {
  return `${FIGURE_TAG}${targetId}-${printOf(words)}`;
}

/**
 * The target of a figure that still reads as it was written. Words that somebody changed are
 * words: a figure would go on saying what its target says.
 */
export function targetOfTag(tag: string, words: string): number | null {
  const [, id, print] =
    /^-([1-9]\d{0,14})-([0-9a-f]+)$/u.exec(tag.slice(FIGURE_TAG.length - 1)) ?? [];
  return tag.startsWith(FIGURE_TAG) && id !== undefined && print === printOf(words)
    ? Number(id)
    : null;
}

/** Word takes no tag longer than 64 letters. */
function printOf(words: string): string {
  return fingerprint(readableLine(words).replace(/\s+/gu, " ")).slice(0, 8);
}

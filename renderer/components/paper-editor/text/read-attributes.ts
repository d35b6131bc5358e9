import { numberingStyles } from "#shared/features/documents/paper-schemas.ts";
import type { BlockOf, PaperNumbering } from "#shared/features/documents/paper-text.ts";

const sources: readonly BlockOf<"list">["source"][] = ["targets", "tasks", "assignments"];
const LONGEST_NUMBER = 20;

/**
 * The attributes of a block as a copy in the clipboard carries them. The clipboard may come
 * from anywhere: whatever is not of the right form is left out. Ids never come along.
 */
export function readBlockAttributes(element: HTMLElement): Record<string, unknown> | false {
  const { block, level, numbering, mark, act, source } = element.dataset;
  if (block === "list") {
    const found = sources.find((each) => each === source);
    return found === undefined ? false : { source: found };
  }
  return {
    ...(level === undefined ? {} : { level: wholeIn(level, 0, 6) ?? 1 }),
    ...(numbering === undefined ? {} : { numbering: readNumbering(numbering) }),
    ...(block === "bullet" ? { mark: mark === "-" || mark === "+" ? mark : null } : {}),
    ...(act === undefined ? {} : { actId: wholeIn(act, 1, Number.MAX_SAFE_INTEGER) }),
  };
}

/** A whole number between two bounds, both included; null for anything else. */
export function wholeIn(text: string | undefined, least: number, most: number): number | null {
  if (text === undefined || !/^\d{1,16}$/u.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

function readNumbering(json: string): PaperNumbering | null {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof read !== "object" || read === null || !("style" in read)) return null;
  const style = numberingStyles.find((each) => each === read.style);
  if (style === undefined) return null;
  const fixed = "fixed" in read && typeof read.fixed === "string" ? read.fixed : "";
  return { style, fixed: fixed === "" ? null : fixed.slice(0, LONGEST_NUMBER) };
}

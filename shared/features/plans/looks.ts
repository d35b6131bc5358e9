import { nfc } from "#shared/kernel/vietnamese.ts";
import type { PlanLook, SourceLine } from "./parsed-plan.ts";

/**
 * The looks of a line, one digit for each sign that can be seen: 1 bold, 2 italics, 3 both.
 * Spaces have none, so that a line keeps its looks however its spaces are put in order.
 * "" means that all of it is plain.
 */
export type Looks = string;

/** The looks of each character of a composed text, spaces included; null when all is plain. */
export function looksOfSource({ text, bold, runs }: SourceLine): Looks | null {
  const composed = nfc(text);
  if (runs === undefined) return bold === true ? "1".repeat(composed.length) : null;
  const parts = runs.map((run) => nfc(run.text));
  // A letter composed across two runs belongs to neither.
  if (parts.join("") !== composed) return null;
  return runs.map((run, index) => digit(run).repeat(parts[index]?.length ?? 0)).join("");
}

/** Only the looks of what can be seen. */
export function visibleLooks(text: string, looks: Looks): Looks {
  return Array.from({ length: text.length }, (_, at) =>
    /\s/u.test(text.charAt(at)) ? "" : looks.charAt(at),
  ).join("");
}

export function visibleLength(text: string): number {
  return text.replace(/\s/gu, "").length;
}

/** The looks of texts that are put one behind the other. */
export function joinLooks(parts: readonly Readonly<{ text: string; looks: Looks }>[]): Looks {
  if (parts.every(({ looks }) => looks === "")) return "";
  return parts
    .map(({ text, looks }) => (looks === "" ? "0".repeat(visibleLength(text)) : looks))
    .join("");
}

/** The places of a text that are bold or italic; the text is the end of what the looks belong to. */
export function placesOfLooks(text: string, all: Looks, isHeading: boolean): PlanLook[] {
  const count = visibleLength(text);
  const own = all === "" || count === 0 ? "" : all.slice(-count);
  if (own.length < count || /^0*$/u.test(own)) return [];
  // A heading is bold by its rank: that all of it is bold says nothing more.
  const bold = isHeading && /^[13]+$/u.test(own) ? "" : "13";
  const places: { start: number; end: number; look: string }[] = [];
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/u.test(text.charAt(at))) continue;
    const code = own.charAt(seen);
    seen += 1;
    const look = `${bold.includes(code) ? "b" : ""}${"23".includes(code) ? "i" : ""}`;
    const last = places.at(-1);
    if (last?.look === look) last.end = at + 1;
    else places.push({ start: at, end: at + 1, look });
  }
  return places
    .filter(({ look }) => look !== "")
    .map(({ start, end, look }) => ({
      start,
      end,
      ...(look.includes("b") ? { bold: true } : {}),
      ...(look.includes("i") ? { italics: true } : {}),
    }));
}

function digit({ bold, italics }: { bold?: true | undefined; italics?: true | undefined }): string {
  return String((bold === true ? 1 : 0) + (italics === true ? 2 : 0));
}

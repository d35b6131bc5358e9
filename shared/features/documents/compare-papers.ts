import { diffWordsWithSpace } from "diff";

import { numberBlocks } from "./number-blocks.ts";
import { blockText, type FigureWords, type PaperBlock, type PaperContent } from "./paper-text.ts";

/** A stretch of words: in both texts, in the older only, or in the newer only. */
export type ComparedWords = Readonly<{ kind: "same" | "removed" | "added"; text: string }>;

/** One place of two texts side by side; null: not there. */
export type ComparedPlace = Readonly<{
  /** A block's id, or the name of a part of the head. */
  place: string;
  kind: PaperBlock["kind"] | "title" | "addressees" | "recipients" | "signer";
  change: "same" | "changed" | "added" | "removed" | "moved";
  before: readonly ComparedWords[] | null;
  after: readonly ComparedWords[] | null;
}>;

/** Beyond so many signs the words of a place are shown whole, not compared one by one. */
const LONGEST_COMPARED = 20_000;

/**
 * Two states of a text side by side, in the order of the newer one; what was taken out
 * stands where it stood. Numbers are compared as they are printed.
 */
export function comparePapers(
  before: PaperContent,
  after: PaperContent,
  figureWords?: FigureWords,
): ComparedPlace[] {
  return [
    ...compareHeads(before, after),
    ...compareBlocks(before.blocks, after.blocks, figureWords),
  ];
}

function compareHeads(before: PaperContent, after: PaperContent): ComparedPlace[] {
  const old = headParts(before);
  return headParts(after).flatMap(([kind, text], index) => {
    const was = old[index]?.[1] ?? "";
    return was === text ? [] : [{ place: kind, kind, ...sidesOf(was, text) }];
  });
}

function headParts(content: PaperContent) {
  const { title, addressees, recipients, signer } = content;
  return [
    ["title", title],
    ["addressees", addressees.join("\n")],
    ["recipients", recipients.join("\n")],
    ["signer", [...signer.authority, signer.name ?? ""].join("\n")],
  ] as const;
}

function compareBlocks(
  before: readonly PaperBlock[],
  after: readonly PaperBlock[],
  figureWords?: FigureWords,
): ComparedPlace[] {
  const oldNumbers = numberBlocks(before);
  const newNumbers = numberBlocks(after);
  const old = new Map(before.map((block) => [block.id, block]));
  const kept = new Set(after.map(({ id }) => id));
  const stayed = unmovedIds(
    before.filter(({ id }) => kept.has(id)).map(({ id }) => id),
    after.filter(({ id }) => old.has(id)).map(({ id }) => id),
  );
  const goneBehind = Map.groupBy(
    before.filter(({ id }) => !kept.has(id)),
    ({ id }) => neighbourBefore(before, id, kept),
  );
  const gone = (neighbour: string | null): ComparedPlace[] =>
    (goneBehind.get(neighbour) ?? []).map((block) => ({
      place: block.id,
      kind: block.kind,
      change: "removed",
      before: whole("removed", printed(block, oldNumbers, figureWords)),
      after: null,
    }));
  return [
    ...gone(null),
    ...after.flatMap((block): ComparedPlace[] => {
      const { id: place, kind } = block;
      const text = printed(block, newNumbers, figureWords);
      const was = old.get(place);
      const own: ComparedPlace =
        was === undefined
          ? { place, kind, change: "added", before: null, after: whole("added", text) }
          : { place, kind, ...sidesOf(printed(was, oldNumbers, figureWords), text) };
      const isMoved = own.change === "same" && !stayed.has(place);
      return [isMoved ? { ...own, change: "moved" } : own, ...gone(place)];
    }),
  ];
}

function printed(
  block: PaperBlock,
  numbers: ReadonlyMap<string, string>,
  figureWords?: FigureWords,
): string {
  const number = numbers.get(block.id);
  const text = blockText(block, figureWords);
  if (number === undefined) return text;
  return number.endsWith(")") ? `${number} ${text}` : `${number}. ${text}`;
}

function sidesOf(was: string, is: string): Pick<ComparedPlace, "change" | "before" | "after"> {
  if (was === is) return { change: "same", before: whole("same", was), after: whole("same", is) };
  if (was.length + is.length > LONGEST_COMPARED) {
    return { change: "changed", before: whole("removed", was), after: whole("added", is) };
  }
  const parts = diffWordsWithSpace(was, is);
  const isSame = (at: number): boolean =>
    parts[at] !== undefined && !parts[at].added && !parts[at].removed;
  // A single space between two changed words belongs to the change: one mark, not two.
  const words = parts.map(({ value }, at): ComparedWords & { isGap: boolean } => {
    const isGap = isSame(at) && value.trim() === "" && !isSame(at - 1) && !isSame(at + 1);
    const kind = parts[at]?.added ? "added" : parts[at]?.removed ? "removed" : "same";
    return { kind, text: value, isGap: isGap && at > 0 && at + 1 < parts.length };
  });
  const side = (changed: "added" | "removed"): ComparedWords[] =>
    words
      .filter(({ kind }) => kind === "same" || kind === changed)
      .map(({ kind, text, isGap }) => ({ kind: isGap ? changed : kind, text }))
      .reduce<ComparedWords[]>(joined, []);
  return { change: "changed", before: side("removed"), after: side("added") };
}

function joined(words: ComparedWords[], next: ComparedWords): ComparedWords[] {
  const last = words.at(-1);
  if (last?.kind !== next.kind) return [...words, next];
  return [...words.slice(0, -1), { kind: last.kind, text: last.text + next.text }];
}

function whole(kind: ComparedWords["kind"], text: string): ComparedWords[] {
  return text === "" ? [] : [{ kind, text }];
}

/** The nearest block before it that is still there; null: the head of the text. */
function neighbourBefore(
  blocks: readonly PaperBlock[],
  id: string,
  kept: ReadonlySet<string>,
): string | null {
  const at = blocks.findIndex((block) => block.id === id);
  return blocks.slice(0, at).findLast((block) => kept.has(block.id))?.id ?? null;
}

/** The longest run of ids that stand in the same order on both sides; the others were moved. */
function unmovedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(before.map((id, index) => [id, index]));
  // Longest increasing run of old places: the last id of the best run of each length.
  const ends: { id: string; place: number; previous: number }[][] = [];
  for (const id of after) {
    const place = places.get(id) ?? 0;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.at(-1)?.place ?? Infinity) < place) low = middle + 1;
      else high = middle;
    }
    const previous = low === 0 ? -1 : (ends[low - 1]?.length ?? 0) - 1;
    (ends[low] ??= []).push({ id, place, previous });
  }
  const unmoved = new Set<string>();
  let at = (ends.at(-1)?.length ?? 0) - 1;
  for (let length = ends.length - 1; length >= 0; length -= 1) {
    const entry = ends[length]?.[at];
    if (entry === undefined) break;
    unmoved.add(entry.id);
    at = entry.previous;
  }
  return unmoved;
}

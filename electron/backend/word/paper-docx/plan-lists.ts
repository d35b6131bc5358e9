import type { NumberingStyle } from "#shared/features/documents/number-blocks.ts";
import { withStop } from "#shared/features/documents/number-label.ts";
import {
  isNumberedBlock,
  type NumberedBlock,
  type PaperBlock,
} from "#shared/features/documents/paper-text.ts";
import { formatListNumber } from "../format-list-number.ts";
import { levelFormats, usualLevels } from "./list-levels-data.ts";
import { wordCount } from "./number-labels.ts";

export type Mark = "-" | "+" | null;

/** One level of a list as Word defines it; `text` with "%1" for the count of level 1. */
export type ListLevel = Readonly<{ format: string; text: string; bold: boolean }>;

/** A list as Word defines it (abstractNum): level 0 first. */
export type ListShape = Readonly<{ id: number; levels: readonly ListLevel[] }>;

/** A use of a list (num), with the counts at which levels of it begin. */
export type ListUse = Readonly<{
  id: number;
  shapeId: number;
  starts: ReadonlyMap<number, number>;
}>;

/** How Word comes to a block's number: it counts, or it is typed. */
export type BlockNumber = Readonly<{ use: number; level: number }> | Readonly<{ typed: string }>;

export type ListPlan = Readonly<{
  shapes: readonly ListShape[];
  uses: readonly ListUse[];
  numbers: ReadonlyMap<PaperBlock, BlockNumber>;
}>;

/** The main list's levels 6 to 8 are those of bullets that are numbered. */
const FIRST_BULLET_LEVEL = 6;
/** Ids up to here are for lists that every paper has; see write-numbering.ts. */
export const FIRST_FREE_ID = 10;
export const MAIN_LIST = 1;

type Kind = Readonly<{ style: NumberingStyle; mark: Mark }>;
type Counting = { readonly shape: ListShape; counts: (number | null)[]; uses: (number | null)[] };

/**
 * Gives every numbered block of a printed text a place in a list that Word counts by itself.
 *
 * The paper's main list has a level for each depth, counted in the style that is used there
 * most, so that Word numbers on when the text is continued in it. Other styles at that depth
 * get lists of their own. Where Word's count would differ, the list starts anew from the
 * number wanted; a number that Word cannot count to ("đ)", "5a") is typed.
 *
 * @param blocks with the number of each as it is printed
 */
export function planLists(blocks: readonly PaperBlock[]): ListPlan {
  const kinds = mainKinds(blocks);
  const main = counting({ id: MAIN_LIST, levels: mainLevels(kinds) });
  const others = new Map<string, Counting>();
  const uses: ListUse[] = [{ id: MAIN_LIST, shapeId: MAIN_LIST, starts: new Map() }];
  const numbers = new Map<PaperBlock, BlockNumber>();

  function otherList(kind: Kind, depth: number): Counting {
    const key = `${depth} ${kind.mark ?? ""} ${kind.style}`;
    const known = others.get(key);
    if (known !== undefined) return known;
    const id = FIRST_FREE_ID + others.size;
    const made = counting({ id, levels: [levelOf(kind, "%1")] });
    others.set(key, made);
    return made;
  }

  for (const block of blocks) {
    if (!isNumberedBlock(block) || block.numbering === null) continue;
    const printed = block.numbering.fixed ?? "";
    const kind = kindOf(block, block.numbering.style);
    const depth = levelIn(block);
    const usual = kinds[depth];
    const isMain = usual !== undefined && usual.style === kind.style && usual.mark === kind.mark;
    const place = isMain
      ? countTo(main, depth, printed, kind, uses)
      : countTo(otherList(kind, depth), 0, printed, kind, uses);
    numbers.set(block, place ?? { typed: withMark(kind.mark, withStop(printed)) });
  }
  return { shapes: [main.shape, ...[...others.values()].map(({ shape }) => shape)], uses, numbers };
}

function counting(shape: ListShape): Counting {
  const none = shape.levels.map(() => null);
  return { shape, counts: [...none], uses: [...none] };
}

/** Lets Word count to a number, by a use of the list that begins there if need be. */
function countTo(
  list: Counting,
  level: number,
  printed: string,
  { style, mark }: Kind,
  uses: ListUse[],
): BlockNumber | null {
  const wanted = wordCount(style, printed);
  if (wanted === null) return null;
  const counts = [...list.counts.slice(0, level), wanted];
  if (labelOf(list.shape, level, counts) !== withMark(mark, withStop(printed))) return null;
  const isNatural = wanted === (list.counts[level] ?? 0) + 1;
  let use = list.uses[level] ?? list.uses.slice(0, level).findLast((each) => each !== null);
  if (use == null && list.shape.id === MAIN_LIST) use = MAIN_LIST;
  if (use == null || !isNatural) {
    use = FIRST_FREE_ID + uses.length;
    uses.push({ id: use, shapeId: list.shape.id, starts: new Map([[level, wanted]]) });
  }
  list.shape.levels.forEach((_, at) => {
    if (at === level) {
      list.counts[at] = wanted;
      list.uses[at] = use;
    } else if (at > level) list.counts[at] = list.uses[at] = null;
  });
  return { use, level };
}

/** What Word prints; null where a level above has not been counted yet. */
function labelOf(shape: ListShape, level: number, counts: (number | null)[]): string | null {
  let isWhole = true;
  const label = shape.levels[level]?.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const count = counts[at];
    if (count == null) isWhole = false;
    return formatListNumber(count ?? 0, shape.levels[at]?.format ?? "decimal");
  });
  return isWhole ? (label ?? null) : null;
}

/** For each level of the main list the kind of number that stands there most often. */
function mainKinds(blocks: readonly PaperBlock[]): readonly Kind[] {
  const tallies = usualLevels.map(() => new Map<string, { kind: Kind; count: number }>());
  for (const block of blocks) {
    if (!isNumberedBlock(block) || block.numbering === null) continue;
    const kind = kindOf(block, block.numbering.style);
    const tally = tallies[levelIn(block)];
    const key = `${kind.mark ?? ""} ${kind.style}`;
    tally?.set(key, { kind, count: (tally.get(key)?.count ?? 0) + 1 });
  }
  return usualLevels.map((usual, level): Kind => {
    const ranked = [...(tallies[level]?.values() ?? [])].sort((a, b) => b.count - a.count);
    return ranked[0]?.kind ?? usual;
  });
}

function mainLevels(kinds: readonly Kind[]): ListLevel[] {
  /** The text of a dotted number's own level and those above it that it repeats. */
  const dotted: string[] = [];
  return kinds.map((kind, level) => {
    const own = `%${level + 1}`;
    const parent = level < FIRST_BULLET_LEVEL ? dotted[level - 1] : undefined;
    const count = kind.style === "dotted" && parent !== undefined ? `${parent}.${own}` : own;
    if (["arabic", "dotted"].includes(kind.style) && level < FIRST_BULLET_LEVEL)
      dotted[level] = count;
    return levelOf(kind, count);
  });
}

function levelOf({ style, mark }: Kind, count: string): ListLevel {
  const { format, text, bold } = levelFormats[style];
  return { format, text: withMark(mark, text.replace("%", count)), bold: bold === true };
}

function kindOf(block: NumberedBlock, style: NumberingStyle): Kind {
  return { style, mark: block.kind === "bullet" ? block.mark : null };
}

/** The level of the main list that a block's number counts in; none for a paragraph without depth. */
function levelIn(block: NumberedBlock): number {
  return block.kind === "bullet" ? FIRST_BULLET_LEVEL + block.level - 1 : block.level - 1;
}

function withMark(mark: Mark, label: string): string {
  return mark === null ? label : `${mark} ${label}`;
}

import { isNumberedBlock, type NumberedBlock, type PaperBlock } from "./paper-text.ts";
import type { numberingStyles } from "./paper-schemas.ts";
import { numberWords, pointLetterOrder } from "./point-letters-data.ts";
import { romanNumber, romanValue } from "./roman-number.ts";

export type NumberingStyle = (typeof numberingStyles)[number];

/** A number that later ones may count on from: how deep it lies, how it counts, what it prints. */
type Counter = Readonly<{ depth: number; style: NumberingStyle; count: number; printed: string }>;

/** Bullets lie deeper than every numbered paragraph. */
const BULLET_DEPTH = 10;

/**
 * The number that each numbered block prints, by block id, without the full stop behind it:
 * "I", "1", "2.1", "a)", "(4)", "Điều 3".
 *
 * A number is counted on from the one before it of the same style and depth under the same
 * heading; articles run through the whole text, annexes begin anew. A fixed number is printed
 * as it was typed, and the next one counts on from it.
 */
export function numberBlocks(blocks: readonly PaperBlock[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  countThrough(blocks, (block, printed) => numbers.set(block.id, printed));
  return numbers;
}

/** The blocks with every fixed number that counting gives anyway left to be counted. */
export function countedNumbers(blocks: readonly PaperBlock[]): PaperBlock[] {
  const same = new Set<string>();
  countThrough(blocks, (block, printed, counted) => {
    if (printed === counted) same.add(block.id);
  });
  return blocks.map((block) =>
    isNumberedBlock(block) && block.numbering !== null && same.has(block.id)
      ? { ...block, numbering: { ...block.numbering, fixed: null } }
      : block,
  );
}

export type NumberOutOfCount = Readonly<{
  blockId: string;
  printed: string;
  /** What counting would have given. */
  counted: string;
  /** It leaves numbers out; else it repeats or goes back. */
  isAhead: boolean;
}>;

/** The numbers that were typed against the count, in the order of the text. */
export function numbersOutOfCount(blocks: readonly PaperBlock[]): readonly NumberOutOfCount[] {
  const found: NumberOutOfCount[] = [];
  countThrough(blocks, ({ id: blockId }, printed, counted, ahead) => {
    if (ahead !== 0) found.push({ blockId, printed, counted, isAhead: ahead > 0 });
  });
  return found;
}

function countThrough(
  blocks: readonly PaperBlock[],
  onNumber: (block: NumberedBlock, printed: string, counted: string, ahead: number) => void,
): void {
  let open: Counter[] = [];
  let articles = 0;
  for (const block of blocks) {
    if (block.kind === "annex") {
      open = [];
      articles = 0;
    }
    if (!isNumberedBlock(block)) continue;
    const depth = depthOf(block);
    if (block.numbering === null) {
      // A heading without a number closes what lies under it; a plain paragraph does not.
      if (block.kind === "heading") open = open.filter((counter) => counter.depth < depth);
      continue;
    }
    const { style, fixed } = block.numbering;
    const before = open.findLast((counter) => counter.depth === depth && counter.style === style);
    const parent = open.findLast((counter) => counter.depth < depth);
    const next = (style === "article" ? articles : (before?.count ?? 0)) + 1;
    const counted = printNumber(style, next, parent);
    const count = fixed === null ? next : (countOf(style, fixed) ?? next);
    const printed = fixed ?? counted;
    if (style === "article") articles = count;
    open = open.filter(
      (counter) => counter.depth < depth || (counter.depth === depth && counter.style !== style),
    );
    open.push({ depth, style, count, printed });
    onNumber(block, printed, counted, count - next);
  }
}

function depthOf(block: NumberedBlock): number {
  return block.kind === "bullet" ? BULLET_DEPTH + block.level : block.level;
}

function printNumber(style: NumberingStyle, count: number, parent: Counter | undefined): string {
  switch (style) {
    case "part":
      return `${numberWords.part} ${romanNumber(count)}`;
    case "roman":
      return romanNumber(count);
    case "capital":
      return String.fromCharCode(64 + Math.min(count, 26));
    case "arabic":
      return String(count);
    case "dotted":
      return parent !== undefined && /^\d+(\.\d+)*$/u.test(parent.printed)
        ? `${parent.printed}.${count}`
        : String(count);
    case "letter":
      return `${pointLetterOrder[count - 1] ?? String(count)})`;
    case "paren":
      return `(${count})`;
    case "article":
      return `${numberWords.article} ${count}`;
  }
}

/** Where a typed number stands in its own count; null where it cannot be told. */
function countOf(style: NumberingStyle, fixed: string): number | null {
  const bare = fixed
    .replace(/^\p{L}+\s+/u, "")
    .replace(/^\(/u, "")
    .replace(/[).]+$/u, "");
  const last = bare.split(".").at(-1) ?? "";
  if (/^\d{1,4}$/u.test(last)) return Number(last);
  if (style === "roman" || style === "part") return romanValue(bare);
  if (style === "capital" && /^[A-Z]$/u.test(bare)) return bare.charCodeAt(0) - 64;
  const letter = pointLetterOrder.findIndex((each) => each === bare.toLowerCase());
  return letter < 0 ? null : letter + 1;
}

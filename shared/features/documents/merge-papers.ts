import type { PaperBlock, PaperContent } from "./paper-text.ts";

/** A place that two people changed in different ways; null: one of them took it out. */
export type MergeConflict = Readonly<
  | { part: "block"; id: string; mine: PaperBlock | null; theirs: PaperBlock | null }
  | {
      [Part in HeadPart]: { part: Part; mine: PaperContent[Part]; theirs: PaperContent[Part] };
    }[HeadPart]
>;

type HeadPart = "title" | "addressees" | "recipients" | "signer";
const headParts = ["title", "addressees", "recipients", "signer"] as const;

export type MergedPaper = Readonly<{
  /** Both people's changes; where they differ, mine. */
  content: PaperContent;
  conflicts: readonly MergeConflict[];
}>;

/**
 * Two people's changes of one text, put together block by block.
 *
 * What only one of them changed is taken; what both changed alike is taken once; what they
 * changed in different ways is a conflict, shown with both and never decided silently. New
 * blocks stay behind the block that they were written behind.
 *
 * @param base the text that both started from
 */
export function mergePapers(
  base: PaperContent,
  mine: PaperContent,
  theirs: PaperContent,
): MergedPaper {
  const conflicts: MergeConflict[] = [];
  const blocks = mergeBlocks(base.blocks, mine.blocks, theirs.blocks, conflicts);
  const head = { ...mine };
  const take = <Part extends HeadPart>(part: Part): void => {
    if (isSame(mine[part], theirs[part]) || isSame(theirs[part], base[part])) return;
    if (isSame(mine[part], base[part])) head[part] = theirs[part];
    // The parts of one conflict come from one part of the text, so they fit each other.
    else conflicts.push({ part, mine: mine[part], theirs: theirs[part] } as MergeConflict);
  };
  headParts.forEach(take);
  return { content: { ...head, blocks }, conflicts };
}

/** The merged text with one conflict decided for the other person's side. */
export function takeTheirs(content: PaperContent, conflict: MergeConflict): PaperContent {
  if (conflict.part !== "block") return { ...content, [conflict.part]: conflict.theirs };
  const { id, theirs } = conflict;
  const others = content.blocks.flatMap((block) => {
    if (block.id !== id) return [block];
    return theirs === null ? [] : [theirs];
  });
  return { ...content, blocks: others };
}

function mergeBlocks(
  base: readonly PaperBlock[],
  mine: readonly PaperBlock[],
  theirs: readonly PaperBlock[],
  conflicts: MergeConflict[],
): PaperBlock[] {
  const before = byId(base);
  const ours = byId(mine);
  const others = byId(theirs);
  const kept = new Map<string, PaperBlock>();
  for (const id of new Set([...ours.keys(), ...others.keys(), ...before.keys()])) {
    const was = before.get(id) ?? null;
    const my = ours.get(id) ?? null;
    const their = others.get(id) ?? null;
    const isTheirs = isSame(my, was) && !isSame(their, was);
    if (!isTheirs && !isSame(my, their) && !isSame(their, was)) {
      conflicts.push({ part: "block", id, mine: my, theirs: their });
    }
    // What one took out and the other changed stays until somebody decides.
    const block = isTheirs ? their : (my ?? (isSame(their, was) ? null : their));
    if (block !== null) kept.set(id, block);
  }
  return inOrder(mine, theirs, base, kept);
}

/** My order, or theirs where I moved nothing; what only the other has comes behind its neighbour. */
function inOrder(
  mine: readonly PaperBlock[],
  theirs: readonly PaperBlock[],
  base: readonly PaperBlock[],
  kept: ReadonlyMap<string, PaperBlock>,
): PaperBlock[] {
  const movedNothing = isSame(commonIds(mine, base), commonIds(base, mine));
  const [first, second] = movedNothing ? [theirs, mine] : [mine, theirs];
  const ids = first.map(({ id }) => id).filter((id) => kept.has(id));
  const placed = new Set(ids);
  second.forEach(({ id }, index) => {
    if (placed.has(id) || !kept.has(id)) return;
    const neighbour = second.slice(0, index).findLast((block) => placed.has(block.id));
    const at = neighbour === undefined ? 0 : ids.indexOf(neighbour.id) + 1;
    ids.splice(at, 0, id);
    placed.add(id);
  });
  return ids.flatMap((id) => kept.get(id) ?? []);
}

function commonIds(blocks: readonly PaperBlock[], others: readonly PaperBlock[]): string[] {
  const known = byId(others);
  return blocks.map(({ id }) => id).filter((id) => known.has(id));
}

function byId(blocks: readonly PaperBlock[]): Map<string, PaperBlock> {
  return new Map(blocks.map((block) => [block.id, block]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

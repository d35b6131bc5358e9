import type {
  FigureWords,
  PaperBlock,
  PaperContent,
  PaperInline,
} from "#shared/features/documents/paper-text.ts";

/** A block before and after its figures became words. */
export type PlainPlace = Readonly<{ before: PaperBlock; after: PaperBlock }>;

/** A text in which the figures of some targets are words, as they are printed today. */
export function plainFigures(
  content: PaperContent,
  targetIds: ReadonlySet<number>,
  words: FigureWords,
): { content: PaperContent; places: PlainPlace[] } {
  const places: PlainPlace[] = [];
  const blocks = content.blocks.map((before) => {
    if (countFigures(before, targetIds) === 0) return before;
    const after = withRuns(before, (run) => {
      if (run.type !== "target" || !targetIds.has(run.targetId)) return run;
      const { type: _, targetId: __, typed: ___, ...looks } = run;
      return { type: "text", text: words(run), ...looks };
    });
    places.push({ before, after });
    return after;
  });
  return { content: { ...content, blocks }, places };
}

/** The same figures back as figures, where nobody has changed the block since. */
export function figuresAgain(content: PaperContent, places: readonly PlainPlace[]): PaperContent {
  const byId = new Map(places.map((place) => [place.after.id, place]));
  return {
    ...content,
    blocks: content.blocks.map((block) => {
      const place = byId.get(block.id);
      return place !== undefined && isSame(place.after, block) ? place.before : block;
    }),
  };
}

/** How often the figures of these targets stand in a text. */
export function figuresInText(
  { blocks }: Pick<PaperContent, "blocks">,
  targetIds: ReadonlySet<number>,
): number {
  return blocks.reduce((count, block) => count + countFigures(block, targetIds), 0);
}

function countFigures(block: PaperBlock, targetIds: ReadonlySet<number>): number {
  let count = 0;
  withRuns(block, (run) => {
    if (run.type === "target" && targetIds.has(run.targetId)) count += 1;
    return run;
  });
  return count;
}

function withRuns(block: PaperBlock, change: (run: PaperInline) => PaperInline): PaperBlock {
  if (block.kind === "list") return block;
  if (block.kind !== "table") return { ...block, content: joined(block.content.map(change)) };
  return {
    ...block,
    rows: block.rows.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, content: joined(cell.content.map(change)) })),
    })),
  };
}

/** Neighbours of one look are one run, as in every text that is kept. */
function joined(runs: readonly PaperInline[]): PaperInline[] {
  const tidy: PaperInline[] = [];
  for (const run of runs) {
    const last = tidy.at(-1);
    const joins =
      run.type === "text" &&
      last?.type === "text" &&
      last.bold === run.bold &&
      last.italics === run.italics;
    if (joins) tidy[tidy.length - 1] = { ...last, text: last.text + run.text };
    else tidy.push(run);
  }
  return tidy;
}

function isSame(one: PaperBlock, other: PaperBlock): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

import type { PaperPlaces } from "#shared/features/documents/paper-places-schemas.ts";
import type { Origin } from "./paper.ts";
import type { TextLine } from "./text-lines.ts";

type PlacedLine = PaperPlaces[number]["lines"][number];

/** Gathers where each block's text stands while the pages are drawn. */
export function placeKeeper() {
  const byBlock = new Map<string, PlacedLine[]>();
  return {
    line(origin: Origin, line: TextLine, at: Omit<PlacedLine, "from" | "to">): void {
      const lines = byBlock.get(origin.blockId) ?? [];
      lines.push({ ...at, from: inBlock(origin, line.from), to: inBlock(origin, line.to) });
      byBlock.set(origin.blockId, lines);
    },
    places: (): PaperPlaces => [...byBlock].map(([blockId, lines]) => ({ blockId, lines })),
  };
}

/** From a letter of the printed text to the same letter of the block's own. */
function inBlock({ lead, from, length }: Origin, printed: number): number {
  return from + Math.min(Math.max(printed - lead, 0), length);
}

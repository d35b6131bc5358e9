import type { BlockOf, FigureWords } from "#shared/features/documents/paper-text.ts";

import type { ChipTarget } from "../chip-targets.ts";

/** A table of the paper's subject that is printed at a place of the text. */
export type ListTable = Readonly<{
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}>;

/** What the text shows but does not hold: it follows its own tables, and may change at any time. */
export type Outside = Readonly<{
  figureWords: FigureWords;
  lists: Readonly<Partial<Record<BlockOf<"list">["source"], ListTable>>>;
  /** What can be put into the text as a figure. */
  targets: readonly ChipTarget[];
  onOpenTarget: (targetId: number) => void;
}>;

/** Tells the pieces on screen when something outside the text has changed. */
export type OutsideBoard = Readonly<{
  read: () => Outside;
  set: (next: Outside) => void;
  subscribe: (listener: () => void) => () => void;
}>;

export function createOutsideBoard(first: Outside): OutsideBoard {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    read: () => now,
    set: (next) => {
      now = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

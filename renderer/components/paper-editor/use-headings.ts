import type { Node } from "prosemirror-model";
import { useMemo, useSyncExternalStore } from "react";

import type { FigureWords } from "#shared/features/documents/paper-text.ts";

import { type Heading, headingAtCaret, headingsOf } from "./headings-of.ts";
import type { EditorSession } from "./session.ts";

/**
 * The headings as they are now. They are the same list until one of them changes, so that
 * what shows them is not drawn again at every key.
 */
export function useHeadings(session: EditorSession, figureWords: FigureWords): readonly Heading[] {
  const snapshot = useMemo(() => steadyHeadings(session, figureWords), [session, figureWords]);
  return useSyncExternalStore(session.subscribe, snapshot);
}

/** The heading under which the caret stands; null before the first. */
export function useHeadingAtCaret({ subscribe, state }: EditorSession): string | null {
  return useSyncExternalStore(subscribe, () => headingAtCaret(state()));
}

function steadyHeadings({ state }: EditorSession, figureWords: FigureWords): () => Heading[] {
  let known: Node | null = null;
  let headings: Heading[] = [];
  return () => {
    const now = state();
    if (now.doc === known) return headings;
    known = now.doc;
    const next = headingsOf(now, figureWords);
    if (!isSame(next, headings)) headings = next;
    return headings;
  };
}

function isSame(next: readonly Heading[], before: readonly Heading[]): boolean {
  return (
    next.length === before.length &&
    next.every(({ id, level, number, title }, index) => {
      const was = before[index];
      return was?.id === id && was.level === level && was.number === number && was.title === title;
    })
  );
}

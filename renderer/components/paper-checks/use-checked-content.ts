import { useEffect, useState } from "react";

import type { PaperContent } from "#shared/features/documents/paper-text.ts";

/** A text that is being written, as far as its checks have to know it. */
export type CheckedDraft = Readonly<{
  documentId: number;
  content: () => PaperContent;
  /** Puts a whole text in; undone like anything typed when `canUndo`. */
  replace: (content: PaperContent, options: { canUndo: boolean }) => void;
  /** @returns how to stop listening */
  subscribe: (listener: () => void) => () => void;
}>;

const QUIET_MS = 700;

/** The text once its writer has paused, with a count that is new each time it is another. */
export function useCheckedContent(
  draft: CheckedDraft,
): Readonly<{ content: PaperContent; version: number }> {
  const [checked, setChecked] = useState(() => ({ draft, content: draft.content(), version: 0 }));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      setChecked(({ version }) => ({ draft, content: draft.content(), version: version + 1 }));
    };
    const stop = draft.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(look, QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [draft]);
  return checked;
}

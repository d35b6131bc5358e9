import {
  mergePapers,
  type MergedPaper,
  takeTheirs,
} from "#shared/features/documents/merge-papers.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { tidyContent } from "#shared/features/documents/tidy-content.ts";
import { ApiError, call } from "#renderer/app/api.ts";
import type { PaperDraft, SavedPaper } from "./paper-draft.ts";

/** Typing must stop this long before the text is saved by itself. */
const QUIET_MS = 1000;

type Merge = Readonly<{ theirs: SavedPaper; merged: MergedPaper }>;

export type SavingState = Readonly<{
  step: "saved" | "unsaved" | "saving" | "failed" | "conflict";
  savedAt: string;
  error: unknown;
  /** Two people changed the same places; nothing is saved until somebody has chosen. */
  conflict: Merge | null;
  /** Whose changes were put in by themselves, last. */
  mergedWith: Readonly<{ savedBy: string; savedAt: string }> | null;
}>;

export type Autosave = Readonly<{
  state: () => SavingState;
  subscribe: (listener: () => void) => () => void;
  /** Saves what is not saved yet. @returns whether all of it is saved now */
  flush: () => Promise<boolean>;
  /** What the backend holds may be newer than what the draft began from. */
  meet: (saved: SavedPaper) => void;
  /** For each place in conflict: true takes the other person's. */
  resolve: (takes: readonly boolean[]) => Promise<boolean>;
  revision: () => number;
}>;

/** Saves a draft when typing stops, and puts two people's changes together when they meet. */
export function createAutosave(
  draft: PaperDraft,
  first: SavedPaper,
  onSaved: (saved: SavedPaper) => void,
): Autosave {
  let base = first;
  let state: SavingState = {
    step: "saved",
    savedAt: first.savedAt,
    error: null,
    conflict: null,
    mergedWith: null,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();

  const show = (change: Partial<SavingState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const isClean = (): boolean => isSame(tidyContent(draft.content()), base.content);

  draft.subscribe(() => {
    if (state.conflict !== null) return;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), QUIET_MS);
    if (state.step !== "unsaved") show({ step: "unsaved", error: null });
  });

  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (state.conflict !== null) return false;
    // One at a time: what was typed meanwhile goes with the next.
    while (running !== null) await running;
    running = save();
    const isSaved = await running;
    running = null;
    return isSaved;
  }

  async function save(): Promise<boolean> {
    const content = tidyContent(draft.content());
    if (isSame(content, base.content)) {
      show({ step: "saved", error: null });
      return true;
    }
    show({ step: "saving", error: null });
    const { documentId, revision: baseRevision } = base;
    try {
      const { revision, savedAt } = await call("papers.save", {
        documentId,
        baseRevision,
        content,
      });
      base = { ...base, revision, content, savedAt };
      onSaved(base);
      show({ step: isClean() ? "saved" : "unsaved", savedAt });
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.code === "documents.changed-meanwhile") {
        return mergeWithSaved();
      }
      show({ step: "failed", error });
      return false;
    }
  }

  async function mergeWithSaved(): Promise<boolean> {
    try {
      return takeIn(await call("papers.show", { documentId: draft.documentId })) && (await save());
    } catch (error) {
      show({ step: "failed", error });
      return false;
    }
  }

  /** @returns whether the two texts could be put together without asking */
  function takeIn(theirs: SavedPaper): boolean {
    const merged = mergePapers(base.content, tidyContent(draft.content()), theirs.content);
    if (merged.conflicts.length > 0) {
      show({ step: "conflict", conflict: { theirs, merged } });
      return false;
    }
    base = theirs;
    draft.replace(merged.content, { canUndo: false });
    const { savedBy, savedAt } = theirs;
    show({ mergedWith: { savedBy, savedAt } });
    return true;
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush,
    revision: () => base.revision,
    meet: (saved) => {
      if (saved.revision <= base.revision || running !== null || state.conflict !== null) return;
      if (!isClean()) {
        void flush();
        return;
      }
      base = saved;
      draft.replace(saved.content, { canUndo: false });
      clearTimeout(timer);
      show({ step: "saved", savedAt: saved.savedAt, error: null });
    },
    resolve: async (takes) => {
      const { conflict } = state;
      if (conflict === null) return true;
      base = conflict.theirs;
      draft.replace(chosen(conflict.merged, takes), { canUndo: false });
      show({ conflict: null, step: "unsaved" });
      return flush();
    },
  };
}

function chosen({ content, conflicts }: MergedPaper, takes: readonly boolean[]): PaperContent {
  return conflicts.reduce(
    (text, conflict, index) => (takes[index] === true ? takeTheirs(text, conflict) : text),
    content,
  );
}

function isSame(a: PaperContent, b: PaperContent): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

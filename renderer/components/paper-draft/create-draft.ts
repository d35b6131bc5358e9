import {
  type MergeConflict,
  mergePapers,
  takeTheirs,
} from "#shared/features/documents/merge-papers.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { ApiError, type Output } from "#renderer/app/api.ts";

type Stored = Output<"papers.show">;

/** How far a text that is being written has come to the data file. */
export type DraftStatus = "saved" | "unsaved" | "saving" | "failed" | "conflict";

export type DraftState = Readonly<{
  content: PaperContent;
  /** Grows whenever the text was changed by something else than the one who writes. */
  generation: number;
  status: DraftStatus;
  revision: number;
  savedAt: string;
  /** Why the last saving failed; null: it did not. */
  error: unknown;
  /** Whose work was put together with this one's, until it is dismissed. */
  mergedWith: string | null;
  conflicts: readonly MergeConflict[];
}>;

export type Draft = Readonly<{
  state: () => DraftState;
  subscribe: (listener: () => void) => () => void;
  change: (content: PaperContent) => void;
  /** Saves what is not saved yet; true when all of it is in the data file. */
  saveNow: () => Promise<boolean>;
  /** The places of a conflict in which the other's text is taken; mine stays in the rest. */
  decide: (theirs: readonly MergeConflict[]) => Promise<boolean>;
  dismissMerge: () => void;
}>;

type DraftWorld = Readonly<{
  stored: Stored;
  save: (input: { baseRevision: number; content: PaperContent }) => Promise<Output<"papers.save">>;
  /** The text as it stands in the data file now. */
  show: () => Promise<Stored>;
  /** Calls back after a quiet time; gives how to call it off. */
  later: (work: () => void) => () => void;
}>;

/**
 * A text while somebody writes it: saved when the writer pauses, put together with what
 * others saved meanwhile, and never thrown away because a saving failed.
 */
export function createDraft({ stored, save, show, later }: DraftWorld): Draft {
  let base = stored;
  let pause = (): void => undefined;
  let saving: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();
  let state: DraftState = {
    content: stored.content,
    generation: 0,
    status: "saved",
    revision: stored.revision,
    savedAt: stored.savedAt,
    error: null,
    mergedWith: null,
    conflicts: [],
  };

  function set(change: Partial<DraftState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function schedule(): void {
    pause();
    pause = later(() => void saveNow());
  }

  async function saveNow(): Promise<boolean> {
    pause();
    // One saving at a time; what was typed meanwhile goes with the next.
    if (saving !== null) {
      await saving;
      return saveNow();
    }
    if (state.status === "saved") return true;
    if (state.status === "conflict") return false;
    saving = saveOnce();
    const isSaved = await saving.finally(() => {
      saving = null;
    });
    // What was typed during the saving, or came from somebody else, goes next.
    return isSaved && saveNow();
  }

  /** @returns false when it has to wait for the writer */
  async function saveOnce(): Promise<boolean> {
    const { content } = state;
    set({ status: "saving", error: null });
    try {
      const { revision, savedAt } = await save({ baseRevision: base.revision, content });
      base = { ...base, revision, savedAt, content };
      set({ status: state.content === content ? "saved" : "unsaved", revision, savedAt });
      return true;
    } catch (failure) {
      if (failure instanceof ApiError && failure.code === "documents.changed-meanwhile") {
        return putTogether();
      }
      set({ status: "failed", error: failure });
      return false;
    }
  }

  async function putTogether(): Promise<boolean> {
    try {
      const theirs = await show();
      const { content, conflicts } = mergePapers(base.content, state.content, theirs.content);
      base = theirs;
      set({
        content,
        generation: state.generation + 1,
        status: conflicts.length === 0 ? "unsaved" : "conflict",
        mergedWith: theirs.savedBy,
        conflicts,
      });
      return conflicts.length === 0;
    } catch (failure) {
      set({ status: "failed", error: failure });
      return false;
    }
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(content) {
      if (content === state.content) return;
      const isHeld = state.status === "conflict";
      set({ content, ...(isHeld || state.status === "saving" ? {} : { status: "unsaved" }) });
      if (!isHeld) schedule();
    },
    saveNow,
    async decide(theirs) {
      const content = theirs.reduce(takeTheirs, state.content);
      set({ content, generation: state.generation + 1, status: "unsaved", conflicts: [] });
      return saveNow();
    },
    dismissMerge() {
      set({ mergedWith: null });
    },
  };
}

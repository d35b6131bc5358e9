import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";

import { call } from "#renderer/app/api.ts";

import { storedPaperQuery } from "../paper-versions/queries.ts";
import { createDraft, type Draft, type DraftState } from "./create-draft.ts";

/** So long a writer is quiet before the text is saved. */
const QUIET_MS = 1000;

/**
 * The text of a paper while it is written; saved when the writer pauses, and at the latest
 * when the screen is left. `null` until it has been read.
 */
export function usePaperDraft(documentId: number): {
  draft: Draft | null;
  state: DraftState | null;
  error: unknown;
  /** Reads the text again, as after an earlier version was brought back. */
  reload: () => void;
} {
  const cache = useQueryClient();
  const stored = useQuery({ ...storedPaperQuery(documentId), staleTime: Infinity, gcTime: 0 });
  const first = stored.data;
  const draft = useMemo(() => {
    if (first === undefined) return null;
    return createDraft({
      stored: first,
      save: async (input) => {
        const saved = await call("papers.save", { documentId, ...input });
        // Tasks, the title in the register and the printed paper follow the text; the text
        // itself is the writer's own.
        void cache.invalidateQueries({
          predicate: ({ queryKey: [scope, name] }) => scope !== "papers" || name === "versions",
        });
        return saved;
      },
      show: () => call("papers.show", { documentId }),
      later: (work) => {
        const timer = setTimeout(work, QUIET_MS);
        return () => {
          clearTimeout(timer);
        };
      },
    });
  }, [cache, documentId, first]);

  useEffect(() => {
    if (draft === null) return;
    const saveUnseen = (): void => void draft.saveNow();
    window.addEventListener("blur", saveUnseen);
    window.addEventListener("beforeunload", saveUnseen);
    return () => {
      window.removeEventListener("blur", saveUnseen);
      window.removeEventListener("beforeunload", saveUnseen);
      saveUnseen();
    };
  }, [draft]);

  const state = useSyncExternalStore(draft?.subscribe ?? nothing, () => draft?.state() ?? null);
  return {
    draft,
    state,
    error: stored.error,
    reload: () => void stored.refetch(),
  };
}

function nothing(): () => void {
  return () => undefined;
}

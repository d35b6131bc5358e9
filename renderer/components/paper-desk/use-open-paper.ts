import { useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";

import { keptUnder } from "#renderer/app/kept-under.ts";
import { useSession } from "#renderer/app/session.tsx";
import { storedPaperQuery } from "#renderer/components/paper-versions/queries.ts";

import { findOpenPaper, type OpenPaper, openPaper } from "./open-papers.ts";
import type { SavedPaper } from "./paper-draft.ts";

/** The paper with its unsaved changes, once it has been read; saved when the screen is left. */
export function useOpenPaper(documentId: number): {
  paper: OpenPaper | null;
  stored: UseQueryResult<SavedPaper>;
} {
  const client = useQueryClient();
  const stored = useQuery(storedPaperQuery(documentId));
  const { account } = useSession();
  const saved = stored.data;
  // What is still being read again may belong to a data file that was closed.
  const isFresh = !stored.isFetching;

  const paper = useMemo(() => {
    const name = keptUnder(client, account, documentId);
    const before = findOpenPaper(client, name);
    if (before !== undefined || saved === undefined || !isFresh) return before ?? null;
    return openPaper(client, name, saved, (next) => {
      client.setQueryData(storedPaperQuery(documentId).queryKey, {
        ...next,
        savedBy: account?.displayName ?? "",
      });
      // Everything else that hangs on the text is read again; the text itself is here.
      void client.invalidateQueries({
        predicate: ({ queryKey: [feature, what] }) => feature !== "papers" || what !== "show",
      });
    });
  }, [client, account, documentId, saved, isFresh]);

  useEffect(() => {
    if (paper !== null && saved !== undefined && isFresh) paper.autosave.meet(saved);
  }, [paper, saved, isFresh]);

  useEffect(() => {
    if (paper === null) return;
    const save = (): void => {
      void paper.autosave.flush();
    };
    const onClose = closeGuard(paper);
    window.addEventListener("blur", save);
    window.addEventListener("beforeunload", onClose);
    return () => {
      window.removeEventListener("blur", save);
      window.removeEventListener("beforeunload", onClose);
      save();
    };
  }, [paper]);

  return { paper, stored };
}

/** Holds the window open until the last words are saved; a second try closes it in any case. */
function closeGuard({ autosave }: OpenPaper): (event: BeforeUnloadEvent) => void {
  let hasTried = false;
  return (event) => {
    if (hasTried || autosave.state().step === "saved") return;
    hasTried = true;
    event.preventDefault();
    void autosave.flush().then((isSaved) => {
      if (isSaved) window.close();
    });
  };
}

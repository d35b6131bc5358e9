import type { QueryClient } from "@tanstack/react-query";

import { type Autosave, createAutosave } from "./autosave.ts";
import { createPaperDraft, type PaperDraft, type SavedPaper } from "./paper-draft.ts";

export type OpenPaper = Readonly<{ draft: PaperDraft; autosave: Autosave }>;

/**
 * Papers that were opened in this window. They stay open behind other screens, so that a
 * clerk who looks something up comes back to the text, the caret and the undo as they were.
 * A paper's name holds its data file and who writes: another file has other papers under
 * the same numbers.
 */
const openPapers = new WeakMap<QueryClient, Map<string, OpenPaper>>();

export function findOpenPaper(client: QueryClient, name: string): OpenPaper | undefined {
  return openPapers.get(client)?.get(name);
}

export function openPaper(
  client: QueryClient,
  name: string,
  saved: SavedPaper,
  onSaved: (saved: SavedPaper) => void,
): OpenPaper {
  const before = findOpenPaper(client, name);
  if (before !== undefined) return before;
  const draft = createPaperDraft(saved);
  const paper = { draft, autosave: createAutosave(draft, saved, onSaved) };
  const papers = openPapers.get(client) ?? new Map<string, OpenPaper>();
  openPapers.set(client, papers.set(name, paper));
  return paper;
}

import { findNext, findPrev, getMatchHighlights, SearchQuery } from "prosemirror-search";
import type { Command } from "prosemirror-state";
import { useEffect, useState } from "react";

import type { FigureWords } from "#shared/features/documents/paper-text.ts";
import type { SearchOptions } from "#shared/kernel/search-pattern.ts";

import type { EditorSession } from "../session.ts";
import { replaceEvery, replaceSelected, showHits } from "./find-commands.ts";
import { type Find, findAll, shownQuery, typedQuery } from "./find-query.ts";

const LONGEST_TAKEN_OVER = 100;
const nothing = new SearchQuery({ search: "" });

export type FindMode = "closed" | "find" | "replace";

/** What came of the last replacing; figures are never replaced. */
export type FindNote =
  Readonly<{ kind: "figure" }> | Readonly<{ kind: "replaced"; count: number; figures: number }>;

/** Looking for words in a text; what was looked for stays when the bar is closed. */
export type Finder = Readonly<{
  mode: FindMode;
  /** Counts the openings: each puts the caret into the field of words. */
  openings: number;
  find: Find;
  note: FindNote | null;
  open: (mode: "find" | "replace") => void;
  close: () => void;
  change: (change: Partial<SearchOptions>) => void;
  setReplacement: (replacement: string) => void;
  step: (by: 1 | -1) => void;
  replaceOne: () => void;
  replaceAll: () => void;
}>;

export function useFind(session: EditorSession, figureWords: FigureWords): Finder {
  const [mode, setMode] = useState<FindMode>("closed");
  const [openings, setOpenings] = useState(0);
  const [note, setNote] = useState<FindNote | null>(null);
  const [find, setFind] = useState<Find>({
    words: "",
    replacement: "",
    isCaseExact: false,
    ignoresMarks: false,
  });
  // A text that is left keeps no marks of a search that nobody sees any more.
  useEffect(
    () => () => {
      clear(session);
    },
    [session],
  );
  const run = (command: Command): boolean => command(session.state(), session.dispatch);

  function show(next: Find): void {
    setFind(next);
    setNote(null);
    run(showHits(shownQuery(next, figureWords)));
    bringOnScreen(session);
  }

  return {
    mode,
    openings,
    find,
    note,
    open: (next) => {
      setMode(next);
      setOpenings(openings + 1);
      show({ ...find, words: selectedWords(session) ?? find.words });
    },
    close: () => {
      setMode("closed");
      clear(session);
      session.view()?.focus();
    },
    change: (change) => {
      show({ ...find, ...change });
    },
    setReplacement: (replacement) => {
      setFind({ ...find, replacement });
    },
    step: (by) => {
      if (mode === "closed") {
        setMode("find");
        run(showHits(shownQuery(find, figureWords)));
      }
      run(by === 1 ? findNext : findPrev);
      bringOnScreen(session);
    },
    replaceOne: () => {
      const isFigure = isFigureSelected(session);
      if (!isFigure) run(replaceSelected(typedQuery(find)));
      run(findNext);
      bringOnScreen(session);
      setNote(isFigure ? { kind: "figure" } : null);
    },
    replaceAll: () => {
      const typed = typedQuery(find);
      const count = findAll(typed, session.state()).length;
      const shown = getMatchHighlights(session.state()).find().length;
      run(replaceEvery(typed));
      setNote({ kind: "replaced", count, figures: shown - count });
    },
  };
}

function clear(session: EditorSession): void {
  showHits(nothing)(session.state(), session.dispatch);
}

function isFigureSelected(session: EditorSession): boolean {
  const { doc, selection } = session.state();
  const isOne = selection.to - selection.from === 1;
  return isOne && doc.nodeAt(selection.from)?.type.name === "target";
}

/** The words that are selected, when they are a few words of one block. */
function selectedWords(session: EditorSession): string | null {
  const { doc, selection } = session.state();
  const { $from, $to, from, to, empty } = selection;
  if (empty || !$from.sameParent($to) || to - from > LONGEST_TAKEN_OVER) return null;
  const words = doc.textBetween(from, to);
  return words === "" ? null : words;
}

/** The view scrolls for the caret only while it has the focus, which the field of words has now. */
function bringOnScreen(session: EditorSession): void {
  const hit = session.view()?.dom.querySelector(".ProseMirror-active-search-match");
  // Where there is no screen there is nothing to scroll.
  hit?.scrollIntoView?.({ block: "nearest" });
}

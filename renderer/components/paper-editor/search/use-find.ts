import type { Command } from "prosemirror-state";
import { useEffect, useRef, useState } from "react";

import type { FigureWords } from "#shared/features/documents/paper-text.ts";
import type { SearchOptions } from "#shared/kernel/search-pattern.ts";

import type { EditorSession } from "../session.ts";
import { hideHits, replaceEvery, replaceSelected, showHits, stepToHit } from "./find-commands.ts";
import { type Find, shownQuery, typedQuery } from "./find-query.ts";
import { foundHits, hitsOf } from "./search-plugin.ts";

const LONGEST_TAKEN_OVER = 100;
const QUIET_MS = 300;

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
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
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
      clearTimeout(waiting.current);
      clear(session);
    },
    [session],
  );
  const run = (command: Command): boolean => command(session.state(), session.dispatch);

  function show(next: Find): void {
    setFind(next);
    setNote(null);
    clearTimeout(waiting.current);
    // A letter alone stands everywhere; mostly it is just the first of those that are looked for.
    if (next.words.length === 1) waiting.current = setTimeout(() => look(next), QUIET_MS);
    else look(next);
  }

  function look(next: Find): void {
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
      clearTimeout(waiting.current);
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
      run(stepToHit(by));
      bringOnScreen(session);
    },
    replaceOne: () => {
      const isFigure = isFigureSelected(session);
      if (!isFigure) run(replaceSelected(typedQuery(find)));
      run(stepToHit(1));
      bringOnScreen(session);
      setNote(isFigure ? { kind: "figure" } : null);
    },
    replaceAll: () => {
      const typed = typedQuery(find);
      const hits = hitsOf(typed, session.state().doc);
      const shown = foundHits(session.state()).length;
      run(replaceEvery(typed, hits));
      setNote({ kind: "replaced", count: hits.length, figures: shown - hits.length });
    },
  };
}

function clear(session: EditorSession): void {
  hideHits(session.state(), session.dispatch);
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

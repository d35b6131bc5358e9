import { closeHistory } from "prosemirror-history";
import type { SearchQuery, SearchResult } from "prosemirror-search";
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";

import { foundHits, hitsOf, setQuery } from "./search-plugin.ts";

/** Marks all hits of a query and selects the first at or behind the caret, else the first of all. */
export function showHits(query: SearchQuery): Command {
  return (state, dispatch) => {
    const tr = setQuery(state.tr, query);
    const hits = query.valid ? hitsOf(query, state.doc) : [];
    const hit = hits.find(({ from }) => from >= state.selection.from) ?? hits[0];
    if (hit !== undefined) tr.setSelection(TextSelection.create(state.doc, hit.from, hit.to));
    dispatch?.(tr);
    return hit !== undefined;
  };
}

export const hideHits: Command = (state, dispatch) => {
  dispatch?.(setQuery(state.tr, null));
  return true;
};

/** Selects the next hit, or the one before; behind the last comes the first. */
export function stepToHit(by: 1 | -1): Command {
  return (state, dispatch) => {
    const hits = foundHits(state);
    const { from, to } = state.selection;
    const hit =
      by === 1
        ? (hits.find((each) => each.from >= to) ?? hits[0])
        : (hits.findLast((each) => each.to <= from) ?? hits.at(-1));
    if (hit === undefined) return false;
    const selection = TextSelection.create(state.doc, hit.from, hit.to);
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

/** Replaces the hit that is selected, in a step of its own; not one that is a figure. */
export function replaceSelected(query: SearchQuery): Command {
  return (state, dispatch) => {
    const { from, to } = state.selection;
    const hit = query.findNext(state, from, to);
    if (hit?.from !== from || hit.to !== to) return false;
    const tr = replaceHit(closeHistory(state.tr), state, query, hit);
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(to))));
    return true;
  };
}

/** Replaces these hits, all in one step. */
export function replaceEvery(query: SearchQuery, hits: readonly SearchResult[]): Command {
  return (state, dispatch) => {
    if (hits.length === 0) return false;
    const tr = closeHistory(state.tr);
    // From the end, so that the places before stay where they are.
    for (const hit of hits.toReversed()) replaceHit(tr, state, query, hit);
    dispatch?.(tr);
    return true;
  };
}

function replaceHit(
  tr: Transaction,
  state: EditorState,
  query: SearchQuery,
  hit: SearchResult,
): Transaction {
  for (const { from, to, insert } of query.getReplacements(state, hit).toReversed()) {
    tr.replace(from, to, insert);
  }
  return tr;
}

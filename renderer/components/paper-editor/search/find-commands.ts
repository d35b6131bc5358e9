import { closeHistory } from "prosemirror-history";
import { type SearchQuery, setSearchState } from "prosemirror-search";
import { type Command, type EditorState, TextSelection, type Transaction } from "prosemirror-state";

import { findAll } from "./find-query.ts";

type Hit = NonNullable<ReturnType<SearchQuery["findNext"]>>;

/** Marks all hits of a query and selects the first at or behind the caret, else the first of all. */
export function showHits(query: SearchQuery): Command {
  return (state, dispatch) => {
    const tr = setSearchState(state.tr, query);
    const hit = query.findNext(state, state.selection.from) ?? query.findNext(state);
    if (hit !== null) tr.setSelection(TextSelection.create(state.doc, hit.from, hit.to));
    dispatch?.(tr);
    return hit !== null;
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

/** Replaces every hit in what was typed, all in one step. */
export function replaceEvery(query: SearchQuery): Command {
  return (state, dispatch) => {
    const hits = findAll(query, state);
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
  hit: Hit,
): Transaction {
  for (const { from, to, insert } of query.getReplacements(state, hit).toReversed()) {
    tr.replace(from, to, insert);
  }
  return tr;
}

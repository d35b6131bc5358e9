import type { Node } from "prosemirror-model";
import type { SearchQuery, SearchResult } from "prosemirror-search";
import {
  EditorState,
  Plugin,
  PluginKey,
  type Selection,
  type Transaction,
} from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

type Found = Readonly<{
  query: SearchQuery | null;
  hits: readonly SearchResult[];
  drawn: DecorationSet;
}>;
type Change = Readonly<{ query: SearchQuery | null }>;

/** Hits that are marked at once, those nearest to the caret; a letter alone stands everywhere. */
const MOST_MARKED = 1000;
const key = new PluginKey<Found>("search");
const nothing: Found = { query: null, hits: [], drawn: DecorationSet.empty };

/** Keeps what is looked for, and marks it. A block is searched anew only when it has changed. */
export function searchPlugin(): Plugin<Found> {
  return new Plugin<Found>({
    key,
    state: {
      init: () => nothing,
      apply: (tr, before) => {
        const change = tr.getMeta(key) as Change | undefined;
        const query = change === undefined ? before.query : change.query;
        if (query?.valid !== true) return nothing;
        if (change === undefined && !tr.docChanged && !tr.selectionSet) return before;
        const isSame = change === undefined && !tr.docChanged;
        const hits = isSame ? before.hits : hitsOf(query, tr.doc);
        return { query, hits, drawn: draw(tr.doc, hits, tr.selection) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });
}

/** Looks for this from now on; null: for nothing. */
export function setQuery(tr: Transaction, query: SearchQuery | null): Transaction {
  return tr.setMeta(key, { query } satisfies Change);
}

/** Everything that is found, in order. */
export function foundHits(state: EditorState): readonly SearchResult[] {
  return key.getState(state)?.hits ?? [];
}

/** Everything that a query finds in a text, in order. */
export function hitsOf(query: SearchQuery, doc: Node): SearchResult[] {
  const hits: SearchResult[] = [];
  doc.descendants((node, position) => {
    if (!node.inlineContent) return true;
    const start = position + 1;
    for (const hit of hitsIn(query, node)) {
      const { from, to, matchStart } = hit;
      hits.push({ ...hit, from: from + start, to: to + start, matchStart: matchStart + start });
    }
    return false;
  });
  return hits;
}

/** A node never changes, so what was found in it once holds for the same query. */
const known = new WeakMap<SearchQuery, WeakMap<Node, readonly SearchResult[]>>();

function hitsIn(query: SearchQuery, block: Node): readonly SearchResult[] {
  const ofQuery = known.get(query) ?? new WeakMap<Node, readonly SearchResult[]>();
  known.set(query, ofQuery);
  const before = ofQuery.get(block);
  if (before !== undefined) return before;
  const hits: SearchResult[] = [];
  // The query wants a whole text: to it the block is one.
  const alone = EditorState.create({ doc: block });
  let hit = query.findNext(alone);
  while (hit !== null) {
    hits.push(hit);
    hit = query.findNext(alone, hit.to);
  }
  ofQuery.set(block, hits);
  return hits;
}

function draw(doc: Node, hits: readonly SearchResult[], { from, to }: Selection): DecorationSet {
  const behind = hits.findIndex((hit) => hit.to > from);
  const middle = behind < 0 ? hits.length : behind;
  const first = Math.max(0, Math.min(middle - MOST_MARKED / 2, hits.length - MOST_MARKED));
  const marks = hits.slice(first, first + MOST_MARKED).map((hit) => {
    const isActive = hit.from === from && hit.to === to;
    const name = isActive ? "ProseMirror-active-search-match" : "ProseMirror-search-match";
    return Decoration.inline(hit.from, hit.to, { class: name });
  });
  return DecorationSet.create(doc, marks);
}

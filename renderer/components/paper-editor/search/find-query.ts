import { SearchQuery } from "prosemirror-search";

import type { FigureWords } from "#shared/features/documents/paper-text.ts";
import {
  searchExpression,
  type SearchOptions,
  searchPattern,
} from "#shared/kernel/search-pattern.ts";
import { runOf } from "../text/run-of.ts";

export type Find = SearchOptions & Readonly<{ replacement: string }>;

/** How the search sees a figure and a line's end: one place without letters. */
const LEAF = "\ufffc";

/** Finds the words where they were typed: what can be replaced. */
export function typedQuery(find: Find): SearchQuery {
  return new SearchQuery({
    search: searchPattern(find),
    regexp: true,
    literal: true,
    caseSensitive: find.isCaseExact,
    // "$1" would mean a part of what was found.
    replace: find.replacement.normalize("NFC").replaceAll("$", "$$$$"),
  });
}

/** Finds the words where they are read: in what was typed and in figures, each of them one hit. */
export function shownQuery(find: Find, figureWords: FigureWords): SearchQuery {
  const expression = searchExpression(find);
  if (expression === null) return new SearchQuery({ search: "" });
  return new SearchQuery({
    search: `${expression.source}|${LEAF}`,
    regexp: true,
    caseSensitive: find.isCaseExact,
    filter: ({ doc }, { from, match }) => {
      if (match?.[0] !== LEAF) return true;
      const node = doc.nodeAt(from);
      return node?.type.name === "target" && expression.test(figureWords(runOf(node)));
    },
  });
}

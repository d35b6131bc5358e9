import type { Document } from "@xmldom/xmldom";

import { wordChild, wordChildren, wordValue } from "../word-xml.ts";
import type { StyleKey } from "./paper-styles.ts";
import { styleNames } from "./style-names-data.ts";

/**
 * Our styles by the ids that a file knows them by. Word keeps the ids that we gave, other
 * programs make ids of their own; all keep the names.
 */
export function styleKeysOf(styles: Document | null): ReadonlyMap<string, StyleKey> {
  const keys = new Map<string, StyleKey>();
  const named = new Map(Object.entries(styleNames).map(([key, name]) => [name as string, key]));
  for (const style of wordChildren(styles?.documentElement, "style")) {
    const key = named.get((wordValue(wordChild(style, "name")) ?? "").normalize("NFC"));
    const id = wordValue(style, "styleId");
    // The names are those of the table itself.
    if (key !== undefined && id !== undefined) keys.set(id, key as StyleKey);
  }
  return keys;
}

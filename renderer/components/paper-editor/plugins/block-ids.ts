import { Plugin } from "prosemirror-state";

/**
 * Every block keeps an id of its own through all changes: what is split off, pasted or
 * doubled gets a new one, the first of two alike stays what it was.
 */
export function blockIds(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const taken = new Set<string>();
      doc.forEach(({ attrs }, position) => {
        const id = String(attrs["id"]);
        if (id !== "" && !taken.has(id)) taken.add(id);
        else tr.setNodeAttribute(position, "id", crypto.randomUUID());
      });
      return tr.docChanged ? tr : null;
    },
  });
}

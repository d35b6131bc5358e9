import { Plugin } from "prosemirror-state";
import { TableMap } from "prosemirror-tables";

import { fitColumns } from "../text/fit-columns.ts";
import { columnsOf } from "../text/table-nodes.ts";

/** A table's list of columns follows when columns come or go, by whatever command. */
export function evenTables(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      doc.forEach((node, position, index) => {
        if (node.type.name !== "table") return;
        if (index < before.doc.childCount && before.doc.child(index) === node) return;
        const columns = columnsOf(node);
        const fitted = fitColumns(columns, TableMap.get(node).width);
        if (fitted !== columns) tr.setNodeAttribute(position, "columns", fitted);
      });
      return tr.docChanged ? tr : null;
    },
  });
}

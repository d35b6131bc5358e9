import type { NodeViewConstructor } from "prosemirror-view";

import { editorText as text } from "#shared/features/documents/editor-text.ts";
import type { ListTable, Outside, OutsideBoard } from "./outside.ts";

/** A table of the subject's own data at its place in the text: looked at here, changed at home. */
export function listView(board: OutsideBoard): NodeViewConstructor {
  return (first) => {
    let node = first;
    const dom = document.createElement("div");
    dom.dataset["block"] = "list";
    const show = (): void => {
      const source = node.attrs["source"] as keyof Outside["lists"];
      const table = board.read().lists[source];
      const caption = document.createElement("p");
      caption.textContent = text.lists[source];
      const hasRows = table !== undefined && table.rows.length > 0;
      dom.replaceChildren(caption, hasRows ? tableElement(table) : noRows());
    };
    show();
    const stop = board.subscribe(show);
    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false;
        node = next;
        show();
        return true;
      },
      ignoreMutation: () => true,
      destroy: stop,
    };
  };
}

function tableElement({ columns, rows }: ListTable): HTMLTableElement {
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  for (const column of columns) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.textContent = column;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const cells of rows) {
    const row = body.insertRow();
    for (const words of cells) row.insertCell().textContent = words;
  }
  return table;
}

function noRows(): HTMLElement {
  const line = document.createElement("p");
  line.textContent = text.lists.empty;
  return line;
}

import { type Command, TextSelection } from "prosemirror-state";
import { addRowAfter, goToNextCell, isInTable, selectedRect } from "prosemirror-tables";

import { paperSchema } from "../text/schema.ts";

const { nodes } = paperSchema;
const MOST_HEADER_ROWS = 3;

/** Tab in a table: the next cell; in the last one a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (dispatch === undefined) return true;
  addRowAfter(state, dispatch);
  return view === undefined || goToNextCell(1)(view.state, view.dispatch);
};

export const previousCell: Command = (state, dispatch) =>
  isInTable(state) && (goToNextCell(-1)(state, dispatch) || true);

/** A table of empty cells below the block with the caret, its first row the head. */
export function insertTable(columnCount: number, rowCount: number): Command {
  return (state, dispatch) => {
    if (isInTable(state)) return false;
    const { $to } = state.selection;
    const after = $to.depth === 0 ? $to.pos : $to.after(1);
    const cell = nodes.table_cell.create(null, nodes.cell_line.create());
    const row = nodes.table_row.create(
      null,
      Array.from({ length: columnCount }, () => cell),
    );
    const table = nodes.table.create(
      {
        headerRows: 1,
        columns: Array.from({ length: columnCount }, () => ({
          widthPercent: Math.floor(100 / columnCount),
          align: "left",
        })),
      },
      Array.from({ length: rowCount }, () => row),
    );
    const tr = state.tr.insert(after, table);
    dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 3))).scrollIntoView());
    return true;
  };
}

/** The rows from the top to the one with the caret become the head; again: no head. */
export const toggleHeaderRows: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  const { bottom, table, tableStart } = selectedRect(state);
  const wanted = table.attrs["headerRows"] === bottom ? 0 : bottom;
  if (wanted > MOST_HEADER_ROWS) return false;
  dispatch?.(state.tr.setNodeAttribute(tableStart - 1, "headerRows", wanted));
  return true;
};

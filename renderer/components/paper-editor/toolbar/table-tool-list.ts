import type { Command } from "prosemirror-state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
} from "prosemirror-tables";

import { editorText } from "#shared/features/documents/editor-text.ts";

import type { IconName } from "../../icon.tsx";
import { toggleHeaderRows } from "../commands/table-commands.ts";

const text = editorText.tableTools;

/** What can be done with a table, as its tools stand in the row. */
export const tableTools: readonly (readonly [string, Command, IconName])[] = [
  [text.rowAbove, addRowBefore, "rowAbove"],
  [text.rowBelow, addRowAfter, "rowBelow"],
  [text.columnLeft, addColumnBefore, "columnLeft"],
  [text.columnRight, addColumnAfter, "columnRight"],
  [text.deleteRow, deleteRow, "deleteRow"],
  [text.deleteColumn, deleteColumn, "deleteColumn"],
  [text.header, toggleHeaderRows, "tableHead"],
  [text.deleteTable, deleteTable, "deleteTable"],
];

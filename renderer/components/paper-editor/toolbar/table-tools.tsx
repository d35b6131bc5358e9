import type { Command, EditorState } from "prosemirror-state";
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

import { Icon, type IconName } from "../../icon.tsx";
import { toggleHeaderRows } from "../commands/table-commands.ts";
import classes from "./editor-toolbar.module.css";
import { ToolButton } from "./tool-button.tsx";

const text = editorText.tableTools;

const tools: readonly (readonly [string, Command, IconName])[] = [
  [text.rowAbove, addRowBefore, "rowAbove"],
  [text.rowBelow, addRowAfter, "rowBelow"],
  [text.columnLeft, addColumnBefore, "columnLeft"],
  [text.columnRight, addColumnAfter, "columnRight"],
  [text.deleteRow, deleteRow, "deleteRow"],
  [text.deleteColumn, deleteColumn, "deleteColumn"],
  [text.header, toggleHeaderRows, "tableHead"],
  [text.deleteTable, deleteTable, "deleteTable"],
];

/** Rows and columns, while the caret stands in a table. */
export function TableTools({
  state,
  onRun,
}: {
  readonly state: EditorState;
  readonly onRun: (command: Command) => void;
}) {
  return (
    <div className={classes["group"]} role="group" aria-label={text.label}>
      {tools.map(([label, command, icon]) => (
        <ToolButton
          key={label}
          label={label}
          isOff={!command(state)}
          onPress={() => {
            onRun(command);
          }}
        >
          <Icon name={icon} />
        </ToolButton>
      ))}
    </div>
  );
}

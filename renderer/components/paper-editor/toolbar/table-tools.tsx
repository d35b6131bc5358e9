import type { Command, EditorState } from "prosemirror-state";

import { editorText } from "#shared/features/documents/editor-text.ts";

import { Icon } from "../../icon.tsx";
import classes from "./editor-toolbar.module.css";
import { tableTools } from "./table-tool-list.ts";
import { ToolButton } from "./tool-button.tsx";

const text = editorText.tableTools;

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
      {tableTools.map(([label, command, icon]) => (
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

import { NativeSelect } from "@mantine/core";
import { toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import type { Command, EditorState } from "prosemirror-state";
import { isInTable } from "prosemirror-tables";
import type { ReactNode } from "react";

import { editorText } from "#shared/features/documents/editor-text.ts";

import { Icon } from "../../icon.tsx";
import { blockStyles, setBlockStyle, styleAtCaret } from "../commands/block-styles.ts";
import { levelIn, levelOut } from "../commands/change-level.ts";
import { moveDown, moveUp } from "../commands/move-block.ts";
import { insertTable } from "../commands/table-commands.ts";
import { openChipMenu } from "../plugins/chip-menu.ts";
import type { EditorSession } from "../session.ts";
import { paperSchema } from "../text/schema.ts";
import classes from "./editor-toolbar.module.css";
import { NumberNote } from "./number-note.tsx";
import { TableTools } from "./table-tools.tsx";
import { isMarked, useToolState } from "./tool-look.ts";
import { ToolButton } from "./tool-button.tsx";

const text = editorText.toolbar;
const { bold, italics } = paperSchema.marks;

/** What can be done with the text, each with its key in its name. */
export function EditorToolbar({
  session,
  hasTargets,
  onFind,
  children,
}: {
  readonly session: EditorSession;
  /** Is there anything to put in as a figure? */
  readonly hasTargets: boolean;
  readonly onFind: () => void;
  readonly children?: ReactNode;
}) {
  const state = useToolState(session);
  const run = (command: Command): void => {
    command(session.state(), session.dispatch, session.view() ?? undefined);
    session.view()?.focus();
  };
  const tool = (label: string, command: Command, face: ReactNode, isOn?: boolean) => (
    <ToolButton
      label={label}
      {...(isOn === undefined ? {} : { isOn })}
      isOff={!command(state)}
      onPress={() => {
        run(command);
      }}
    >
      {face}
    </ToolButton>
  );

  return (
    <div className={classes["tools"]} role="toolbar" aria-label={text.label}>
      {tool(text.undo, undo, <Icon name="undo" />)}
      {tool(text.redo, redo, <Icon name="redo" />)}
      <StyleSelect state={state} onRun={run} />
      {tool(text.bold, toggleMark(bold), <b aria-hidden="true">B</b>, isMarked(state, bold))}
      {tool(
        text.italics,
        toggleMark(italics),
        <i aria-hidden="true">I</i>,
        isMarked(state, italics),
      )}
      {tool(text.levelOut, levelOut, <Icon name="levelOut" />)}
      {tool(text.levelIn, levelIn, <Icon name="levelIn" />)}
      {tool(text.moveUp, moveUp, <Icon name="up" />)}
      {tool(text.moveDown, moveDown, <Icon name="down" />)}
      {tool(text.table, insertTable(3, 3), <Icon name="table" />)}
      {hasTargets && tool(text.chip, openChipMenu, <Icon name="targets" />)}
      <ToolButton label={text.find} onPress={onFind}>
        <Icon name="search" />
      </ToolButton>
      {children}
      {isInTable(state) && <TableTools state={state} onRun={run} />}
      <NumberNote state={state} onRun={run} />
    </div>
  );
}

function StyleSelect({
  state,
  onRun,
}: {
  readonly state: EditorState;
  readonly onRun: (command: Command) => void;
}) {
  const style = styleAtCaret(state);
  const names = editorText.styles;
  return (
    <NativeSelect
      className={classes["style"]}
      size="xs"
      aria-label={text.style}
      value={style ?? ""}
      data={[
        ...(style === null ? [{ value: "", label: names.other }] : []),
        ...blockStyles.map((each) => ({ value: each, label: names[each] })),
      ]}
      onChange={({ currentTarget }) => {
        const chosen = blockStyles.find((each) => each === currentTarget.value);
        if (chosen !== undefined) onRun(setBlockStyle(chosen));
      }}
    />
  );
}

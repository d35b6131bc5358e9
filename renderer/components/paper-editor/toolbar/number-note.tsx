import { Button } from "@mantine/core";
import type { Command, EditorState } from "prosemirror-state";

import { editorText } from "#shared/features/documents/editor-text.ts";

import { fixNumber, freeNumber } from "../commands/fix-number.ts";
import { caretBlock } from "../commands/selected-blocks.ts";
import { numbersOf } from "../plugins/block-numbers.ts";
import { numberingOf } from "../text/block-kinds.ts";
import classes from "./editor-toolbar.module.css";

const text = editorText.fixed;

/** Says when a number is as it was typed and no longer counts with the others; offers the other way. */
export function NumberNote({
  state,
  onRun,
}: {
  readonly state: EditorState;
  readonly onRun: (command: Command) => void;
}) {
  const block = caretBlock(state);
  const numbering = block === null ? null : numberingOf(block.node);
  if (block === null || numbering === null) return null;
  const printed = numbersOf(state).get(String(block.node.attrs["id"])) ?? "";
  const isFixed = numbering.fixed !== null;
  return (
    <div className={classes["note"]}>
      {isFixed && <span>{text.note(printed)}</span>}
      <Button
        variant="subtle"
        size="compact-xs"
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={() => {
          onRun(isFixed ? freeNumber : fixNumber);
        }}
      >
        {isFixed ? text.count : text.keep}
      </Button>
    </div>
  );
}

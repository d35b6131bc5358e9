import { redo, undo } from "prosemirror-history";
import type { MarkType } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { isInTable } from "prosemirror-tables";
import { useMemo, useSyncExternalStore } from "react";

import { styleAtCaret } from "../commands/block-styles.ts";
import { levelIn, levelOut } from "../commands/change-level.ts";
import { moveDown, moveUp } from "../commands/move-block.ts";
import { caretBlock } from "../commands/selected-blocks.ts";
import { numbersOf } from "../plugins/block-numbers.ts";
import type { EditorSession } from "../session.ts";
import { numberingOf } from "../text/block-kinds.ts";
import { paperSchema } from "../text/schema.ts";
import { tableTools } from "./table-tool-list.ts";

const { bold, italics } = paperSchema.marks;

/** A state of the text for which the tools look as they do now: the same one while they do. */
export function useToolState(session: EditorSession): EditorState {
  const snapshot = useMemo(() => steadyState(session), [session]);
  return useSyncExternalStore(session.subscribe, snapshot);
}

function steadyState({ state }: EditorSession): () => EditorState {
  let kept = state();
  let look = lookOf(kept);
  return () => {
    const next = lookOf(state());
    if (next !== look) {
      kept = state();
      look = next;
    }
    return kept;
  };
}

/** Everything that the tools show of a text, in one word. */
function lookOf(state: EditorState): string {
  const block = caretBlock(state);
  const isTable = isInTable(state);
  return JSON.stringify([
    [undo, redo, levelOut, levelIn, moveUp, moveDown].map((command) => command(state)),
    styleAtCaret(state),
    isMarked(state, bold),
    isMarked(state, italics),
    isTable,
    isTable ? tableTools.map(([, command]) => command(state)) : null,
    state.selection.$from.sameParent(state.selection.$to) && state.selection.$from.depth,
    block === null ? null : [numberingOf(block.node), numbersOf(state).get(idOf(block.node.attrs))],
  ]);
}

function idOf({ id }: Readonly<Record<string, unknown>>): string {
  return String(id);
}

export function isMarked({ doc, selection, storedMarks }: EditorState, mark: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  if (empty) return mark.isInSet(storedMarks ?? $from.marks()) !== undefined;
  return doc.rangeHasMark(from, to, mark);
}

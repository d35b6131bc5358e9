import type { Command } from "prosemirror-state";

import { numbersOf } from "../plugins/block-numbers.ts";
import { numberingOf } from "../text/block-kinds.ts";
import { caretBlock } from "./selected-blocks.ts";

/** Keeps the number as it reads now, whatever is put before it. */
export const fixNumber: Command = (state, dispatch) => {
  const block = caretBlock(state);
  const printed = block === null ? undefined : numbersOf(state).get(String(block.node.attrs["id"]));
  return setFixed(printed ?? null)(state, dispatch);
};

/** Lets the number be counted with the others again. */
export const freeNumber: Command = (state, dispatch) => setFixed(null)(state, dispatch);

function setFixed(fixed: string | null): Command {
  return (state, dispatch) => {
    const block = caretBlock(state);
    const numbering = block === null ? null : numberingOf(block.node);
    if (block === null || numbering === null || numbering.fixed === fixed) return false;
    dispatch?.(state.tr.setNodeAttribute(block.position, "numbering", { ...numbering, fixed }));
    return true;
  };
}

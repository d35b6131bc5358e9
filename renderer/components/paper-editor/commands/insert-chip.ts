import { closeHistory } from "prosemirror-history";
import type { Command } from "prosemirror-state";

import type { ChipTarget } from "../chip-targets.ts";
import { chipMenuOf } from "../plugins/chip-menu.ts";
import { paperSchema } from "../text/schema.ts";

const { target: chip } = paperSchema.nodes;

/** Puts a figure in the place of what was typed to find it, in a step of its own. */
export function insertChip({ id, phrase }: ChipTarget): Command {
  return (state, dispatch) => {
    const menu = chipMenuOf(state);
    if (menu === null) return false;
    const { from, to } = menu;
    const looks = state.storedMarks ?? state.doc.resolve(to).marks();
    const node = chip.create({ targetId: id, typed: phrase }, null, looks);
    const tr = closeHistory(state.tr).replaceWith(from, to, node);
    dispatch?.(tr.setStoredMarks(looks).scrollIntoView());
    return true;
  };
}

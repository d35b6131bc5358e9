import type { Command } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

import { matchingTargets } from "../chip-targets.ts";
import { insertChip } from "../commands/insert-chip.ts";
import { chipMenuOf, closeChipMenu, stepInChipMenu } from "../plugins/chip-menu.ts";
import type { Outside } from "./outside.ts";

/** Keys while the menu of figures is open: arrows choose, Enter or Tab inserts, Escape closes. */
export function onChipMenuKey(
  { state, dispatch, composing }: EditorView,
  { key, isComposing }: KeyboardEvent,
  { targets }: Outside,
): boolean {
  const menu = chipMenuOf(state);
  if (menu === null || composing || isComposing) return false;
  const run = (command: Command): boolean => command(state, dispatch);
  if (key === "Escape") return run(closeChipMenu);
  const found = matchingTargets(targets, menu.words);
  if (key === "ArrowDown") return run(stepInChipMenu(1, found.length));
  if (key === "ArrowUp") return run(stepInChipMenu(-1, found.length));
  if (key !== "Enter" && key !== "Tab") return false;
  const chosen = found[menu.index];
  return chosen !== undefined && run(insertChip(chosen));
}

import { type Command, TextSelection } from "prosemirror-state";

import { moveDown, moveSection, moveUp } from "./commands/move-block.ts";
import { positionIn } from "./text/position-in.ts";
import { sizeOf } from "./text/size-of.ts";
import type { EditorSession } from "./session.ts";

/** Puts the caret at a place of a block's words and brings it on screen. */
export function goToBlock(session: EditorSession, id: string, offset = 0): void {
  const place = findBlock(session, id);
  if (place === null) return;
  const { doc, tr } = session.state();
  const block = doc.child(place.index);
  const inside = block.isTextblock
    ? positionIn(block, place.position + 1, offset)
    : Math.min(place.position + 1 + offset, place.position + place.size - 1);
  const selection = TextSelection.near(doc.resolve(Math.max(inside, place.position)));
  session.dispatch(tr.setSelection(selection).scrollIntoView());
  session.view()?.focus();
}

/** Moves a heading with its section to stand before the heading `before`; null: to the very end. */
export function moveHeading(session: EditorSession, id: string, before: string | null): void {
  const from = findBlock(session, id);
  const to = before === null ? session.state().doc.childCount : findBlock(session, before)?.index;
  if (from !== null && to !== undefined) run(session, moveSection(from.index, to));
}

/** Moves a heading with its section past its neighbour. */
export function nudgeHeading(session: EditorSession, id: string, way: "up" | "down"): void {
  const place = findBlock(session, id);
  if (place === null) return;
  const { doc, tr } = session.state();
  session.dispatch(tr.setSelection(TextSelection.near(doc.resolve(place.position + 1))));
  run(session, way === "up" ? moveUp : moveDown);
}

function run(session: EditorSession, command: Command): void {
  command(session.state(), session.dispatch);
}

type Place = Readonly<{ index: number; position: number; size: number }>;

function findBlock({ state }: EditorSession, id: string): Place | null {
  const { children } = state().doc;
  const index = children.findIndex(({ attrs }) => attrs["id"] === id);
  const block = children[index];
  if (block === undefined) return null;
  const position = sizeOf(children.slice(0, index));
  return { index, position, size: block.nodeSize };
}

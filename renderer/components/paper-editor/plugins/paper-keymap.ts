import {
  baseKeymap,
  chainCommands,
  deleteSelection,
  joinBackward,
  selectNodeBackward,
  splitBlock,
  toggleMark,
} from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Plugin } from "prosemirror-state";

import { breakBlock, breakLine, paragraphBelow, takeMarkOff } from "../commands/break-block.ts";
import { levelIn, levelOut } from "../commands/change-level.ts";
import { headingStyles } from "../commands/heading-styles.ts";
import { moveDown, moveUp } from "../commands/move-block.ts";
import { setBlockKind } from "../commands/set-block-kind.ts";
import { nextCell, previousCell } from "../commands/table-commands.ts";
import { openChipMenu } from "./chip-menu.ts";
import { plainParagraph } from "../text/block-kinds.ts";
import { paperSchema } from "../text/schema.ts";

const { bold, italics } = paperSchema.marks;

/** The keys of the editor; the toolbar's tooltips name the same. */
export function paperKeymap(): Plugin[] {
  return [
    keymap({
      Enter: chainCommands(breakBlock, splitBlock),
      "Mod-Enter": paragraphBelow,
      "Shift-Enter": chainCommands(breakLine, breakBlock, splitBlock),
      Backspace: chainCommands(takeMarkOff, deleteSelection, joinBackward, selectNodeBackward),
      Tab: chainCommands(nextCell, levelIn, stay),
      "Shift-Tab": chainCommands(previousCell, levelOut, stay),
      "Alt-ArrowUp": moveUp,
      "Alt-ArrowDown": moveDown,
      "Mod-b": toggleMark(bold),
      "Mod-i": toggleMark(italics),
      "Mod-Shift-c": openChipMenu,
      "Mod-z": undo,
      "Mod-y": redo,
      "Mod-Shift-z": redo,
      "Mod-Alt-0": setBlockKind(plainParagraph),
      ...Object.fromEntries(headingStyles.map(({ key, command }) => [`Mod-Alt-${key}`, command])),
    }),
    keymap(baseKeymap),
  ];
}

/** A Tab that changes nothing does not throw the writer out of the text; Escape, Tab does. */
function stay(): boolean {
  return true;
}

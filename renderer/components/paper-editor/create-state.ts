import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";

import type { PaperBlock } from "#shared/features/documents/paper-text.ts";
import { blockIds } from "./plugins/block-ids.ts";
import { blockNumbers } from "./plugins/block-numbers.ts";
import { chipMenu } from "./plugins/chip-menu.ts";
import { evenTables } from "./plugins/even-tables.ts";
import { paperKeymap } from "./plugins/paper-keymap.ts";
import { textMarks } from "./plugins/text-marks.ts";
import { typedMarks } from "./plugins/typed-marks.ts";
import { searchPlugin } from "./search/search-plugin.ts";
import { toDocument } from "./text/to-document.ts";

/** Steps that can be taken back: more than a day of writing makes. */
const UNDO_STEPS = 10_000;

export function createState(blocks: readonly PaperBlock[]): EditorState {
  return EditorState.create({
    doc: toDocument(blocks),
    plugins: [
      blockIds(),
      evenTables(),
      blockNumbers(),
      typedMarks(),
      ...paperKeymap(),
      dropCursor({ color: false, class: "drop-cursor", width: 2 }),
      gapCursor(),
      tableEditing(),
      searchPlugin(),
      chipMenu(),
      textMarks(),
      history({ depth: UNDO_STEPS }),
    ],
  });
}

import { editorText } from "#shared/features/documents/editor-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";

import { marksAtCaret } from "../plugins/text-marks.ts";
import type { EditorSession } from "../session.ts";
import { useEditorState } from "../use-editor-state.ts";
import classes from "./caret-notes.module.css";

const text = editorText.marks;
const MOST_SHOWN = 3;

/** What the checks and the leader say of the block with the caret, under the text. */
export function CaretNotes({ session }: { readonly session: EditorSession }) {
  const marks = marksAtCaret(useEditorState(session));
  const more = marks.length - MOST_SHOWN;
  return (
    <div
      className={classes["notes"]}
      role="status"
      aria-label={text.title}
      hidden={marks.length === 0}
    >
      <ul>
        {marks.slice(0, MOST_SHOWN).map(({ tone, words }, index) => (
          <li key={`${String(index)} ${words}`} data-tone={tone}>
            <b>{text.tones[tone]}</b> {words}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{text.more(formatInteger(more))}</p>}
    </div>
  );
}

import { editorText } from "#shared/features/documents/editor-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";

import type { EditorSession } from "../session.ts";
import { useEditorState } from "../use-editor-state.ts";
import classes from "./find-bar.module.css";
import { foundHits } from "./search-plugin.ts";

const text = editorText.find;

/** "3/12": which of the hits is selected; how many there are while none is. */
export function FindCount({
  session,
  words,
}: {
  readonly session: EditorSession;
  readonly words: string;
}) {
  const state = useEditorState(session);
  const { from, to } = state.selection;
  const hits = foundHits(state);
  const at = hits.findIndex((hit) => hit.from === from && hit.to === to);
  const count = formatInteger(hits.length);
  const found = at < 0 ? text.count(count) : text.position(formatInteger(at + 1), count);
  return (
    <span className={classes["count"]} role="status" data-none={words !== "" && hits.length === 0}>
      {words === "" ? "" : hits.length === 0 ? text.none : found}
    </span>
  );
}

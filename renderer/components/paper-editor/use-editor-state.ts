import type { EditorState } from "prosemirror-state";
import { useSyncExternalStore } from "react";

import type { EditorSession } from "./session.ts";

/** The text with its caret as it is now; the component is drawn again at every change of either. */
export function useEditorState({ subscribe, state }: EditorSession): EditorState {
  return useSyncExternalStore(subscribe, state);
}

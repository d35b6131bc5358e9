import { useSyncExternalStore } from "react";

import type { EditorSession } from "./session.ts";

/** The id of the block with the caret; a component is drawn again only when it is another. */
export function useCaretBlock({ subscribe, state }: EditorSession): string | null {
  return useSyncExternalStore(subscribe, () => {
    const { $from } = state().selection;
    const block = $from.depth === 0 ? $from.nodeAfter : $from.node(1);
    return block === null ? null : String(block.attrs["id"]);
  });
}

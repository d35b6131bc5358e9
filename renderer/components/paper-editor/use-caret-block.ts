import { useSyncExternalStore } from "react";

import { blockAtCaret } from "./commands/selected-blocks.ts";
import type { EditorSession } from "./session.ts";

/** The id of the block with the caret; a component is drawn again only when it is another. */
export function useCaretBlock({ subscribe, state }: EditorSession): string | null {
  return useSyncExternalStore(subscribe, () => {
    const block = blockAtCaret(state());
    return block === null ? null : String(block.attrs["id"]);
  });
}

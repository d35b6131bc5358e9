import { useSyncExternalStore } from "react";

import type { PaperDraft, PaperHead } from "./paper-draft.ts";

/** Title, addressees, recipients and signer as they are now. */
export function usePaperHead({ subscribe, head }: PaperDraft): PaperHead {
  return useSyncExternalStore(subscribe, head);
}

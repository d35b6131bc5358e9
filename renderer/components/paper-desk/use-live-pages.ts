import { useEffect, useState } from "react";

import type { PaperPlaces } from "#shared/features/documents/paper-places-schemas.ts";
import { tidyContent } from "#shared/features/documents/tidy-content.ts";
import { call } from "#renderer/app/api.ts";
import type { PaperDraft } from "./paper-draft.ts";

/** Typing must stop this long before the pages are drawn anew. */
const QUIET_MS = 250;

/** Pages as they were drawn last; `places` say where each line of the text stands on them. */
export type LivePages = Readonly<{
  bytes: Uint8Array | null;
  places: PaperPlaces;
  error: unknown;
}>;

/**
 * The pages of the text as it stands, saved or not. One drawing at a time: a text that was
 * changed while the last pages were drawn is drawn once more when they are there.
 */
export function useLivePages(
  draft: PaperDraft,
  /** Anything else that the pages show; when it changes they are drawn anew. */
  dependsOn: unknown,
): LivePages {
  const [pages, setPages] = useState<LivePages>({ bytes: null, places: [], error: null });

  useEffect(() => {
    let isOn = true;
    let isDrawing = false;
    let isStale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { documentId } = draft;

    async function draw(): Promise<void> {
      if (isDrawing) {
        isStale = true;
        return;
      }
      isDrawing = true;
      try {
        const content = tidyContent(draft.content());
        const { bytes, places } = await call("papers.preview", { documentId, content });
        if (isOn) setPages({ bytes, places, error: null });
      } catch (error) {
        if (isOn) setPages((before) => ({ ...before, error }));
      }
      isDrawing = false;
      if (isOn && isStale) {
        isStale = false;
        void draw();
      }
    }

    void draw();
    const stop = draft.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void draw(), QUIET_MS);
    });
    return () => {
      isOn = false;
      clearTimeout(timer);
      stop();
    };
  }, [draft, dependsOn]);

  return pages;
}

import { useEffect, useRef, useState } from "react";

import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { call, type Output } from "#renderer/app/api.ts";

/** So long a writer is quiet before the pages are drawn anew. */
const QUIET_MS = 200;

/**
 * The pages of a text that is being written. One drawing at a time: what was typed while
 * pages were drawn is in the next ones, and the last pages stay until those are there.
 */
export function useLivePreview(
  documentId: number,
  content: PaperContent | null,
): { pages: Output<"papers.preview"> | null; error: unknown } {
  const [pages, setPages] = useState<Output<"papers.preview"> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const drawing = useRef(false);
  const wanted = useRef<PaperContent | null>(null);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  useEffect(() => {
    if (content === null) return;
    async function draw(): Promise<void> {
      if (drawing.current) return;
      drawing.current = true;
      while (wanted.current !== null && !isGone.current) {
        const next = wanted.current;
        wanted.current = null;
        try {
          const drawn = await call("papers.preview", { documentId, content: next });
          if (!isGone.current) {
            setPages(drawn);
            setError(null);
          }
        } catch (failure) {
          setError(failure);
        }
      }
      drawing.current = false;
    }
    const timer = setTimeout(() => {
      wanted.current = content;
      void draw();
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [documentId, content]);

  return { pages, error };
}

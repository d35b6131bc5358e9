import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useState } from "react";

import { openPdf } from "./open-pdf.ts";

export type PageSize = Readonly<{ width: number; height: number }>;
export type OpenPdf = Readonly<{ pdf: PDFDocumentProxy; sizes: readonly PageSize[] }>;

/** The opened document; while a new one is being opened the old one stays on screen. */
export function usePdf(bytes: Uint8Array): { opened: OpenPdf | null; error: unknown } {
  const [opened, setOpened] = useState<OpenPdf | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    let isCurrent = true;
    let mine: PDFDocumentProxy | null = null;
    async function open(): Promise<void> {
      try {
        const pdf = await openPdf(bytes);
        mine = pdf;
        const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
        if (!isCurrent) return;
        // All pages of a paper have one size; a page of another size mends its own when drawn.
        setOpened({ pdf, sizes: Array.from({ length: pdf.numPages }, () => ({ width, height })) });
        setError(null);
      } catch (failure) {
        if (isCurrent) setError(failure);
      }
    }
    void open();
    return () => {
      isCurrent = false;
      // Give the next document time to replace this one on screen first.
      setTimeout(() => void mine?.loadingTask.destroy(), 3000);
    };
  }, [bytes]);

  return { opened, error };
}

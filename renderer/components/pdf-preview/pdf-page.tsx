import type { PDFDocumentProxy, RenderTask } from "pdfjs-dist/legacy/build/pdf.mjs";
import { useEffect, useRef, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";

import classes from "./pdf-preview.module.css";
import type { PageSize } from "./use-pdf.ts";

/** A place on a page, in points from its upper left corner. */
export type PageSpot = Readonly<{ page: number; x: number; y: number }>;

/** A stretch of a page that is at hand elsewhere, in points from the page's upper left corner. */
export type PageMark = Readonly<{ page: number; top: number; bottom: number; left: number }>;

const MARK_WIDTH = 3;
const MARK_GAP = 8;

/** One page; drawn only while it is near the visible part, so that a thousand pages cost little. */
export function PdfPage({
  pdf,
  number,
  size,
  scale,
  mark,
  onVisible,
  onPick,
}: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly size: PageSize;
  readonly scale: number;
  readonly mark?: PageMark | undefined;
  readonly onVisible: (number: number) => void;
  /** Told where on the page was clicked, in points from its upper left corner. */
  readonly onPick?: ((spot: PageSpot) => void) | undefined;
}) {
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(number <= 2);
  const [words, setWords] = useState("");

  useEffect(() => {
    const element = sheet.current;
    if (element === null || typeof IntersectionObserver === "undefined") return;
    const near = new IntersectionObserver(
      ([entry]) => {
        setNear(entry?.isIntersecting === true);
      },
      {
        rootMargin: "600px",
      },
    );
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) onVisible(number);
      },
      { threshold: 0.5 },
    );
    near.observe(element);
    seen.observe(element);
    return () => {
      near.disconnect();
      seen.disconnect();
    };
  }, [number, onVisible]);

  useEffect(() => {
    if (!isNear) return;
    let task: RenderTask | null = null;
    let isCurrent = true;
    async function draw(): Promise<void> {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (!isCurrent || target === null) return;
      const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
      const buffer = document.createElement("canvas");
      buffer.width = Math.floor(viewport.width);
      buffer.height = Math.floor(viewport.height);
      task = page.render({ canvas: buffer, viewport });
      await task.promise;
      if (!isCurrent) return;
      target.width = buffer.width;
      target.height = buffer.height;
      target.getContext("2d")?.drawImage(buffer, 0, 0);
      const { items } = await page.getTextContent();
      if (isCurrent) setWords(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    }
    draw().catch(() => {
      // A cancelled drawing ends in an exception; a broken page stays white.
    });
    return () => {
      isCurrent = false;
      task?.cancel();
    };
  }, [pdf, number, scale, isNear]);

  return (
    <div
      ref={sheet}
      className={classes["page"]}
      role="group"
      aria-label={appText.pdf.page(String(number))}
      style={{ width: size.width * scale, height: size.height * scale }}
      onClick={(event) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        onPick?.({
          page: number,
          x: (event.clientX - left) / scale,
          y: (event.clientY - top) / scale,
        });
      }}
    >
      {isNear && <canvas ref={canvas} aria-hidden="true" />}
      {mark !== undefined && (
        <div
          className={classes["mark"]}
          aria-hidden="true"
          data-page-mark
          style={{
            top: mark.top * scale,
            left: (mark.left - MARK_GAP) * scale,
            width: MARK_WIDTH * scale,
            height: (mark.bottom - mark.top) * scale,
          }}
        />
      )}
      <p className="visually-hidden">{words}</p>
    </div>
  );
}

import { ActionIcon, Tooltip } from "@mantine/core";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";

import { Icon } from "../icon.tsx";
import { Loading } from "../loading.tsx";
import { Notice } from "../notice.tsx";
import { type PageMark, PdfPage, type PageSpot } from "./pdf-page.tsx";
import classes from "./pdf-preview.module.css";
import { usePdf } from "./use-pdf.ts";

const text = appText.pdf;
const pixelsPerPoint = 96 / 72;
/** A page wider than this is no easier to read. */
const largestFit = 1.15;
const noMarks: readonly PageMark[] = [];
const zoomSteps = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2, 3];

/** The real bytes of a paper, page under page. */
export function PdfPreview({
  bytes,
  label = text.region,
  actions,
  marks = noMarks,
  markedId = null,
  onPick,
}: {
  readonly bytes: Uint8Array;
  /** Tells it from another preview on the screen. */
  readonly label?: string;
  readonly actions?: ReactNode;
  /** What is at hand elsewhere is marked here. */
  readonly marks?: readonly PageMark[];
  /** What the marks stand for; when it is another they are brought on screen. */
  readonly markedId?: string | null;
  /** Told where on a page was clicked. */
  readonly onPick?: (spot: PageSpot) => void;
}) {
  const { opened, error } = usePdf(bytes);
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<number | "fit">("fit");
  const [width, setWidth] = useState(0);
  const [current, setCurrent] = useState(1);
  const onVisible = useCallback((number: number) => {
    setCurrent(number);
  }, []);

  useEffect(() => {
    const element = scroller.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const isMarked = opened !== null && marks.length > 0;
  useEffect(() => {
    const mark = isMarked ? scroller.current?.querySelector("[data-page-mark]") : null;
    // Where there is no screen there is nothing to scroll.
    mark?.scrollIntoView?.({ block: "nearest" });
  }, [markedId, isMarked]);

  const pageWidth = opened?.sizes[0]?.width ?? 595;
  const fit = Math.min(largestFit, Math.max(0.3, (width - 32) / (pageWidth * pixelsPerPoint)));
  const factor = zoom === "fit" ? fit : zoom;
  const larger = zoomSteps.find((step) => step > factor + 0.01);
  const smaller = zoomSteps.findLast((step) => step < factor - 0.01);

  return (
    <div className={classes["preview"]}>
      <div className={classes["bar"]}>
        <ZoomButton icon="minus" label={text.zoomOut} step={smaller} onZoom={setZoom} />
        <span className={classes["zoom"]}>{text.zoom(String(Math.round(factor * 100)))}</span>
        <ZoomButton icon="plus" label={text.zoomIn} step={larger} onZoom={setZoom} />
        <Tooltip label={text.fitWidth}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={text.fitWidth}
            aria-pressed={zoom === "fit"}
            onClick={() => {
              setZoom("fit");
            }}
          >
            <Icon name="expand" size={16} />
          </ActionIcon>
        </Tooltip>
        {opened !== null && (
          <span className={classes["count"]}>
            {text.pages(
              String(Math.min(current, opened.pdf.numPages)),
              String(opened.pdf.numPages),
            )}
          </span>
        )}
        <div className={classes["actions"]}>{actions}</div>
      </div>
      {/* A scrolling region that holds nothing else to focus must itself take the keyboard. */}
      <div
        ref={scroller}
        className={classes["pages"]}
        tabIndex={0}
        role="region"
        aria-label={label}
      >
        {error !== null && <Notice tone="warn">{text.broken}</Notice>}
        {opened === null && error === null && <Loading label={text.rendering} />}
        {opened?.sizes.map((size, index) => (
          <PdfPage
            key={index}
            pdf={opened.pdf}
            number={index + 1}
            size={size}
            scale={factor * pixelsPerPoint}
            mark={marks.find(({ page }) => page === index + 1)}
            onVisible={onVisible}
            onPick={onPick}
          />
        ))}
      </div>
    </div>
  );
}

function ZoomButton({
  icon,
  label,
  step,
  onZoom,
}: {
  readonly icon: "plus" | "minus";
  readonly label: string;
  readonly step: number | undefined;
  readonly onZoom: (step: number) => void;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        disabled={step === undefined}
        onClick={() => {
          if (step !== undefined) onZoom(step);
        }}
      >
        <Icon name={icon} size={16} />
      </ActionIcon>
    </Tooltip>
  );
}

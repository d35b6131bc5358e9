import { Button } from "@mantine/core";
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";

import type { PlanCorrections, PlanReview } from "#shared/features/plans/import/import-schemas.ts";
import { planImportText as text } from "#shared/features/plans/import/import-text.ts";
import { planWarningSentence } from "#shared/features/plans/text.ts";
import { Notice } from "#renderer/components/notice.tsx";

import classes from "./import-review.module.css";
import { MendDialog } from "./mend-dialog.tsx";
import { ReviewRow, type RowLook } from "./review-row.tsx";
import {
  accept,
  correctionsOf,
  firstLine,
  isOpen,
  mend,
  nextOpen,
  type ReviewState,
  targetNow,
  untouched,
} from "./review-state.ts";

/**
 * A source beside what was understood of it, before anything is saved: each guess is marked
 * and is accepted or mended by a key.
 */
export function ImportReview({
  review,
  isBusy,
  onReadAgain,
  onSave,
  onCancel,
}: {
  readonly review: PlanReview;
  readonly isBusy: boolean;
  /** Lines are to be read otherwise, which may change what stands round them. */
  readonly onReadAgain: (lines: PlanCorrections["lines"]) => void;
  readonly onSave: (corrections: PlanCorrections) => void;
  readonly onCancel: () => void;
}) {
  const { rows, whole } = review;
  const [state, setState] = useState<ReviewState>(untouched);
  const [at, setAt] = useState(() => nextOpen(rows, untouched, -1, 1) ?? 0);
  const [isMending, setMending] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const current = rows[at];
  const guessed = rows.filter(({ guesses }) => guesses.length > 0);
  const left = guessed.filter((row) => isOpen(state, row)).length;

  useEffect(() => {
    if (!isMending) list.current?.focus();
  }, [isMending]);
  useEffect(() => {
    const show = (): void => {
      document.getElementById(`${id}-${String(at)}`)?.scrollIntoView({ block: "nearest" });
    };
    show();
    // Rows that were out of sight are as high as they are only once they have been drawn.
    let frame = requestAnimationFrame(() => {
      show();
      frame = requestAnimationFrame(show);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [at, id]);

  const { targets, added } = state;
  const shown = useMemo(
    () =>
      rows.map((row) => ({
        row,
        targets: row.targets.map((target) => targetNow(targets, target)),
        added: added.filter(({ line }) => row.lines.some((own) => own.line === line)),
      })),
    [rows, targets, added],
  );
  const onMend = useCallback(() => {
    setMending(true);
  }, []);

  function step(by: 1 | -1, after = state): void {
    setAt(nextOpen(rows, after, at, by) ?? at);
  }
  function onAccept(): void {
    if (current === undefined) return;
    const after = accept(state, current);
    setState(after);
    step(1, after);
  }
  function save(): void {
    if (!isBusy) onSave(correctionsOf(review, state));
  }

  function onKeyDown(event: KeyboardEvent): void {
    // A letter that is still being composed is none of these keys.
    if (event.nativeEvent.isComposing || isMending) return;
    const action = actionOf(event);
    if (action === null) return;
    event.preventDefault();
    if (action === "save") save();
    else if (action === "accept") onAccept();
    else if (action === "mend") setMending(current !== undefined);
    else if (action === "next") step(1);
    else if (action === "previous") step(-1);
    else setAt(Math.min(Math.max(at + action, 0), rows.length - 1));
  }

  return (
    <>
      {whole.length > 0 && (
        <Notice tone="warn">
          {whole.map(({ code, details }) => (
            <p key={JSON.stringify([code, details])}>{planWarningSentence(code, details)}</p>
          ))}
        </Notice>
      )}
      <div className={classes["review"]}>
        <div className={classes["heads"]} aria-hidden="true">
          <span>{text.source}</span>
          <span>{text.understood}</span>
        </div>
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label={text.rows}
          aria-activedescendant={`${id}-${String(at)}`}
          aria-busy={isBusy}
          className={classes["rows"]}
          onKeyDown={onKeyDown}
        >
          {shown.map(({ row, ...mended }, index) => (
            <ReviewRow
              key={firstLine(row)}
              id={`${id}-${String(index)}`}
              row={row}
              look={lookOf(state, row)}
              isCurrent={index === at}
              {...mended}
              index={index}
              onChoose={setAt}
              onMend={onMend}
            />
          ))}
        </div>
        <footer className={classes["foot"]}>
          <span className={classes["count"]} aria-live="polite">
            {text.toLookAt(left, guessed.length)}
          </span>
          <KeyButton
            action="next"
            isOff={left === 0}
            onPress={() => {
              step(1);
            }}
          />
          <KeyButton action="accept" isOff={current === undefined} onPress={onAccept} />
          <KeyButton
            action="mend"
            isOff={current === undefined}
            onPress={() => {
              setMending(true);
            }}
          />
          <Button variant="default" onClick={onCancel}>
            {text.keys.cancel}
          </Button>
          <KeyButton action="save" isOff={isBusy} onPress={save} />
        </footer>
      </div>
      {isMending && current !== undefined && (
        <MendDialog
          row={current}
          state={state}
          isOwn={review.isOwn}
          onClose={() => {
            setMending(false);
          }}
          onMend={(change) => {
            const after = mend(state, current, change);
            setState(after);
            setMending(false);
            if (change.lines.length > 0) onReadAgain([...after.lines.values()]);
            step(1, after);
          }}
        />
      )}
    </>
  );
}

type Action = "next" | "previous" | "accept" | "mend" | "save" | number;

const PAGE = 10;

function actionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Action | null {
  if (key === "Enter" && (ctrlKey || metaKey)) return "save";
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "F8") return shiftKey ? "previous" : "next";
  const actions: Readonly<Record<string, Action>> = {
    n: "next",
    p: "previous",
    enter: "accept",
    e: "mend",
    f2: "mend",
    arrowdown: 1,
    arrowup: -1,
    pagedown: PAGE,
    pageup: -PAGE,
    home: -Number.MAX_SAFE_INTEGER,
    end: Number.MAX_SAFE_INTEGER,
  };
  return actions[key.toLowerCase()] ?? null;
}

function KeyButton({
  action,
  isOff,
  onPress,
}: {
  readonly action: keyof typeof text.keyNames;
  readonly isOff: boolean;
  readonly onPress: () => void;
}) {
  return (
    <Button variant={action === "save" ? "filled" : "default"} disabled={isOff} onClick={onPress}>
      {text.keys[action]}
      <kbd className={classes["key"]}>{text.keyNames[action]}</kbd>
    </Button>
  );
}

function lookOf(state: ReviewState, row: PlanReview["rows"][number]): RowLook {
  if (isOpen(state, row)) return "open";
  if (state.mended.has(firstLine(row))) return "mended";
  return row.guesses.length > 0 ? "settled" : "plain";
}

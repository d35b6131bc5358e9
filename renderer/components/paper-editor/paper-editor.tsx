import { Button } from "@mantine/core";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";

import { editorText as text } from "#shared/features/documents/editor-text.ts";

import { appText } from "#shared/kernel/app-text.ts";

import { Notice } from "../notice.tsx";
import classes from "./paper-editor.module.css";
import type { EditorSession } from "./session.ts";
import { ChipMenuList } from "./view/chip-menu-list.tsx";
import { createOutsideBoard, type Outside } from "./view/outside.ts";
import { describePaper, showPaper } from "./view/paper-view.ts";

/** The text of a paper, to write in or, when `isReadOnly`, to read. */
export function PaperEditor({
  session,
  label,
  isReadOnly,
  outside,
}: {
  readonly session: EditorSession;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly outside: Outside;
}) {
  const place = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const [isPasteRefused, setPasteRefused] = useState(false);
  const [board] = useState(() => createOutsideBoard(outside));

  useLayoutEffect(() => {
    if (place.current === null) return;
    const view = showPaper(place.current, session, board, () => {
      setPasteRefused(true);
    });
    session.attach(view);
    return () => {
      session.attach(null);
      view.destroy();
    };
  }, [session, board]);

  useLayoutEffect(() => {
    const view = session.view();
    if (view !== null) describePaper(view, { label, hintId, isReadOnly });
  }, [session, label, hintId, isReadOnly]);

  useEffect(() => {
    board.set(outside);
  }, [board, outside]);

  return (
    <div className={classes["place"]}>
      {isPasteRefused && (
        <Notice
          tone="warn"
          actions={
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                setPasteRefused(false);
              }}
            >
              {appText.common.close}
            </Button>
          }
        >
          {text.pasteRefused}
        </Notice>
      )}
      <div ref={place} className={classes["paper"]} data-read-only={isReadOnly} />
      {!isReadOnly && <ChipMenuList session={session} targets={outside.targets} />}
      <p id={hintId} className="visually-hidden">
        {text.keysHint}
      </p>
    </div>
  );
}

import { Button } from "@mantine/core";
import { useState, useSyncExternalStore } from "react";

import { paperDeskText as text } from "#shared/features/documents/paper-desk-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";

import { ErrorNotice } from "../error-notice.tsx";
import { Notice } from "../notice.tsx";
import type { Autosave } from "./autosave.ts";
import { ConflictDialog } from "./conflict-dialog.tsx";
import classes from "./paper-desk.module.css";

/** "Đã lưu lúc 14:05": where the saving of the text stands, always in words. */
export function SaveState({ autosave }: { readonly autosave: Autosave }) {
  const { step, savedAt } = useSyncExternalStore(autosave.subscribe, autosave.state);
  const words = step === "saved" ? text.saving.saved(clockOf(savedAt)) : text.saving[step];
  return (
    <span className={classes["saving"]} role="status" data-step={step}>
      {words}
    </span>
  );
}

/** What the writer has to know or decide about the saving, above the text. */
export function SaveNotices({ autosave }: { readonly autosave: Autosave }) {
  const { error, conflict, mergedWith } = useSyncExternalStore(autosave.subscribe, autosave.state);
  const [isPutOff, setPutOff] = useState(false);
  return (
    <>
      {error !== null && <ErrorNotice error={error} onRetry={() => void autosave.flush()} />}
      {mergedWith !== null && (
        <Notice tone="info">
          {text.merged(mergedWith.savedBy, formatInstant(mergedWith.savedAt))}
        </Notice>
      )}
      {conflict !== null && isPutOff && (
        <Notice
          tone="warn"
          actions={
            <Button
              size="compact-sm"
              onClick={() => {
                setPutOff(false);
              }}
            >
              {text.conflict.open}
            </Button>
          }
        >
          {text.conflict.waiting}
        </Notice>
      )}
      {conflict !== null && !isPutOff && (
        <ConflictDialog
          theirs={conflict.theirs}
          conflicts={conflict.merged.conflicts}
          onResolve={(takes) => void autosave.resolve(takes)}
          onClose={() => {
            setPutOff(true);
          }}
        />
      )}
    </>
  );
}

function clockOf(instant: string): string {
  return formatInstant(instant).slice(0, 5);
}

import { useState } from "react";

import type {
  LettersAnswer,
  PlanCorrections,
  PlanReview,
} from "#shared/features/plans/import/import-schemas.ts";
import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { desktop } from "#renderer/app/desktop.ts";
import { type Job, useJob } from "#renderer/components/progress/use-job.ts";

type Source = (Readonly<{ file: string }> | Readonly<{ text: string }>) &
  Readonly<{ letters?: LettersAnswer }>;

export type PlanImport = Readonly<{
  reading: Job<"plans.readSource">;
  saving: Job<"plans.import">;
  /** What was understood of the source at hand, until it is saved or put away. */
  review: PlanReview | null;
  /** Corrections that wait for a yes, as saving them replaces a draft. */
  waiting: PlanCorrections | null;
  choose: () => Promise<void>;
  take: (files: readonly GrantedFile[]) => void;
  paste: (pasted: string) => void;
  answerLetters: (letters: LettersAnswer) => void;
  readAgain: (lines: PlanCorrections["lines"]) => void;
  save: (corrections: PlanCorrections) => void;
  confirm: () => void;
  forget: () => void;
  cancel: () => void;
}>;

/** Brings a file or a text in as the year's plan: read, looked at, and only then saved. */
export function usePlanImport(year: number, hasDraft: boolean): PlanImport {
  const reading = useJob("plans.readSource");
  const saving = useJob("plans.import");
  const [source, setSource] = useState<Source | null>(null);
  const [review, setReview] = useState<PlanReview | null>(null);
  const [waiting, setWaiting] = useState<PlanCorrections | null>(null);

  async function read(from: Source, lines: PlanCorrections["lines"] = []): Promise<void> {
    if (reading.isRunning) return;
    saving.clear();
    const found = await reading.run({ ...from, year, lines });
    if (found === null) return;
    setSource(from);
    setReview(found);
  }

  async function write(corrections: PlanCorrections): Promise<void> {
    setWaiting(null);
    if (source === null || review === null) return;
    const saved = await saving.run({ ...source, year, corrections, sha256: review.sha256 });
    if (saved !== null) setReview(null);
  }

  function take([file]: readonly GrantedFile[]): void {
    if (file !== undefined) void read({ file: file.token });
  }

  return {
    reading,
    saving,
    review,
    waiting,
    take,
    choose: async () => {
      take(
        await desktop().chooseFiles({
          title: text.importDialog,
          kinds: [
            { name: text.importKind, extensions: ["docx", "doc", "rtf", "odt", "txt", "json"] },
          ],
        }),
      );
    },
    paste: (pasted) => {
      void read({ text: pasted });
    },
    answerLetters: (letters) => {
      if (source !== null) void read({ ...source, letters });
    },
    readAgain: (lines) => {
      if (source !== null) void read(source, lines);
    },
    save: (corrections) => {
      if (hasDraft) setWaiting(corrections);
      else void write(corrections);
    },
    confirm: () => {
      if (waiting !== null) void write(waiting);
    },
    forget: () => {
      setWaiting(null);
    },
    cancel: () => {
      setReview(null);
    },
  };
}

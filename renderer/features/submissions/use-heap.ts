import { useRef, useState } from "react";

import type { FileAnswer, FileReport } from "#shared/features/submissions/file-report-schemas.ts";
import type { ReadFile } from "#shared/features/submissions/follow-up/contract.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { type Job, useJob } from "#renderer/components/progress/use-job.ts";

type Heap = Readonly<{
  job: Job<"submissions.import">;
  /** What became of each file; null while none was read, or once it was put away. */
  reports: readonly FileReport[] | null;
  isCancelled: boolean;
  count: number;
  read: (files: readonly GrantedFile[]) => Promise<void>;
  answer: (answer: FileAnswer) => Promise<void>;
  putAway: () => void;
  /** Where a refused file is found again. */
  sourceOf: (report: FileReport) => ReadFile;
}>;

/** A heap of files of one period: read together; the ones that ask are read again with the answer. */
export function useHeap(periodCode: string): Heap {
  const job = useJob("submissions.import");
  const [files, setFiles] = useState<readonly GrantedFile[]>([]);
  const [reports, setReports] = useState<readonly FileReport[] | null>(null);
  const [isCancelled, setCancelled] = useState(false);
  const answers = useRef<FileAnswer[]>([]);

  async function read(chosen: readonly GrantedFile[]): Promise<void> {
    setFiles(chosen);
    setReports(null);
    answers.current = [];
    const done = await job.run({ files: chosen.map(({ token }) => token), periodCode });
    if (done === null) return;
    setReports(done.reports);
    setCancelled(done.cancelled);
  }

  async function answer(given: FileAnswer): Promise<void> {
    answers.current = merged(answers.current, given);
    const done = await job.run({
      files: files.map(({ token }) => token),
      periodCode,
      answers: answers.current,
    });
    if (done === null) return;
    // The others were read before: only what had asked has anything new to tell.
    const news = new Map(done.reports.map((report) => [report.fileSha256, report]));
    setReports((before) =>
      (before ?? []).map((report) =>
        report.outcome === "unsure" ? (news.get(report.fileSha256) ?? report) : report,
      ),
    );
  }

  return {
    job,
    reports,
    isCancelled,
    count: files.length,
    read,
    answer,
    putAway: () => {
      setReports(null);
    },
    sourceOf: ({ fileName, fileSha256 }) => ({
      kind: "file",
      files: files.map(({ token }) => token),
      fileName,
      fileSha256,
      periodCode,
      answer: answers.current.find((given) => given.fileSha256 === fileSha256) ?? null,
    }),
  };
}

/** A later answer to the same file adds to the earlier one. */
function merged(answers: readonly FileAnswer[], given: FileAnswer): FileAnswer[] {
  const before = answers.find(({ fileSha256 }) => fileSha256 === given.fileSha256);
  const whole = {
    fileSha256: given.fileSha256,
    identity: given.identity ?? before?.identity ?? null,
    decimalMark: given.decimalMark ?? before?.decimalMark ?? null,
  };
  return [...answers.filter((each) => each !== before), whole];
}

import { Button } from "@mantine/core";
import { useState } from "react";

import { adminText } from "#shared/features/workspace/screen-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { formatDecimal, ratio, roundExact } from "#shared/kernel/exact.ts";
import { desktop } from "#renderer/app/desktop.ts";
import { CopyButton } from "#renderer/components/copy-button.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { FileNotice } from "#renderer/components/file-notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";
import { JobProgress } from "#renderer/components/progress/job-progress.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";

import classes from "./admin-screen.module.css";

const text = adminText.backup;

/** Writes a whole copy of the data file where the person wants it, and says how to know it again. */
export function Backup() {
  const job = useJob("workspace.backup");
  const [target, setTarget] = useState<GrantedFile | null>(null);

  async function run(): Promise<void> {
    const chosen = await desktop().chooseSave({
      title: text.dialog,
      defaultName: text.fileName(vietnameseDay(new Date().toISOString())),
      kinds: [{ name: text.kind, extensions: ["sqlite"] }],
    });
    if (chosen === null) return;
    setTarget(chosen);
    await job.run({ target: chosen.token });
  }

  return (
    <Panel title={text.title}>
      <div className={classes["stack"]}>
        <p className={classes["soft"]}>{text.text}</p>
        <Button loading={job.isRunning} onClick={() => void run()}>
          {text.button}
        </Button>
        {job.isRunning && (
          <JobProgress label={text.running} progress={job.progress} isStopping={false} />
        )}
        <ErrorNotice error={job.error} />
        {job.result !== null && target !== null && (
          <FileNotice file={target} canReveal>
            <p>{text.done(job.result.fileName, megabytes(job.result.sizeBytes))}</p>
            <small>{text.fingerprint}</small>
            <code className={classes["hash"]}>{job.result.sha256}</code>
            <CopyButton text={copyOf(job.result.sha256)} label={text.copyFingerprint} />
          </FileNotice>
        )}
      </div>
    </Panel>
  );
}

function copyOf(words: string): () => string {
  return () => words;
}

/** 3250585 → "3,1" */
function megabytes(sizeBytes: number): string {
  return formatDecimal(roundExact(ratio(sizeBytes, 1024 * 1024), 1));
}

import { Button } from "@mantine/core";
import { useState } from "react";

import { adminText } from "#shared/features/workspace/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { formatDecimal, ratio, roundExact } from "#shared/kernel/exact.ts";
import { desktop } from "#renderer/app/desktop.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";
import { JobProgress } from "#renderer/components/progress/job-progress.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";

import classes from "./admin-screen.module.css";

const text = adminText.backup;

/** A whole copy of the data file, where the person wants it. */
export function BackupPanel() {
  const backup = useJob("workspace.backup");
  const [target, setTarget] = useState<GrantedFile | null>(null);

  async function run(): Promise<void> {
    const chosen = await desktop().chooseSave({
      title: text.dialog,
      defaultName: text.fileName(vietnameseDay(new Date().toISOString())),
      kinds: [{ name: appText.start.dataFileKind, extensions: ["sqlite"] }],
    });
    if (chosen === null) return;
    setTarget(chosen);
    await backup.run({ target: chosen.token });
  }

  return (
    <Panel title={text.title}>
      <div className={classes["work"]}>
        <p>{text.text}</p>
        <Button variant="default" disabled={backup.isRunning} onClick={() => void run()}>
          {text.button}
        </Button>
        {backup.isRunning && (
          <JobProgress label={text.running} progress={backup.progress} isStopping={false} />
        )}
        <ErrorNotice error={backup.error} />
        {backup.result !== null && target !== null && (
          <Notice
            tone="good"
            actions={
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => void desktop().reveal(target.token)}
              >
                {appText.common.reveal}
              </Button>
            }
          >
            {text.done(backup.result.fileName, megabytes(backup.result.sizeBytes))}
          </Notice>
        )}
      </div>
    </Panel>
  );
}

function megabytes(bytes: number): string {
  return formatDecimal(roundExact(ratio(bytes, 1_048_576), 1));
}

import { Button, Progress as Bar } from "@mantine/core";

import { appText } from "#shared/kernel/app-text.ts";
import type { Progress } from "#shared/kernel/backend-protocol.ts";
import { formatInteger } from "#shared/kernel/exact.ts";

import classes from "./job-progress.module.css";

/** What is being done, how far, and how to stop it. */
export function JobProgress({
  label,
  progress,
  isStopping,
  onStop,
}: {
  readonly label: string;
  readonly progress: Progress | null;
  readonly isStopping: boolean;
  readonly onStop?: () => void;
}) {
  const { done, total, label: step } = progress ?? { done: 0, total: 0 };
  const percent = total > 0 ? Math.floor((done * 100) / total) : 0;
  return (
    <div className={classes["job"]}>
      <div className={classes["words"]} aria-live="polite">
        <strong>{label}</strong>
        {total > 0 && (
          <span>{appText.common.progress(formatInteger(done), formatInteger(total))}</span>
        )}
        {step !== undefined && <span className={classes["step"]}>{step}</span>}
      </div>
      <Bar.Root size="md" className={classes["bar"]}>
        <Bar.Section
          value={total > 0 ? percent : 100}
          animated={total === 0}
          aria-label={label}
          aria-valuetext={total > 0 ? `${String(percent)}%` : label}
        />
      </Bar.Root>
      {onStop !== undefined && (
        <Button variant="default" size="compact-sm" disabled={isStopping} onClick={onStop}>
          {isStopping ? appText.common.stopping : appText.common.stop}
        </Button>
      )}
    </div>
  );
}

import { Button } from "@mantine/core";

import { adminText } from "#shared/features/workspace/screen-text.ts";
import { checkNames } from "#shared/features/workspace/text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";
import { JobProgress } from "#renderer/components/progress/job-progress.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import classes from "./admin-screen.module.css";

const text = adminText.check;

/** Is the file whole, the log unbroken, every issued paper still what it was? */
export function CheckPanel() {
  const check = useJob("workspace.check");
  return (
    <Panel title={text.title}>
      <div className={classes["work"]}>
        <p>{text.text}</p>
        <Button variant="default" disabled={check.isRunning} onClick={() => void check.run({})}>
          {text.button}
        </Button>
        {check.isRunning && (
          <JobProgress label={text.running} progress={check.progress} isStopping={false} />
        )}
        <ErrorNotice error={check.error} />
        {check.result !== null && (
          <>
            <Notice tone={check.result.isGood ? "good" : "warn"}>
              {check.result.isGood ? text.good : text.bad}
            </Notice>
            <ul className={classes["checks"]}>
              {check.result.checks.map(({ name, examined, problems }) => (
                <li key={name}>
                  <StateBadge tone={problems.length === 0 ? "good" : "bad"}>
                    {problems.length === 0 ? text.passed : text.failed}
                  </StateBadge>
                  <span>{checkNames[name]}</span>
                  <span className={classes["soft"]}>{text.examined(formatInteger(examined))}</span>
                  {problems.length > 0 && (
                    <ul>
                      {problems.map((problem) => (
                        <li key={problem}>{problem}</li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Panel>
  );
}

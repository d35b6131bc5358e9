import { Button } from "@mantine/core";

import type { DataCheck } from "#shared/features/workspace/contract.ts";
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

/** Is the file whole, the log unbroken, every issued paper the bytes it was? */
export function DataChecks() {
  const job = useJob("workspace.check");
  return (
    <Panel title={text.title}>
      <div className={classes["stack"]}>
        <p className={classes["soft"]}>{text.text}</p>
        <Button variant="default" loading={job.isRunning} onClick={() => void job.run({})}>
          {text.button}
        </Button>
        {job.isRunning && (
          <JobProgress label={text.running} progress={job.progress} isStopping={false} />
        )}
        <ErrorNotice error={job.error} />
        {job.result !== null && (
          <>
            <Notice tone={job.result.isGood ? "good" : "warn"}>
              {job.result.isGood ? text.good : text.bad}
            </Notice>
            <Results checks={job.result.checks} />
          </>
        )}
      </div>
    </Panel>
  );
}

function Results({ checks }: { readonly checks: DataCheck["checks"] }) {
  return (
    <table className={classes["table"]}>
      <caption className="visually-hidden">{text.list}</caption>
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.result}</th>
          <th scope="col">{text.problems}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ name, examined, problems }) => (
          <tr key={name}>
            <th scope="row">
              {checkNames[name]} <small>({text.examined(formatInteger(examined))})</small>
            </th>
            <td>
              <StateBadge tone={problems.length === 0 ? "good" : "bad"}>
                {problems.length === 0 ? text.passed : text.failed}
              </StateBadge>
            </td>
            <td>
              {problems.length === 0 ? (
                <span className={classes["soft"]}>{text.none}</span>
              ) : (
                <ul>
                  {problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { JobProgress } from "#renderer/components/progress/job-progress.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";

import classes from "./first-start.module.css";
import { NewOfficeForm } from "./new-office-form.tsx";
import { StartPage } from "./start-page.tsx";
import { useOpenFile } from "./use-open-file.ts";

const text = appText.start;

/** No data file yet: look at the sample, start an own office, or open a file. */
export function FirstStart() {
  const [isCreating, setCreating] = useState(false);
  const sample = useJob("workspace.createSample");
  const open = useOpenFile();

  if (isCreating)
    return (
      <NewOfficeForm
        onBack={() => {
          setCreating(false);
        }}
      />
    );
  const isBusy = sample.isRunning || open.isRunning;
  return (
    <StartPage title={text.title} lead={text.lead}>
      <ErrorNotice error={sample.error ?? open.error} />
      {isBusy && (
        <JobProgress
          label={sample.isRunning ? text.creatingSample : text.opening}
          progress={sample.progress ?? open.progress}
          isStopping={false}
        />
      )}
      <div className={classes["choices"]}>
        <Choice title={text.sampleTitle} words={text.sampleText}>
          <Button
            disabled={isBusy}
            onClick={() => void sample.run({ sample: "tam-duong-2020", target: null })}
          >
            {text.sampleButton}
          </Button>
        </Choice>
        <Choice title={text.ownTitle} words={text.ownText}>
          <Button
            variant="default"
            disabled={isBusy}
            onClick={() => {
              setCreating(true);
            }}
          >
            {text.ownButton}
          </Button>
        </Choice>
        <Choice title={text.openTitle} words={text.openText}>
          <Button variant="default" disabled={isBusy} onClick={() => void open.choose()}>
            {text.openButton}
          </Button>
        </Choice>
      </div>
    </StartPage>
  );
}

function Choice({
  title,
  words,
  children,
}: {
  readonly title: string;
  readonly words: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes["choice"]} aria-label={title}>
      <h2>{title}</h2>
      <p>{words}</p>
      <div>{children}</div>
    </section>
  );
}

import { Button, TextInput } from "@mantine/core";
import { useState } from "react";

import { registerText } from "#shared/features/documents/register-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { chooseFolder } from "#renderer/app/desktop.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { FileNotice } from "#renderer/components/file-notice.tsx";
import { JobProgress } from "#renderer/components/progress/job-progress.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";

import classes from "./book-dialog.module.css";

const text = registerText.book;

/** Every issued paper of the part with its data, into a folder. */
export function ExportForm({
  part,
}: {
  readonly part: Readonly<{ registerYear: number; series: string | null }>;
}) {
  const job = useJob("documents.exportRegister");
  const [organId, setOrganId] = useState("");
  const [notation, setNotation] = useState("");
  const [folder, setFolder] = useState<GrantedFile | null>(null);

  async function run(): Promise<void> {
    const chosen = await chooseFolder(text.chooseFolder);
    if (chosen === null) return;
    setFolder(chosen);
    await job.run({ ...part, organId, notation, folder: chosen.token });
  }

  return (
    <section className={classes["export"]} aria-label={text.exportTitle}>
      <h3>{text.exportTitle}</h3>
      <p>{text.exportLead}</p>
      <TextInput
        label={text.organId}
        description={text.organIdHint}
        maxLength={13}
        value={organId}
        onChange={({ currentTarget }) => {
          setOrganId(currentTarget.value);
        }}
      />
      <TextInput
        label={text.notation}
        description={text.notationHint}
        maxLength={20}
        value={notation}
        onChange={({ currentTarget }) => {
          setNotation(currentTarget.value);
        }}
      />
      <Button variant="default" disabled={job.isRunning} onClick={() => void run()}>
        {text.export}
      </Button>
      <ErrorNotice error={job.error} />
      {job.isRunning && (
        <JobProgress
          label={text.exportTitle}
          progress={job.progress}
          isStopping={job.isStopping}
          onStop={job.stop}
        />
      )}
      {job.result !== null && folder !== null && (
        <FileNotice file={folder} canReveal>
          {text.exported(formatInteger(job.result.papers), folder.name)}
        </FileNotice>
      )}
    </section>
  );
}

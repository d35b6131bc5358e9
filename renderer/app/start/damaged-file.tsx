import { Button } from "@mantine/core";

import type { BackupInfo, WorkspaceState } from "#shared/features/workspace/contract.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import classes from "./damaged-file.module.css";
import { StartPage } from "./start-page.tsx";
import { useOpenFile } from "./use-open-file.ts";

const text = appText.damaged;

/** The data file is damaged: nothing is written to it; the newest good backup is offered first. */
export function DamagedFile({
  state,
}: {
  readonly state: Extract<WorkspaceState, { status: "damaged" }>;
}) {
  const restore = useJob("workspace.restore");
  const open = useOpenFile();
  const newestFirst = state.backups.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
  const newestGood = newestFirst.find(({ isGood }) => isGood);

  return (
    <StartPage title={text.title(state.fileName)} lead={text.lead}>
      <p>
        {text.folder}: <code>{state.folder}</code>
      </p>
      <ErrorNotice error={restore.error ?? open.error} />
      <section className={classes["backups"]} aria-label={text.backups}>
        {newestFirst.length === 0 && <p>{text.none}</p>}
        <ul>
          {newestFirst.map((backup) => (
            <Backup
              key={backup.name}
              backup={backup}
              isNewestGood={backup === newestGood}
              isBusy={restore.isRunning}
              onRestore={() => void restore.run({ backup: backup.name })}
            />
          ))}
        </ul>
      </section>
      <div>
        <Button variant="default" onClick={() => void open.choose()}>
          {text.other}
        </Button>
      </div>
    </StartPage>
  );
}

function Backup({
  backup,
  isNewestGood,
  isBusy,
  onRestore,
}: {
  readonly backup: BackupInfo;
  readonly isNewestGood: boolean;
  readonly isBusy: boolean;
  readonly onRestore: () => void;
}) {
  return (
    <li>
      <div>
        <strong>{isNewestGood ? text.newest : backup.name}</strong>
        <p>{text.madeAt(formatInstant(backup.madeAt))}</p>
      </div>
      <StateBadge tone={backup.isGood ? "good" : "bad"}>
        {backup.isGood ? text.good : text.bad}
      </StateBadge>
      {backup.isGood && (
        <Button
          variant={isNewestGood ? "filled" : "default"}
          loading={isBusy && isNewestGood}
          disabled={isBusy}
          onClick={onRestore}
        >
          {isBusy ? text.restoring : text.restore}
        </Button>
      )}
    </li>
  );
}

import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { adminText } from "#shared/features/workspace/screen-text.ts";
import { workspaceQuery } from "#renderer/app/queries.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useOpenFile } from "#renderer/app/start/use-open-file.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { CopyButton } from "#renderer/components/copy-button.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";
import { JobProgress } from "#renderer/components/progress/job-progress.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";

import classes from "./admin-screen.module.css";
import { Backup } from "./backup.tsx";
import { DataChecks } from "./data-checks.tsx";

const text = adminText.file;

/** Where the data is, a copy of it elsewhere, and whether it is whole. */
export function DataFile() {
  const may = useMay();
  return (
    <div className={classes["panels"]}>
      <OpenedFile />
      {may("data.manage") ? (
        <>
          <Backup />
          <div className={classes["whole"]}>
            <DataChecks />
          </div>
        </>
      ) : (
        <Notice tone="info">{adminText.backup.notAllowed}</Notice>
      )}
    </div>
  );
}

function OpenedFile() {
  const workspace = useQuery(workspaceQuery);
  const open = useOpenFile();
  const close = useCommand("workspace.close");
  return (
    <Panel title={text.title}>
      <QueryView query={workspace}>
        {(state) =>
          state.status === "open" && (
            <div className={classes["stack"]}>
              <dl className={classes["facts"]}>
                <dt>{text.name}</dt>
                <dd>{state.fileName}</dd>
                <dt>{text.folder}</dt>
                <dd>{state.folder}</dd>
                <dt>{text.office}</dt>
                <dd>{state.officeName}</dd>
                <dt>{text.kind}</dt>
                <dd>{state.isIllustrative ? text.illustrative : text.real}</dd>
              </dl>
              <p className={classes["soft"]}>{text.hint}</p>
              {open.isRunning && (
                <JobProgress label={text.opening} progress={open.progress} isStopping={false} />
              )}
              <ErrorNotice error={open.error ?? close.error} />
              <div className={classes["buttons"]}>
                <CopyButton text={() => state.folder} label={text.copyFolder} />
                <Button
                  variant="default"
                  size="compact-sm"
                  disabled={open.isRunning || close.isPending}
                  onClick={() => void open.choose()}
                >
                  {text.other}
                </Button>
                <Button
                  variant="default"
                  size="compact-sm"
                  disabled={open.isRunning || close.isPending}
                  onClick={() => {
                    close.mutate({});
                  }}
                >
                  {close.isPending ? text.closing : text.close}
                </Button>
              </div>
            </div>
          )
        }
      </QueryView>
    </Panel>
  );
}

import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { reportsScreenText as text } from "#shared/features/reports/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { chooseWorkbook } from "#renderer/app/desktop.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { FileNotice } from "#renderer/components/file-notice.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { OverviewBody } from "./overview-body.tsx";
import { overviewQuery } from "./queries.ts";

/** The leaders' page, read in ten minutes before a meeting. */
export function OverviewScreen() {
  const { year, periodCode } = useWorkPeriod();
  const overview = useQuery(overviewQuery(year, periodCode));
  const save = useJob("reports.saveSummary");
  const [saved, setSaved] = useState<GrantedFile | null>(null);

  async function saveSummary(): Promise<void> {
    const target = await chooseWorkbook(text.saveDialog, text.fileName(periodCode));
    if (target === null) return;
    const result = await save.run({ year, periodCode, target: target.token });
    setSaved(result === null ? null : target);
  }

  return (
    <Screen
      title={text.title}
      lead={text.lead(appText.periodName(periodCode))}
      actions={
        <Button variant="default" loading={save.isRunning} onClick={() => void saveSummary()}>
          {text.saveSummary}
        </Button>
      }
    >
      <ErrorNotice error={save.error} />
      {saved !== null && (
        <FileNotice file={saved} canOpen>
          {appText.common.saved(saved.name)}
        </FileNotice>
      )}
      <QueryView query={overview}>{(data) => <OverviewBody overview={data} />}</QueryView>
    </Screen>
  );
}

import { Button, Group } from "@mantine/core";

import { planImportText } from "#shared/features/plans/import/import-text.ts";
import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { JobProgress } from "#renderer/components/progress/job-progress.tsx";

import type { PlanImport } from "../use-plan-import.ts";

/** The two ways in: a file, or a text that was copied elsewhere. */
export function ImportButtons({
  importing: { reading, choose },
  isFirst,
  onPaste,
}: {
  readonly importing: PlanImport;
  /** There is no plan yet: this is what the screen is for. */
  readonly isFirst: boolean;
  readonly onPaste: () => void;
}) {
  return (
    <Group gap="xs">
      <Button
        variant={isFirst ? "filled" : "default"}
        disabled={reading.isRunning}
        onClick={() => void choose()}
      >
        {isFirst ? text.import : text.importAgain}
      </Button>
      <Button variant="default" disabled={reading.isRunning} onClick={onPaste}>
        {planImportText.paste.button}
      </Button>
    </Group>
  );
}

/** How far the reading and saving are, and what came of it. */
export function ImportNotices({
  importing: { reading, saving },
}: {
  readonly importing: PlanImport;
}) {
  return (
    <>
      {reading.isRunning && (
        <JobProgress
          label={planImportText.reading}
          progress={reading.progress}
          isStopping={reading.isStopping}
          onStop={reading.stop}
        />
      )}
      {saving.isRunning && (
        <JobProgress
          label={planImportText.saving}
          progress={saving.progress}
          isStopping={saving.isStopping}
        />
      )}
      <ErrorNotice error={reading.error ?? saving.error} />
      {saving.result !== null && (
        <Notice tone={saving.result.warnings === 0 ? "good" : "warn"}>
          {text.imported(saving.result)}
        </Notice>
      )}
    </>
  );
}

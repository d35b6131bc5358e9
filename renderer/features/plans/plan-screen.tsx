import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { ApiError } from "#renderer/app/api.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { DropZone } from "#renderer/components/drop-zone.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Loading } from "#renderer/components/loading.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { ImportButtons, ImportNotices } from "./import-review/import-notices.tsx";
import { PasteDialog } from "./import-review/paste-dialog.tsx";
import { PlanReviewScreen } from "./import-review/plan-review-screen.tsx";
import { usePaste } from "./import-review/use-paste.ts";
import { NextYearButton } from "./next-year-button.tsx";
import { PlanBeginning } from "./plan-beginning.tsx";
import { PlanDesk } from "./plan-desk.tsx";
import { planQuery } from "./queries.ts";
import { usePlanImport } from "./use-plan-import.ts";

/** The year's plan: brought in from a file, mended, signed off, printed. */
export function PlanScreen() {
  const { year } = useWorkPeriod();
  return <PlanOfYear key={year} year={year} />;
}

function PlanOfYear({ year }: { readonly year: number }) {
  const may = useMay();
  const plan = useQuery(planQuery(year));
  const importing = usePlanImport(year, plan.data !== undefined);
  const [isPreviewShown, setPreviewShown] = useState(true);
  const [isPasting, setPasting] = useState(false);
  const mayWrite = may("plans.write");
  const isDraft = plan.data === undefined || plan.data.status === "draft";
  const isMissing = plan.error instanceof ApiError && plan.error.code === "plans.not-found";
  const mayImport = mayWrite && isDraft && importing.review === null;
  usePaste(mayImport && isMissing, importing.paste);

  if (importing.review !== null) return <PlanReviewScreen year={year} importing={importing} />;
  return (
    <DropZone isOff={!mayImport} onFiles={importing.take}>
      <Screen
        fill
        title={text.title}
        lead={plan.data === undefined ? text.lead(year) : text.source(plan.data.sourceName)}
        actions={
          plan.data !== undefined && (
            <>
              <Button
                variant="default"
                aria-pressed={isPreviewShown}
                onClick={() => {
                  setPreviewShown(!isPreviewShown);
                }}
              >
                {isPreviewShown ? text.hidePreview : text.showPreview}
              </Button>
              {mayWrite && <NextYearButton year={year} />}
              {mayImport && (
                <ImportButtons
                  isFirst={false}
                  importing={importing}
                  onPaste={() => {
                    setPasting(true);
                  }}
                />
              )}
            </>
          )
        }
      >
        <ImportNotices importing={importing} />
        {plan.isPending && <Loading />}
        {plan.isError && !isMissing && <ErrorNotice error={plan.error} onRetry={plan.refetch} />}
        {isMissing && (
          <PlanBeginning
            year={year}
            mayWrite={mayWrite}
            importing={importing}
            onPaste={() => {
              setPasting(true);
            }}
          />
        )}
        {plan.data !== undefined && !isMissing && (
          <PlanDesk plan={plan.data} isPreviewShown={isPreviewShown} />
        )}
        {isPasting && (
          <PasteDialog
            onClose={() => {
              setPasting(false);
            }}
            onRead={(pasted) => {
              setPasting(false);
              importing.paste(pasted);
            }}
          />
        )}
      </Screen>
    </DropZone>
  );
}

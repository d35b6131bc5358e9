import { Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { Plan } from "#shared/features/plans/contract.ts";
import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { useMay } from "#renderer/app/session.tsx";
import { PaperPreview } from "#renderer/components/sign-off/paper-preview.tsx";
import { SignOffBar } from "#renderer/components/sign-off/sign-off-bar.tsx";

import { PlanAssignments } from "./plan-assignments.tsx";
import { PlanClosing } from "./plan-closing.tsx";
import classes from "./plan-desk.module.css";
import { PlanOutline } from "./plan-outline.tsx";
import { PlanTargets } from "./plan-targets.tsx";
import { PlanText } from "./plan-text.tsx";
import { PlanWarnings } from "./plan-warnings.tsx";
import { PlanWork } from "./plan-work.tsx";

/** Outline, text and what was read out of it, and the paper beside them. */
export function PlanDesk({
  plan,
  isPreviewShown,
}: {
  readonly plan: Plan;
  readonly isPreviewShown: boolean;
}) {
  const may = useMay();
  const documents = useQuery(documentsQuery(plan.year));
  const document = documents.data?.find(({ id }) => id === plan.documentId);
  const [tab, setTab] = useState<string | null>("text");
  const canEdit = plan.status === "draft" && may("plans.write");

  return (
    <>
      {document !== undefined && <SignOffBar document={document} />}
      <div className={classes["desk"]} data-preview={isPreviewShown}>
        <PlanOutline
          blocks={plan.blocks}
          onGo={() => {
            setTab("text");
          }}
        />
        <Tabs value={tab} onChange={setTab} className={classes["middle"]} keepMounted={false}>
          <Tabs.List aria-label={text.tabs.label}>
            <Tabs.Tab value="text">{text.tabs.text}</Tabs.Tab>
            <Tabs.Tab value="targets">{text.tabs.targets}</Tabs.Tab>
            <Tabs.Tab value="work">{text.tabs.work}</Tabs.Tab>
            <Tabs.Tab value="assignments">{text.tabs.assignments}</Tabs.Tab>
            <Tabs.Tab value="closing">{text.tabs.closing}</Tabs.Tab>
            <Tabs.Tab value="warnings">{text.tabs.warnings(plan.warnings.length)}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="text" className={classes["sheet"]}>
            <PlanText plan={plan} canEdit={canEdit} />
          </Tabs.Panel>
          <Tabs.Panel value="targets" className={classes["sheet"]}>
            <PlanTargets targets={plan.targets} canEdit={canEdit} />
          </Tabs.Panel>
          <Tabs.Panel value="work" className={classes["sheet"]}>
            <PlanWork tasks={plan.tasks} solutions={plan.solutions} />
          </Tabs.Panel>
          <Tabs.Panel value="assignments" className={classes["sheet"]}>
            <PlanAssignments assignments={plan.assignments} />
          </Tabs.Panel>
          <Tabs.Panel value="closing" className={classes["sheet"]}>
            <PlanClosing plan={plan} />
          </Tabs.Panel>
          <Tabs.Panel value="warnings" className={classes["sheet"]}>
            <PlanWarnings warnings={plan.warnings} />
          </Tabs.Panel>
        </Tabs>
        {isPreviewShown && (
          <div className={classes["paper"]}>
            <PaperPreview documentId={plan.documentId} fileName={text.fileName(plan.year)} />
          </div>
        )}
      </div>
    </>
  );
}

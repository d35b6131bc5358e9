import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";

import type { Plan } from "#shared/features/plans/contract.ts";
import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { useMay } from "#renderer/app/session.tsx";
import { ClosingFields } from "#renderer/components/paper-desk/closing-fields.tsx";
import { useOpenPaper } from "#renderer/components/paper-desk/use-open-paper.ts";
import { WritingDesk } from "#renderer/components/paper-desk/writing-desk.tsx";

import { PlanAssignments } from "./plan-assignments.tsx";
import { planChips, planFigureWords, planLists } from "./plan-outside.ts";
import { PlanTargets } from "./plan-targets.tsx";
import { PlanWarnings } from "./plan-warnings.tsx";
import { PlanWork } from "./plan-work.tsx";

const words = {
  label: text.tabs.label,
  text: text.tabs.text,
  closing: text.tabs.closing,
  locked: text.locked,
};
const tabOfPart = { targets: "targets", tasks: "work", assignments: "assignments" };

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
  const open = useOpenPaper(plan.documentId);
  const [tab, setTab] = useState<string | null>("text");
  const [openedTarget, setOpenedTarget] = useState<number | null>(null);
  const isDraft = plan.status === "draft";
  const canEdit = isDraft && may("plans.write");
  const { paper } = open;

  const onOpenTarget = useCallback((targetId: number) => {
    setTab("targets");
    setOpenedTarget(targetId);
  }, []);
  const outside = useMemo(
    () => ({
      figureWords: planFigureWords(plan),
      lists: planLists(plan),
      targets: planChips(plan),
      onOpenTarget,
    }),
    [plan, onOpenTarget],
  );

  // Every table of the plan may be printed in its text.
  const { targets, tasks, solutions, assignments } = plan;
  const printed = useMemo(
    () => [targets, tasks, solutions, assignments],
    [targets, tasks, solutions, assignments],
  );

  return (
    <WritingDesk
      documentId={plan.documentId}
      document={documents.data?.find(({ id }) => id === plan.documentId)}
      isDraft={isDraft}
      open={open}
      tab={tab}
      onTab={setTab}
      words={words}
      outside={outside}
      tables={[
        {
          value: "targets",
          title: text.tabs.targets,
          shape: "table",
          content: (
            <PlanTargets
              plan={plan}
              canEdit={canEdit}
              opened={openedTarget}
              beforeText={async () => paper?.autosave.flush()}
            />
          ),
        },
        {
          value: "work",
          title: text.tabs.work,
          shape: "table",
          content: <PlanWork plan={plan} kind="task" canEdit={canEdit} />,
        },
        {
          value: "solutions",
          title: text.tabs.solutions,
          shape: "table",
          content: <PlanWork plan={plan} kind="solution" canEdit={canEdit} />,
        },
        {
          value: "assignments",
          title: text.tabs.assignments,
          shape: "table",
          content: <PlanAssignments plan={plan} canEdit={canEdit} />,
        },
      ]}
      closing={(draft, isReadOnly) => <ClosingFields draft={draft} isReadOnly={isReadOnly} />}
      lastTabs={[
        {
          value: "warnings",
          title: text.tabs.warnings(plan.warnings.filter(({ done }) => done === null).length),
          shape: "sheet",
          content: <PlanWarnings plan={plan} canEdit={canEdit} />,
        },
      ]}
      tabOfPart={tabOfPart}
      dependsOn={printed}
      fileName={text.fileName(plan.year)}
      isPreviewShown={isPreviewShown}
    />
  );
}

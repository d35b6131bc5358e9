import { useMemo } from "react";

import type { Plan } from "#shared/features/plans/contract.ts";
import { planTablesText } from "#shared/features/plans/tables-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";

import { EditableTable } from "./tables/editable-table.tsx";
import { taskShape } from "./tables/task-shape.ts";
import { useAgencyNames } from "./use-agency-names.ts";

const text = planTablesText.work;

/** Tasks or solutions: what is to be done, by whom, with whom, by when and to what end. */
export function PlanWork({
  plan,
  kind,
  canEdit,
}: {
  readonly plan: Pick<Plan, "id" | "tasks" | "solutions">;
  readonly kind: "task" | "solution";
  readonly canEdit: boolean;
}) {
  const agencies = useAgencyNames();
  const shape = useMemo(() => taskShape(agencies, kind === "task"), [agencies, kind]);
  const edit = useCommand("plans.editTasks");
  return (
    <EditableTable
      name={`${kind}-${String(plan.id)}`}
      label={text[kind]}
      rows={kind === "task" ? plan.tasks : plan.solutions}
      shape={shape}
      canEdit={canEdit}
      empty={text.empty}
      save={async (edits) => edit.mutateAsync({ planId: plan.id, kind, edits: [...edits] })}
    />
  );
}

import { useMemo } from "react";

import type { Plan } from "#shared/features/plans/contract.ts";
import { planTablesText } from "#shared/features/plans/tables-text.ts";
import { useCommand } from "#renderer/app/use-command.ts";

import { assignmentShape } from "./tables/assignment-shape.ts";
import { EditableTable } from "./tables/editable-table.tsx";
import { useAgencyNames } from "./use-agency-names.ts";

const text = planTablesText.assignments;

/** Who does what. */
export function PlanAssignments({
  plan,
  canEdit,
}: {
  readonly plan: Pick<Plan, "id" | "assignments">;
  readonly canEdit: boolean;
}) {
  const agencies = useAgencyNames();
  const shape = useMemo(() => assignmentShape(agencies), [agencies]);
  const edit = useCommand("plans.editAssignments");
  return (
    <EditableTable
      name={`assignments-${String(plan.id)}`}
      label={text.list}
      rows={plan.assignments}
      shape={shape}
      canEdit={canEdit}
      empty={text.empty}
      save={async (edits) => edit.mutateAsync({ planId: plan.id, edits: [...edits] })}
    />
  );
}

import { useMemo, useState } from "react";

import type { Plan, PlanTargetView } from "#shared/features/plans/contract.ts";
import type { RowEdit } from "#shared/features/plans/row-edits.ts";
import type { TargetFields } from "#shared/features/plans/row-schemas.ts";
import { planTablesText } from "#shared/features/plans/tables-text.ts";
import { ApiError } from "#renderer/app/api.ts";
import { useCommand } from "#renderer/app/use-command.ts";

import { RemoveTargetDialog, type TargetInText } from "./remove-target-dialog.tsx";
import { EditableTable } from "./tables/editable-table.tsx";
import { targetShape } from "./tables/target-shape.ts";
import { useAgencyNames } from "./use-agency-names.ts";

const text = planTablesText.targets;

/** The figures that the plan sets; the text, the paper and the charts follow them. */
export function PlanTargets({
  plan,
  canEdit,
  opened,
  beforeText,
}: {
  readonly plan: Pick<Plan, "id" | "targets">;
  readonly canEdit: boolean;
  /** The target to begin at; null: the table as it is. */
  readonly opened: number | null;
  /** Saves what is being typed in the text, before the text is changed from here. */
  readonly beforeText: () => Promise<unknown>;
}) {
  const agencies = useAgencyNames();
  const shape = useMemo(() => targetShape(agencies), [agencies]);
  const edit = useCommand("plans.editTargets");
  const [asked, setAsked] = useState<TargetInText | null>(null);
  const firstRow = useMemo(
    () => (opened === null ? null : { id: opened, columnId: "value" }),
    [opened],
  );

  async function save(
    edits: readonly RowEdit<TargetFields>[],
    plainFigures = false,
  ): Promise<readonly PlanTargetView[] | null> {
    const changesText = edits.some((each) => each.edit === "remove" || each.edit === "restore");
    if (changesText) await beforeText();
    try {
      return await edit.mutateAsync({ planId: plan.id, edits: [...edits], plainFigures });
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== "plans.target-in-text") throw error;
      const isAgreed = await new Promise<boolean>((resolve) => {
        // The contract names the details of each failure.
        const details = error.details as Pick<TargetInText, "target" | "places">;
        setAsked({ ...details, answer: resolve });
      });
      setAsked(null);
      return isAgreed ? save(edits, true) : null;
    }
  }

  return (
    <>
      <EditableTable
        name={`targets-${String(plan.id)}`}
        label={text.list}
        rows={plan.targets}
        shape={shape}
        canEdit={canEdit}
        firstRow={firstRow}
        empty={text.empty}
        save={save}
      />
      {asked !== null && <RemoveTargetDialog asked={asked} />}
    </>
  );
}

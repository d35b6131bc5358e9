import { Button } from "@mantine/core";

import type { PlanTargetView } from "#shared/features/plans/contract.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";
import { targetPhrase } from "#shared/features/plans/target-phrase.ts";

import { indicatorName } from "./indicator-choices.ts";
import classes from "./plan-targets.module.css";
import { TargetDialog } from "./target-dialog.tsx";

const text = plansScreenText.targets;

/** The figures that the plan sets, as they were read out of its sentences. */
export function PlanTargets({
  targets,
  canEdit,
  opened,
  onOpen,
}: {
  readonly targets: readonly PlanTargetView[];
  readonly canEdit: boolean;
  /** The target whose figures are being mended; null: none. */
  readonly opened: number | null;
  readonly onOpen: (targetId: number | null) => void;
}) {
  const editing = canEdit ? targets.find(({ id }) => id === opened) : undefined;
  if (targets.length === 0) return <p>{text.none}</p>;
  return (
    <>
      <table className={classes["targets"]}>
        <caption className="visually-hidden">{text.list}</caption>
        <thead>
          <tr>
            <th scope="col">{text.text}</th>
            <th scope="col" className={classes["value"]}>
              {text.value}
            </th>
            {canEdit && <td />}
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.id}>
              <td>
                {target.text}
                <p className={classes["indicator"]}>
                  {text.indicator}: {indicatorName(target.indicator) ?? text.noIndicator}
                </p>
              </td>
              <td className={classes["value"]}>
                {targetPhrase(target.comparator, target.value, target.unit)}
              </td>
              {canEdit && (
                <td>
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    aria-label={`${text.edit}: ${target.text}`}
                    onClick={() => {
                      onOpen(target.id);
                    }}
                  >
                    {plansScreenText.editBlock}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {editing !== undefined && (
        <TargetDialog
          target={editing}
          onClose={() => {
            onOpen(null);
          }}
        />
      )}
    </>
  );
}

import { Checkbox } from "@mantine/core";

import type { Plan } from "#shared/features/plans/contract.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";
import { planWarningSentence } from "#shared/features/plans/text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";

import classes from "./plan-warnings.module.css";

const text = plansScreenText.warnings;

/** What still needs a person, each with its place; ticked off one by one, kept until then. */
export function PlanWarnings({
  plan: { id, warnings },
  canEdit,
}: {
  readonly plan: Pick<Plan, "id" | "warnings">;
  readonly canEdit: boolean;
}) {
  const tick = useCommand("plans.tick");
  if (warnings.length === 0) return <p>{text.none}</p>;
  const left = warnings.filter(({ done }) => done === null).length;
  return (
    <>
      <p className={classes["left"]} role="status">
        {text.left(left, warnings.length)}
      </p>
      <ErrorNotice error={tick.error} />
      <ul className={classes["warnings"]}>
        {warnings.map(({ code, details, where, done }, position) => {
          const sentence = planWarningSentence(code, details);
          return (
            <li key={`${code}-${String(position)}`} data-done={done !== null}>
              <Checkbox
                aria-label={text.tick(sentence)}
                checked={done !== null}
                disabled={!canEdit || tick.isPending}
                onChange={({ currentTarget: { checked } }) => {
                  tick.mutate({ planId: id, position, isDone: checked });
                }}
              />
              <div>
                <p>{sentence}</p>
                {where.text !== "" && <blockquote>{where.text}</blockquote>}
                <small>
                  {done === null
                    ? text.line(where.line)
                    : text.done(done.by, formatInstant(done.at))}
                </small>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

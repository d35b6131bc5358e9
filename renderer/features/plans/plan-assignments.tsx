import type { Plan } from "#shared/features/plans/contract.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";

import classes from "./plan-lists.module.css";
import { printedNumber } from "./printed-number.ts";

const text = plansScreenText.assignments;

/** Who does what. */
export function PlanAssignments({ assignments }: Pick<Plan, "assignments">) {
  if (assignments.length === 0) return <p>{text.none}</p>;
  return (
    <section className={classes["lists"]} aria-label={text.list}>
      <dl>
        {assignments.map(({ number, agency, duties }) => (
          <div key={`${number}-${agency}`}>
            <dt>{printedNumber(number)}</dt>
            <dd>
              <strong>{agency}</strong>
              <ul>
                {duties.map((duty) => (
                  <li key={duty}>{duty}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import type { Plan } from "#shared/features/plans/contract.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";

import classes from "./plan-lists.module.css";
import { printedNumber } from "./printed-number.ts";

const text = plansScreenText.work;

/** Tasks and solutions by their numbers. */
export function PlanWork({ tasks, solutions }: Pick<Plan, "tasks" | "solutions">) {
  return (
    <div className={classes["lists"]}>
      <NumberedList title={text.tasks} items={tasks} />
      <NumberedList title={text.solutions} items={solutions} />
    </div>
  );
}

function NumberedList({ title, items }: { readonly title: string; readonly items: Plan["tasks"] }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <dl>
          {items.map(({ number, title: words }, index) => (
            <div key={`${number}-${String(index)}`}>
              <dt>{printedNumber(number)}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

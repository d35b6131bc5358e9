import type { Plan } from "#shared/features/plans/contract.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";
import { planWarningSentence } from "#shared/features/plans/text.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import classes from "./plan-warnings.module.css";

const text = plansScreenText.warnings;

/** What the reader of the file was not sure of, each with its place in the file. */
export function PlanWarnings({ warnings }: Pick<Plan, "warnings">) {
  if (warnings.length === 0) return <p>{text.none}</p>;
  return (
    <ul className={classes["warnings"]}>
      {warnings.map(({ code, details, where }, index) => (
        <li key={`${code}-${String(index)}`}>
          <StateBadge tone="warn">{text.line(where.line)}</StateBadge>
          <div>
            <p>{planWarningSentence(code, details)}</p>
            {where.text !== "" && <blockquote>{where.text}</blockquote>}
          </div>
        </li>
      ))}
    </ul>
  );
}

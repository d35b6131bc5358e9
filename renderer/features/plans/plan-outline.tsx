import { UnstyledButton } from "@mantine/core";

import type { PlanBlockView } from "#shared/features/plans/contract.ts";
import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";

import classes from "./plan-outline.module.css";
import { printedNumber } from "./printed-number.ts";

/** The headings of the plan; each goes to its place in the text. */
export function PlanOutline({
  blocks,
  onGo,
}: {
  readonly blocks: readonly PlanBlockView[];
  readonly onGo: () => void;
}) {
  return (
    <nav className={classes["outline"]} aria-label={text.outline}>
      <h2>{text.outline}</h2>
      <ul>
        {blocks
          .filter(({ kind }) => kind === "heading")
          .map(({ id, level, number, text: title }) => (
            <li key={id} data-level={level}>
              <UnstyledButton
                onClick={() => {
                  onGo();
                  // The text may only now come on screen.
                  setTimeout(() => {
                    const block = document.getElementById(`plan-block-${String(id)}`);
                    block?.scrollIntoView({ block: "start" });
                    block?.focus({ preventScroll: true });
                  });
                }}
              >
                {number !== null && <span>{printedNumber(number)}</span>}
                <span>{title}</span>
              </UnstyledButton>
            </li>
          ))}
      </ul>
    </nav>
  );
}

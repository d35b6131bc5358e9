import type { ReactNode } from "react";

import classes from "./choice-list.module.css";
import { RowButton } from "./row-button.tsx";

type Choice = Readonly<{ code: string; name: string; note: string }>;

/** Things at the left of a screen, of which one is open at its right. */
export function ChoiceList({
  label,
  choices,
  chosen,
  onChoose,
  children,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
  /** What stands under the list: a way to a new one. */
  readonly children?: ReactNode;
}) {
  return (
    <nav className={classes["list"]} aria-label={label}>
      <ul>
        {choices.map(({ code, name, note }) => (
          <li key={code} data-chosen={code === chosen}>
            <RowButton
              label={`${code}: ${name}`}
              isPressed={code === chosen}
              onClick={() => {
                onChoose(code);
              }}
            >
              {name}
            </RowButton>
            <small>{note}</small>
          </li>
        ))}
      </ul>
      {children}
    </nav>
  );
}

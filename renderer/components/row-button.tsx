import type { ReactNode } from "react";

import classes from "./row-button.module.css";

/** A name in a table that opens or picks what it names. */
export function RowButton({
  label,
  isPressed,
  onClick,
  children,
}: {
  /** What the click does, for those who hear the screen. */
  readonly label: string;
  /** Whether it is the one picked; left out where nothing stays picked. */
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={classes["row"]}
      aria-label={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

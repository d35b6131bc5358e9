import { type ReactNode, useId } from "react";

import classes from "./screen.module.css";

/** The frame of a screen: its name, one line on what it is for, its actions, its content. */
export function Screen({
  title,
  lead,
  actions,
  children,
  fill = false,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** The content takes the whole height and scrolls by itself. */
  readonly fill?: boolean;
}) {
  const titleId = useId();
  return (
    <div className={classes["screen"]} data-fill={fill} role="region" aria-labelledby={titleId}>
      <header className={classes["head"]}>
        <div>
          <h1 id={titleId}>{title}</h1>
          {lead !== undefined && <div className={classes["lead"]}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={classes["actions"]}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

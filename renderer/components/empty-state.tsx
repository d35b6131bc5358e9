import type { ReactNode } from "react";

import classes from "./empty-state.module.css";

/** Nothing here yet: why, and the next thing to do, with its button. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <section className={classes["empty"]} aria-label={title}>
      <h2>{title}</h2>
      <div className={classes["words"]}>{children}</div>
      {action}
    </section>
  );
}

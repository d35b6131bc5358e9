import { type ReactNode, useId } from "react";

import classes from "./panel.module.css";

/** A titled sheet on the page. */
export function Panel({
  title,
  note,
  actions,
  children,
  flush = false,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** The content reaches the edges, as a table does. */
  readonly flush?: boolean;
}) {
  const titleId = useId();
  return (
    <section className={classes["panel"]} aria-labelledby={titleId}>
      <header className={classes["head"]}>
        <h2 id={titleId}>{title}</h2>
        {note !== undefined && <span className={classes["note"]}>{note}</span>}
        {actions !== undefined && <div className={classes["actions"]}>{actions}</div>}
      </header>
      <div className={classes["body"]} data-flush={flush}>
        {children}
      </div>
    </section>
  );
}

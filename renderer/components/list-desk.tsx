import type { ReactNode } from "react";

import classes from "./list-desk.module.css";

/** A list at the left and what is open of it at the right, as high as the screen allows. */
export function ListDesk({
  list,
  children,
}: {
  readonly list: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes["desk"]}>
      {list}
      {children}
    </div>
  );
}

/** What is open: a framed place of its own. */
export function DeskSheet({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes["sheet"]} aria-label={label}>
      {children}
    </section>
  );
}

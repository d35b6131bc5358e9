import type { ReactNode } from "react";
import { Link } from "wouter";

import classes from "./back-lead.module.css";

/** Under a screen's title: the way back to where it belongs, and what the screen is for. */
export function BackLead({
  href,
  back,
  children,
}: {
  readonly href: string;
  readonly back: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <Link className={classes["link"]} href={href}>
        {back}
      </Link>
      . {children}
    </>
  );
}

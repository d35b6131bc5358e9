import type { ReactNode } from "react";

import { Icon } from "./icon.tsx";
import classes from "./notice.module.css";

export type NoticeTone = "good" | "info" | "warn";

/** A sentence that stays on the screen: what was done, or what to bear in mind. */
export function Notice({
  tone,
  children,
  actions,
}: {
  readonly tone: NoticeTone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div role="status" className={classes["notice"]} data-tone={tone}>
      <Icon name={tone === "good" ? "check" : "warning"} />
      <div className={classes["words"]}>{children}</div>
      {actions}
    </div>
  );
}

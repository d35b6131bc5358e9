import type { ReactNode } from "react";

import { appText } from "#shared/kernel/app-text.ts";

import { Mark } from "../layout/mark.tsx";
import classes from "./start-page.module.css";

/** The page before any screen: the program's name over one card or several. */
export function StartPage({
  title,
  lead,
  children,
  narrow = false,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly narrow?: boolean;
}) {
  return (
    <main className={classes["page"]}>
      <div className={classes["column"]} data-narrow={narrow}>
        <div className={classes["brand"]}>
          <Mark size={44} />
          <div>
            <p className={classes["product"]}>{appText.product}</p>
            <p className={classes["line"]}>{appText.productLine}</p>
          </div>
        </div>
        <header>
          <h1>{title}</h1>
          {lead !== undefined && <p className={classes["lead"]}>{lead}</p>}
        </header>
        {children}
      </div>
    </main>
  );
}

import type { ReactNode } from "react";

import classes from "./state-badge.module.css";

export type Tone = "good" | "warn" | "bad" | "info" | "quiet";

/** One shape a tone, so that a state is told without colour: tick, triangle, cross, dot, ring. */
const shapes: Readonly<Record<Tone, ReactNode>> = {
  good: <path d="M2.5 6.5l2.5 2.5 4.5-5.5" fill="none" strokeWidth="2" stroke="currentColor" />,
  warn: <path d="M6 1.5l5 9H1z" fill="currentColor" />,
  bad: <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" fill="none" strokeWidth="2" stroke="currentColor" />,
  info: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  quiet: <circle cx="6" cy="6" r="3.5" fill="none" strokeWidth="1.75" stroke="currentColor" />,
};

/** A state in words, with its shape and colour. */
export function StateBadge({
  tone,
  children,
}: {
  readonly tone: Tone;
  readonly children: ReactNode;
}) {
  return (
    <span className={classes["badge"]} data-tone={tone}>
      <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}

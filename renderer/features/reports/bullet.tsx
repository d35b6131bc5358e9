import { reportsScreenText } from "#shared/features/reports/screen-text.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";
import type { Tone } from "#renderer/components/state-badge.tsx";

import classes from "./targets-panel.module.css";
import type { BulletScale } from "./bullet-scale.ts";

const text = reportsScreenText.targets;

/** A small bar of the result with a stroke at the aim; read aloud as a percentage of the aim. */
export function Bullet({
  scale,
  tone,
}: {
  readonly scale: BulletScale | null;
  readonly tone: Tone;
}) {
  if (scale === null) return <span className={classes["none"]}>{text.noProgress}</span>;
  const words = text.progressOf(formatDecimal(scale.percent));
  return (
    <svg
      className={classes["bullet"]}
      data-tone={tone}
      role="img"
      aria-label={words}
      viewBox="0 0 100 14"
      preserveAspectRatio="none"
    >
      <title>{words}</title>
      <rect className={classes["track"]} x="0" y="3" width="100" height="8" />
      <rect className={classes["fill"]} x="0" y="3" width={scale.result} height="8" />
      <rect className={classes["aim"]} x={scale.aim - 0.75} y="0" width="1.5" height="14" />
    </svg>
  );
}

import type { DistrictTarget } from "#shared/features/submissions/district/contract.ts";
import { districtScreenText } from "#shared/features/submissions/district/screen-text.ts";
import { figureText, targetPhrase } from "#shared/features/plans/target-phrase.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { StateBadge, type Tone } from "#renderer/components/state-badge.tsx";

import classes from "./district.module.css";

const text = districtScreenText.reach;

const tones: Readonly<Record<DistrictTarget["state"], Tone>> = {
  certain: "good",
  open: "warn",
  impossible: "bad",
  unknown: "quiet",
};

/** Each target that the form measures: where it can still end, and whether it is safe. */
export function ReachPanel({ targets }: { readonly targets: readonly DistrictTarget[] }) {
  const count = (wanted: DistrictTarget["state"]): string =>
    formatInteger(targets.filter(({ state }) => state === wanted).length);
  return (
    // The list scrolls: the keyboard must reach it.
    <div className={classes["reach"]} tabIndex={0} role="region" aria-label={text.title}>
      <p className={classes["counts"]}>
        {text.counts(count("certain"), count("open"), count("impossible"), count("unknown"))}
      </p>
      <ul>
        {targets.map((target) => (
          <li key={target.targetId}>
            <StateBadge tone={tones[target.state]}>{text.states[target.state]}</StateBadge>
            <div>
              <p>{target.text}</p>
              <p className={classes["soft"]}>
                {text.goal(targetPhrase(target.comparator, target.target, target.unit))}{" "}
                {reachSentence(target)}
              </p>
              {target.missing.length > 0 && (
                <p className={classes["soft"]}>
                  {text.missing(target.missing.map(({ unitName }) => unitName).join(", "))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className={classes["soft"]}>{text.rule}</p>
    </div>
  );
}

function reachSentence({ least, greatest, missing, unit }: DistrictTarget): string {
  if (least === null || greatest === null) return text.unknown;
  if (missing.length === 0) return text.complete(figureText(least, unit));
  return text.between(
    formatInteger(missing.length),
    figureText(least, unit),
    figureText(greatest, unit),
  );
}

import { Link } from "wouter";

import type { TargetResult } from "#shared/features/indicators/contract.ts";
import { targetStateText } from "#shared/features/indicators/text.ts";
import { reportsScreenText } from "#shared/features/reports/screen-text.ts";
import { countsText, resultText } from "#renderer/components/measure-text.ts";
import { Panel } from "#renderer/components/panel.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";
import { targetPhrase } from "#shared/features/plans/target-phrase.ts";
import { targetTones } from "#renderer/components/target-tones.ts";

import { Bullet } from "./bullet.tsx";
import { bulletScale } from "./bullet-scale.ts";
import classes from "./targets-panel.module.css";

const text = reportsScreenText.targets;

/** One line a target: what the plan says, what came out, how far the one is from the other. */
export function TargetsPanel({ targets }: { readonly targets: readonly TargetResult[] }) {
  return (
    <Panel
      title={text.title}
      note={text.note}
      actions={
        <Link className={classes["all"]} href="/targets">
          {text.all}
        </Link>
      }
      flush
    >
      <table className={classes["targets"]}>
        <caption className="visually-hidden">{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.target}</th>
            <th scope="col">{text.goal}</th>
            <th scope="col">{text.result}</th>
            <th scope="col">{text.progress}</th>
            <th scope="col">{text.state}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.targetId}>
              <th scope="row">
                <Link href={`/targets/${String(target.targetId)}`}>{target.text}</Link>
              </th>
              <td>{targetPhrase(target.comparator, target.target, target.unit)}</td>
              <td title={countsText(target.district)}>
                <strong>{resultText(target.district, target.unit)}</strong>
              </td>
              <td>
                <Bullet scale={bulletScale(target)} tone={targetTones[target.state]} />
              </td>
              <td>
                <StateBadge tone={targetTones[target.state]}>
                  {targetStateText[target.state]}
                </StateBadge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

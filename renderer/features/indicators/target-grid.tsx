import { useMemo } from "react";
import { Link, useLocation } from "wouter";

import type { TargetResult } from "#shared/features/indicators/contract.ts";
import { indicatorsScreenText as text } from "#shared/features/indicators/screen-text.ts";
import { targetStateText } from "#shared/features/indicators/text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { countsText, resultText } from "#renderer/components/measure-text.ts";
import { Panel } from "#renderer/components/panel.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";
import { targetPhrase } from "#shared/features/plans/target-phrase.ts";
import { targetTones } from "#renderer/components/target-tones.ts";

import classes from "./targets-screen.module.css";

/** All targets of the year, with the counts that each result is made of. */
export function TargetGrid({ targets }: { readonly targets: readonly TargetResult[] }) {
  const [, navigate] = useLocation();
  const columns = useMemo(() => targetColumns(), []);
  return (
    <div className={classes["grid"]}>
      <Panel title={text.list} flush>
        <DataGrid
          label={text.list}
          rows={targets}
          columns={columns}
          rowId={({ targetId }) => String(targetId)}
          onOpen={({ targetId }) => {
            navigate(`/targets/${String(targetId)}`);
          }}
        />
      </Panel>
    </div>
  );
}

function targetColumns(): GridColumn<TargetResult>[] {
  return [
    {
      id: "text",
      title: text.target,
      value: ({ text: words }) => words,
      flex: 3,
      minWidth: 260,
      wraps: true,
    },
    {
      id: "goal",
      title: text.goal,
      value: ({ target }) => (target === null ? null : Number(target)),
      text: ({ comparator, target, unit }) => targetPhrase(comparator, target, unit),
      align: "right",
      width: 165,
    },
    {
      id: "result",
      title: text.result,
      value: ({ district }) => (district.value === null ? null : Number(district.value)),
      text: ({ district, unit }) => resultText(district, unit),
      align: "right",
      width: 150,
    },
    {
      id: "counts",
      title: text.counts,
      value: ({ district }) => countsText(district),
      wraps: true,
      width: 170,
    },
    {
      id: "state",
      title: text.state,
      value: ({ state }) => targetStateText[state],
      render: ({ state }) => (
        <StateBadge tone={targetTones[state]}>{targetStateText[state]}</StateBadge>
      ),
      width: 145,
    },
    {
      id: "reported",
      title: text.reported,
      value: ({ unitsReported }) => unitsReported,
      text: ({ unitsReported, unitsExpected }) =>
        text.reportedOf(formatInteger(unitsReported), formatInteger(unitsExpected)),
      align: "right",
      width: 110,
    },
    {
      id: "open",
      title: text.open,
      value: () => "",
      render: ({ targetId, text: words }) => (
        <Link
          className={classes["open"]}
          href={`/targets/${String(targetId)}`}
          aria-label={text.openOf(words)}
        >
          {text.open}
        </Link>
      ),
      width: 115,
    },
  ];
}

import { useMemo } from "react";
import { Link, useLocation } from "wouter";

import { formatTotal } from "#shared/features/evaluation/points.ts";
import type { Overview } from "#shared/features/reports/contract.ts";
import { reportsScreenText } from "#shared/features/reports/screen-text.ts";
import { BarListChart } from "#renderer/components/chart/bar-list-chart.tsx";
import { Panel } from "#renderer/components/panel.tsx";

import classes from "./side-lists.module.css";

const text = reportsScreenText.ranking;

/** The communes compared, best first. */
export function RankingPanel({ ranking }: Pick<Overview, "ranking">) {
  const [, navigate] = useLocation();
  const items = useMemo(
    () =>
      (ranking ?? []).map(({ unitId, unitName, totalHundredths, rank }) => ({
        id: String(unitId),
        label: `${String(rank)}. ${unitName}`,
        length: totalHundredths / 100,
        text: formatTotal(totalHundredths),
        tone: "main" as const,
      })),
    [ranking],
  );
  return (
    <Panel title={text.title}>
      {ranking === null ? (
        <p className={classes["none"]}>
          {text.none}{" "}
          <Link href="/evaluation" className={classes["link"]}>
            {text.action}
          </Link>
        </p>
      ) : (
        <BarListChart
          title={text.chart}
          valueTitle={text.points}
          items={items}
          onPick={() => {
            navigate("/evaluation");
          }}
        />
      )}
    </Panel>
  );
}

import { Button } from "@mantine/core";
import { useMemo, useState } from "react";

import type { TargetResult } from "#shared/features/indicators/contract.ts";
import { indicatorsScreenText as text } from "#shared/features/indicators/screen-text.ts";
import { targetStateText } from "#shared/features/indicators/text.ts";
import { BarListChart } from "#renderer/components/chart/bar-list-chart.tsx";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import { countsText, resultText } from "#renderer/components/measure-text.ts";
import { Notice } from "#renderer/components/notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";
import { targetPhrase } from "#shared/features/plans/target-phrase.ts";
import { targetTones } from "#renderer/components/target-tones.ts";
import { TracePanel } from "#renderer/components/trace/trace-panel.tsx";

import classes from "./targets-screen.module.css";
import { unitBars } from "./unit-bars.ts";
import { unitColumns } from "./unit-columns.tsx";

type Chosen = Readonly<{ unitId: number | null; unitName: string }>;

/** One target: the district's result, the units compared, and the cells behind any of them. */
export function TargetUnits({
  target,
  periodCode,
}: {
  readonly target: TargetResult;
  readonly periodCode: string;
}) {
  const [traced, setTraced] = useState<Chosen | null>(null);
  const columns = useMemo(() => unitColumns(target.unit, setTraced), [target.unit]);
  const bars = useMemo(() => unitBars(target), [target]);
  const goal = targetPhrase(target.comparator, target.target, target.unit);
  const counts = countsText(target.district);

  return (
    <>
      <div className={classes["facts"]}>
        <h2>{target.text}</h2>
        <dl>
          <div>
            <dt>{text.goal}</dt>
            <dd>{goal}</dd>
          </div>
          <div>
            <dt>{text.units.district}</dt>
            <dd>
              {resultText(target.district, target.unit)}
              {counts !== "" && ` (${counts})`}
            </dd>
          </div>
        </dl>
        <StateBadge tone={targetTones[target.state]}>{targetStateText[target.state]}</StateBadge>
        {target.indicator !== null && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              setTraced({ unitId: null, unitName: text.trace.wholeDistrict });
            }}
          >
            {text.units.trace}
          </Button>
        )}
      </div>
      {target.indicator === null && <Notice tone="warn">{text.noIndicator}</Notice>}
      {traced !== null && target.indicator !== null ? (
        <TracePanel
          indicator={target.indicator}
          periodCode={periodCode}
          unitId={traced.unitId}
          unitName={traced.unitName}
          onClose={() => {
            setTraced(null);
          }}
        />
      ) : (
        <div className={classes["split"]}>
          <Panel title={text.units.list} flush>
            <DataGrid
              label={text.units.list}
              rows={target.units}
              columns={columns}
              rowId={({ unitId }) => String(unitId)}
              onOpen={setTraced}
            />
          </Panel>
          <Panel title={target.indicatorName ?? target.text}>
            <BarListChart
              title={text.units.chart(target.text)}
              valueTitle={text.result}
              markTitle={text.goal}
              markText={() => goal}
              items={bars}
              onPick={({ id, label }) => {
                setTraced({ unitId: Number(id), unitName: label });
              }}
            />
          </Panel>
        </div>
      )}
    </>
  );
}

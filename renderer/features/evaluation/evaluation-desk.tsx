import { useMemo, useState } from "react";

import type { Evaluation, UnitEvaluation } from "#shared/features/evaluation/contract.ts";
import { evaluationScreenText as text } from "#shared/features/evaluation/screen-text.ts";
import { evaluationClassText, formatPoints } from "#shared/features/evaluation/text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { BarListChart, type BarItem } from "#renderer/components/chart/bar-list-chart.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";

import classes from "./evaluation-desk.module.css";
import { RankingGrid } from "./ranking-grid.tsx";
import { ScoreDetails } from "./score-details.tsx";

/** The ranking, a chart of it, and the working of the chosen unit. */
export function EvaluationDesk({
  evaluation,
  periodCode,
}: {
  readonly evaluation: Evaluation;
  readonly periodCode: string;
}) {
  const [chosenId, setChosenId] = useState<number | null>(null);
  const chosen = evaluation.units.find(({ unitId }) => unitId === chosenId);
  const bars = useMemo(() => evaluation.units.map(unitBar), [evaluation.units]);
  const maximum = formatPoints(evaluation.maximumHundredths);

  return (
    <>
      {evaluation.isStale && <Notice tone="warn">{text.stale}</Notice>}
      {evaluation.periodCode !== periodCode && (
        <Notice tone="warn">{text.otherPeriod(appText.periodName(evaluation.periodCode))}</Notice>
      )}
      {evaluation.schemeNeedsCheck && <Notice tone="info">{text.needsCheck}</Notice>}
      <p className={classes["source"]}>
        {text.computed(
          evaluation.computedBy,
          formatInstant(evaluation.computedAt),
          appText.periodName(evaluation.periodCode),
        )}{" "}
        {text.scheme(evaluation.schemeName, evaluation.schemeSource)}
      </p>
      <div className={classes["desk"]}>
        <Panel title={text.ranking} flush>
          <RankingGrid
            units={evaluation.units}
            maximum={maximum}
            onChoose={(unit) => {
              setChosenId(unit.unitId);
            }}
          />
        </Panel>
        <div className={classes["side"]}>
          {chosen === undefined ? (
            <Panel title={text.chart} note={text.details.choose}>
              <BarListChart
                title={text.chart}
                valueTitle={text.pointsOf(maximum)}
                markTitle={text.class}
                markText={({ id }) => classOf(evaluation.units, id)}
                items={bars}
                max={evaluation.maximumHundredths / 100}
                onPick={({ id }) => {
                  setChosenId(Number(id));
                }}
              />
            </Panel>
          ) : (
            <ScoreDetails
              unit={chosen}
              onClose={() => {
                setChosenId(null);
              }}
            />
          )}
        </div>
      </div>
    </>
  );
}

function unitBar({ unitId, unitName, rank, totalHundredths }: UnitEvaluation): BarItem {
  return {
    id: String(unitId),
    label: `${String(rank)}. ${unitName}`,
    length: totalHundredths / 100,
    text: formatPoints(totalHundredths),
    tone: "main",
  };
}

function classOf(units: readonly UnitEvaluation[], id: string): string {
  const unit = units.find(({ unitId }) => String(unitId) === id);
  return unit === undefined ? "" : evaluationClassText[unit.class];
}

import { useCallback, useMemo, useState } from "react";

import type { Evaluation, UnitEvaluation } from "#shared/features/evaluation/contract.ts";
import { evaluationScreenText as text } from "#shared/features/evaluation/screen-text.ts";
import { formatPoints, formatTotal } from "#shared/features/evaluation/points.ts";
import { evaluationClassText } from "#shared/features/evaluation/text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { BarListChart, type BarItem } from "#renderer/components/chart/bar-list-chart.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";
import { TracePanel } from "#renderer/components/trace/trace-panel.tsx";
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
  const [traced, setTraced] = useState<string | null>(null);
  const choose = useCallback((unitId: number | null) => {
    setChosenId(unitId);
    setTraced(null);
  }, []);
  const chosen = evaluation.units.find(({ unitId }) => unitId === chosenId);
  const bars = useMemo(() => evaluation.units.map(unitBar), [evaluation.units]);
  const maximum = formatPoints(evaluation.maximumHundredths);

  return (
    <>
      {evaluation.isStale && <Notice tone="warn">{text.stale}</Notice>}
      {evaluation.periodCode !== periodCode && (
        <Notice tone="warn">{text.otherPeriod(appText.periodName(evaluation.periodCode))}</Notice>
      )}
      <section className={classes["source"]} aria-label={text.about}>
        {evaluation.isIllustrative && <StateBadge tone="warn">{appText.illustrative}</StateBadge>}
        {evaluation.schemeNeedsCheck && (
          <span title={text.needsCheck}>
            <StateBadge tone="warn">{text.needsCheckLabel}</StateBadge>
          </span>
        )}
        <p>
          {text.computed(
            evaluation.computedBy,
            formatInstant(evaluation.computedAt),
            appText.periodName(evaluation.periodCode),
          )}{" "}
          {text.scheme(evaluation.schemeName, evaluation.schemeSource)}{" "}
          {evaluation.schemeNeedsCheck && text.needsCheck}
        </p>
      </section>
      <div className={classes["desk"]} data-traced={traced !== null}>
        <div className={classes["ranking"]}>
          <Panel title={text.ranking} flush>
            <RankingGrid
              units={evaluation.units}
              maximum={maximum}
              chosenId={chosenId}
              onChoose={choose}
            />
          </Panel>
        </div>
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
                  choose(Number(id));
                }}
              />
            </Panel>
          ) : (
            <ScoreDetails
              unit={chosen}
              traced={traced}
              onTrace={setTraced}
              onClose={() => {
                choose(null);
              }}
            />
          )}
        </div>
        {chosen !== undefined && traced !== null && (
          <div className={classes["trace"]}>
            <TracePanel
              indicator={traced}
              periodCode={evaluation.periodCode}
              unitId={chosen.unitId}
              unitName={chosen.unitName}
              onClose={() => {
                setTraced(null);
              }}
            />
          </div>
        )}
      </div>
    </>
  );
}

function unitBar({ unitId, unitName, rank, totalHundredths }: UnitEvaluation): BarItem {
  return {
    id: String(unitId),
    label: `${String(rank)}. ${unitName}`,
    length: totalHundredths / 100,
    text: formatTotal(totalHundredths),
    tone: "main",
  };
}

function classOf(units: readonly UnitEvaluation[], id: string): string {
  const unit = units.find(({ unitId }) => String(unitId) === id);
  return unit === undefined ? "" : evaluationClassText[unit.class];
}

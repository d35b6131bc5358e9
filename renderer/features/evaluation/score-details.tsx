import { Button } from "@mantine/core";

import type { UnitEvaluation } from "#shared/features/evaluation/contract.ts";
import { evaluationScreenText } from "#shared/features/evaluation/screen-text.ts";
import { formatPoints } from "#shared/features/evaluation/points.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { Panel } from "#renderer/components/panel.tsx";
import { RowButton } from "#renderer/components/row-button.tsx";

import classes from "./evaluation-desk.module.css";

const text = evaluationScreenText.details;

/** Criterion by criterion: the points and how they came about. */
export function ScoreDetails({
  unit,
  traced,
  onTrace,
  onClose,
}: {
  readonly unit: UnitEvaluation;
  /** The indicator whose cells are shown. */
  readonly traced: string | null;
  readonly onTrace: (indicator: string) => void;
  readonly onClose: () => void;
}) {
  return (
    <Panel
      title={text.title(unit.unitName)}
      note={text.total(formatPoints(unit.totalHundredths), String(unit.rank))}
      actions={
        <Button variant="default" size="compact-sm" onClick={onClose}>
          {appText.common.close}
        </Button>
      }
    >
      {unit.total !== null && <p className={classes["scaling"]}>{unit.total}</p>}
      {unit.next !== null && <p className={classes["next"]}>{unit.next}</p>}
      <p className={classes["scaling"]}>{text.traceHint}</p>
      <table className={classes["scores"]}>
        <caption className="visually-hidden">{text.title(unit.unitName)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.criterion}</th>
            <th scope="col" className={classes["points"]}>
              {text.points}
            </th>
            <th scope="col" className={classes["points"]}>
              {text.maximum}
            </th>
          </tr>
        </thead>
        <tbody>
          {unit.scores.map((score) => (
            <tr key={score.criterionCode}>
              <th scope="row">
                <CriterionName score={score} traced={traced} onTrace={onTrace} />
                <p className={classes["working"]}>{score.explanation}</p>
              </th>
              <td className={classes["points"]}>
                {score.maximumHundredths === 0 ? (
                  text.none
                ) : (
                  <strong>{formatPoints(score.pointsHundredths)}</strong>
                )}
              </td>
              <td className={classes["points"]}>
                {score.maximumHundredths === 0 ? "" : formatPoints(score.maximumHundredths)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** Leads to the cells behind it; a name alone where people gave the points. */
function CriterionName({
  score: { criterionName, indicator },
  traced,
  onTrace,
}: {
  readonly score: UnitEvaluation["scores"][number];
  readonly traced: string | null;
  readonly onTrace: (indicator: string) => void;
}) {
  if (indicator === null) return criterionName;
  return (
    <RowButton
      label={text.trace(criterionName)}
      isPressed={indicator === traced}
      onClick={() => {
        onTrace(indicator);
      }}
    >
      {criterionName}
    </RowButton>
  );
}

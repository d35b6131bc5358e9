import { useMemo } from "react";

import type { UnitEvaluation } from "#shared/features/evaluation/contract.ts";
import { evaluationScreenText as text } from "#shared/features/evaluation/screen-text.ts";
import { formatTotal } from "#shared/features/evaluation/points.ts";
import { evaluationClassText } from "#shared/features/evaluation/text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { RowButton } from "#renderer/components/row-button.tsx";
import { StateBadge, type Tone } from "#renderer/components/state-badge.tsx";

const classTones: Readonly<Record<UnitEvaluation["class"], Tone>> = {
  excellent: "good",
  good: "info",
  fair: "quiet",
  weak: "warn",
  unknown: "quiet",
};

/** One line a unit, best first; a click or Enter shows its working. */
export function RankingGrid({
  units,
  maximum,
  chosenId,
  onChoose,
}: {
  readonly units: readonly UnitEvaluation[];
  readonly maximum: string;
  readonly chosenId: number | null;
  readonly onChoose: (unitId: number) => void;
}) {
  const columns = useMemo(
    () => rankingColumns(maximum, chosenId, onChoose),
    [maximum, chosenId, onChoose],
  );
  return (
    <DataGrid
      label={text.ranking}
      rows={units}
      columns={columns}
      rowId={({ unitId }) => String(unitId)}
      onOpen={({ unitId }) => {
        onChoose(unitId);
      }}
    />
  );
}

function rankingColumns(
  maximum: string,
  chosenId: number | null,
  onChoose: (unitId: number) => void,
): GridColumn<UnitEvaluation>[] {
  const tone = ({ unitId }: UnitEvaluation) => (unitId === chosenId ? ("changed" as const) : null);
  return [
    { id: "rank", title: text.rank, value: ({ rank }) => rank, align: "right", width: 84, tone },
    {
      id: "unit",
      title: text.unit,
      value: ({ unitName }) => unitName,
      render: ({ unitId, unitName }) => (
        <RowButton
          label={text.openOf(unitName)}
          isPressed={unitId === chosenId}
          onClick={() => {
            onChoose(unitId);
          }}
        >
          {unitName}
        </RowButton>
      ),
      tone,
      flex: 1,
      minWidth: 165,
    },
    {
      id: "points",
      title: text.pointsOf(maximum),
      value: ({ totalHundredths }) => totalHundredths,
      text: ({ totalHundredths }) => formatTotal(totalHundredths),
      align: "right",
      tone,
      width: 112,
    },
    {
      id: "class",
      title: text.class,
      value: (unit) => evaluationClassText[unit.class],
      render: (unit) => (
        <StateBadge tone={classTones[unit.class]}>{evaluationClassText[unit.class]}</StateBadge>
      ),
      tone,
      width: 126,
    },
  ];
}

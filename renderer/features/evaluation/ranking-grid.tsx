import { Button } from "@mantine/core";
import { useMemo } from "react";

import type { UnitEvaluation } from "#shared/features/evaluation/contract.ts";
import { evaluationScreenText as text } from "#shared/features/evaluation/screen-text.ts";
import { evaluationClassText, formatPoints } from "#shared/features/evaluation/text.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { StateBadge, type Tone } from "#renderer/components/state-badge.tsx";

const classTones: Readonly<Record<UnitEvaluation["class"], Tone>> = {
  excellent: "good",
  good: "info",
  fair: "quiet",
  weak: "warn",
  unknown: "quiet",
};

export function RankingGrid({
  units,
  maximum,
  onChoose,
}: {
  readonly units: readonly UnitEvaluation[];
  readonly maximum: string;
  readonly onChoose: (unit: UnitEvaluation) => void;
}) {
  const columns = useMemo(() => rankingColumns(maximum, onChoose), [maximum, onChoose]);
  return (
    <DataGrid
      label={text.ranking}
      rows={units}
      columns={columns}
      rowId={({ unitId }) => String(unitId)}
      onOpen={onChoose}
    />
  );
}

function rankingColumns(
  maximum: string,
  onChoose: (unit: UnitEvaluation) => void,
): GridColumn<UnitEvaluation>[] {
  return [
    { id: "rank", title: text.rank, value: ({ rank }) => rank, align: "right", width: 80 },
    { id: "unit", title: text.unit, value: ({ unitName }) => unitName, flex: 1, minWidth: 140 },
    {
      id: "points",
      title: text.pointsOf(maximum),
      value: ({ totalHundredths }) => totalHundredths,
      text: ({ totalHundredths }) => formatPoints(totalHundredths),
      align: "right",
      width: 140,
    },
    {
      id: "class",
      title: text.class,
      value: (unit) => evaluationClassText[unit.class],
      render: (unit) => (
        <StateBadge tone={classTones[unit.class]}>{evaluationClassText[unit.class]}</StateBadge>
      ),
      width: 130,
    },
    {
      id: "open",
      title: text.open,
      value: () => "",
      render: (unit) => (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={text.openOf(unit.unitName)}
          onClick={() => {
            onChoose(unit);
          }}
        >
          {text.open}
        </Button>
      ),
      width: 105,
    },
  ];
}

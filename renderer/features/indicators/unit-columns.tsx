import { Button } from "@mantine/core";

import type { TargetResult } from "#shared/features/indicators/contract.ts";
import { indicatorsScreenText as text } from "#shared/features/indicators/screen-text.ts";
import { unitStateText } from "#shared/features/indicators/text.ts";
import type { GridColumn } from "#renderer/components/grid/grid-column.ts";
import { countsText, resultText } from "#renderer/components/measure-text.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";
import { targetTones } from "#renderer/components/target-tones.ts";

type UnitResult = TargetResult["units"][number];

export function unitColumns(
  unit: string | null,
  onTrace: (unit: UnitResult) => void,
): GridColumn<UnitResult>[] {
  return [
    {
      id: "unit",
      title: text.units.unit,
      value: ({ unitName }) => unitName,
      flex: 1,
      minWidth: 130,
    },
    {
      id: "result",
      title: text.result,
      value: ({ value }) => (value === null ? null : Number(value)),
      text: (each) => resultText(each, unit),
      align: "right",
      width: 110,
    },
    { id: "counts", title: text.counts, value: countsText, width: 145 },
    {
      id: "state",
      title: text.state,
      value: ({ state }) => unitStateText[state],
      render: ({ state }) => (
        <StateBadge tone={targetTones[state]}>{unitStateText[state]}</StateBadge>
      ),
      width: 140,
    },
    {
      id: "trace",
      title: text.units.source,
      value: () => "",
      render: (each) => (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={text.units.traceOf(each.unitName)}
          onClick={() => {
            onTrace(each);
          }}
        >
          {text.units.source}
        </Button>
      ),
      width: 90,
    },
  ];
}

import { useMemo } from "react";

import type { MarkLine, Marks, UnitLines } from "#shared/features/evaluation/marks/contract.ts";
import { type MarkStage, markStages } from "#shared/features/evaluation/marks/mark-stages-data.ts";
import { marksScreenText as text } from "#shared/features/evaluation/marks/screen-text.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn, GridEdit } from "#renderer/components/grid/grid-column.ts";
import { DeskSheet } from "#renderer/components/list-desk.tsx";

import { differenceOf, isOther, markWords, pointsOf } from "./mark-words.ts";
import classes from "./marks.module.css";

/** One unit's marks of every stage side by side, each kept as it is typed. */
export function MarkTable({
  unit,
  stages,
  year,
}: {
  readonly unit: UnitLines;
  readonly stages: Marks["stages"];
  readonly year: number;
}) {
  const may = useMay();
  const save = useCommand("evaluation.saveMarks");
  const mayWrite = may("evaluation.write");
  const columns = useMemo(() => markColumns(stages, mayWrite), [stages, mayWrite]);

  function edit(edits: readonly GridEdit<MarkLine>[]): void {
    // A pasted block may reach over several stages; each is kept whole.
    for (const stage of markStages) {
      const marks = edits
        .filter(({ columnId }) => columnId === stage)
        .map(({ row, text: typed }) => ({
          unitId: unit.unitId,
          criterionCode: row.criterionCode,
          typed,
          remark: null,
        }));
      if (marks.length > 0) save.mutate({ year, stage, marks });
    }
  }

  return (
    <DeskSheet label={text.table(unit.unitName)}>
      <ErrorNotice error={save.error} />
      <DataGrid
        label={text.table(unit.unitName)}
        rows={unit.lines}
        columns={columns}
        rowId={({ criterionCode }) => criterionCode}
        isOrdered
        {...(mayWrite ? { onEdits: edit } : {})}
      />
      {mayWrite && <p className={classes["hint"]}>{text.hint}</p>}
    </DeskSheet>
  );
}

function markColumns(stages: Marks["stages"], mayWrite: boolean): GridColumn<MarkLine>[] {
  const isOpen = (stage: MarkStage) =>
    stages.every((each) => each.stage !== stage || each.lockedAt === null);
  return [
    {
      id: "criterion",
      title: text.criterion,
      value: ({ criterionName }) => criterionName,
      tooltip: ({ groupName }) => groupName,
      flex: 1,
      minWidth: 220,
      isPinned: true,
      wraps: true,
    },
    {
      id: "maximum",
      title: text.maximum,
      value: ({ maximumHundredths }) => maximumHundredths,
      text: ({ maximumHundredths }) => pointsOf(maximumHundredths),
      align: "right",
      width: 84,
    },
    {
      id: "computed",
      title: text.computed,
      value: ({ computedHundredths }) => computedHundredths,
      text: ({ how, computedHundredths }) =>
        how === null ? pointsOf(computedHundredths) : text.byHand,
      align: "right",
      width: 98,
    },
    ...markStages.map((stage): GridColumn<MarkLine> => ({
      id: stage,
      title: text.stages[stage],
      value: (line) => markWords(line, stage),
      align: "right",
      width: 112,
      tone: (line) => (isOther(line, stage) ? "warn" : null),
      ...(mayWrite && isOpen(stage) && { isEditable: () => true }),
    })),
    {
      id: "difference",
      title: text.difference,
      value: differenceOf,
      text: (line) => pointsOf(differenceOf(line)),
      align: "right",
      width: 98,
    },
  ];
}

import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import type { Household, HouseholdList } from "#shared/features/submissions/households/contract.ts";
import type { ListColumn } from "#shared/features/submissions/form-definition.ts";
import { headColumn } from "#shared/features/submissions/households/head-column.ts";
import { VILLAGE_CODE } from "#shared/features/submissions/households/household-list.ts";
import { householdsScreenText as text } from "#shared/features/submissions/households/screen-text.ts";
import { call } from "#renderer/app/api.ts";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn, GridEdit } from "#renderer/components/grid/grid-column.ts";
import { QueryView } from "#renderer/components/query-view.tsx";

import { type Correction, CorrectionDialog } from "../correction-dialog.tsx";
import { householdsQuery } from "../queries.ts";
import { type ChosenAnswer, columnOf, shownAnswer } from "./chosen-answer.ts";

type Parts = Readonly<{ canEdit: boolean; onChoose: (chosen: ChosenAnswer) => void }>;

/** The households of a report, one a line, to be looked up and mended. */
export function HouseholdsPanel({
  submissionId,
  ...parts
}: Parts & { readonly submissionId: number }) {
  const list = useQuery(householdsQuery(submissionId));
  return (
    <QueryView query={list}>
      {(data) => (data === null ? null : <HouseholdTable list={data} {...parts} />)}
    </QueryView>
  );
}

function HouseholdTable({ list, canEdit, onChoose }: Parts & { readonly list: HouseholdList }) {
  const [corrections, setCorrections] = useState<readonly Correction[] | null>(null);
  const columns = useMemo(() => gridColumns(list, canEdit), [list, canEdit]);

  function correct(edits: readonly GridEdit<Household>[]): void {
    const wanted = edits.flatMap((edit) => correctionOf(list, edit));
    if (wanted.length > 0) setCorrections(wanted);
  }

  return (
    <>
      <DataGrid
        label={text.list}
        rows={list.households}
        columns={columns}
        rowId={({ id }) => String(id)}
        onFocusCell={({ row, columnId }) => {
          onChoose({ householdId: row.id, code: columnId });
        }}
        {...(canEdit ? { onEdits: correct } : {})}
      />
      {corrections !== null && (
        <CorrectionDialog
          corrections={corrections}
          onClose={() => {
            setCorrections(null);
          }}
        />
      )}
    </>
  );
}

function correctionOf(
  list: HouseholdList,
  { row: household, columnId, text: typed }: GridEdit<Household>,
): Correction[] {
  const column = columnOf(list, columnId);
  if (column === undefined) return [];
  const { code: columnCode, label } = column;
  const before = shownAnswer(household, column);
  if (typed.trim() === before) return [];
  const words = (answer: string) => (answer.trim() === "" ? text.none : answer.trim());
  return [
    {
      key: `${household.id}/${columnCode}`,
      words: text.change(household.headName, label, words(before), words(typed)),
      record: (reason) =>
        call("submissions.correctHousehold", {
          householdId: household.id,
          columnCode,
          typed,
          reason,
        }),
    },
  ];
}

function gridColumns(list: HouseholdList, canEdit: boolean): GridColumn<Household>[] {
  return [
    { id: "row", title: text.row, value: ({ row }) => row, align: "right", width: 72 },
    { id: VILLAGE_CODE, title: text.village, value: ({ villageName }) => villageName, width: 126 },
    { ...answerColumn(headColumn, canEdit), isPinned: true, width: 156 },
    ...list.columns.map((column) => answerColumn(column, canEdit)),
  ];
}

/** So that marks are seen beside the name on a small screen. */
const widths = { mark: 84, whole: 74, text: 200 } as const;

function answerColumn(column: ListColumn, canEdit: boolean): GridColumn<Household> {
  const shown = (household: Household) => shownAnswer(household, column);
  const isNumber = column.kind === "whole";
  return {
    id: column.code,
    title: column.label,
    value: (household) => {
      const answer = shown(household);
      return isNumber && answer !== "" ? Number(answer) : answer;
    },
    text: shown,
    editText: shown,
    width: widths[column.kind],
    tone: ({ corrections }) =>
      corrections.some(({ columnCode }) => columnCode === column.code) ? "changed" : null,
    ...(isNumber ? { align: "right" as const } : {}),
    ...(canEdit ? { isEditable: () => true } : {}),
  };
}

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import type { ProvinceMean } from "#shared/features/evaluation/province/contract.ts";
import { schemeEditorText } from "#shared/features/evaluation/schemes/editor-text.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { DataGrid } from "#renderer/components/grid/data-grid.tsx";
import type { GridColumn, GridEdit } from "#renderer/components/grid/grid-column.ts";
import { QueryView } from "#renderer/components/query-view.tsx";

import { provinceMeansQuery } from "../queries.ts";
import classes from "./schemes.module.css";

const text = schemeEditorText.province;

/** The province's means of the year, for criteria that are held against them; kept as they are typed. */
export function ProvinceMeans({ canEdit }: { readonly canEdit: boolean }) {
  const { year } = useWorkPeriod();
  const means = useQuery(provinceMeansQuery(year));
  const save = useCommand("evaluation.saveProvinceMeans");
  const columns = useMemo(() => meanColumns(canEdit), [canEdit]);

  function edit(edits: readonly GridEdit<ProvinceMean>[]): void {
    const given = new Map<string, { indicatorCode: string; typed: string; source: string }>();
    for (const { row, columnId, text: words } of edits) {
      const { indicatorCode } = row;
      const before = given.get(indicatorCode) ?? {
        indicatorCode,
        typed: valueWords(row),
        source: row.source,
      };
      given.set(indicatorCode, {
        ...before,
        ...(columnId === "value" ? { typed: words } : { source: words }),
      });
    }
    if (given.size > 0) save.mutate({ year, means: [...given.values()] });
  }

  return (
    <>
      <p className={classes["lead"]}>{text.lead(year)}</p>
      <ErrorNotice error={save.error} />
      <QueryView query={means}>
        {(rows) => (
          <DataGrid
            label={text.table}
            rows={rows}
            columns={columns}
            rowId={({ indicatorCode }) => indicatorCode}
            isOrdered
            {...(canEdit ? { onEdits: edit } : {})}
          />
        )}
      </QueryView>
    </>
  );
}

function meanColumns(canEdit: boolean): GridColumn<ProvinceMean>[] {
  const editable = canEdit ? { isEditable: () => true } : {};
  return [
    {
      id: "indicator",
      title: text.indicator,
      value: ({ indicatorName }) => indicatorName,
      flex: 2,
      minWidth: 240,
    },
    { id: "unit", title: text.unit, value: ({ unit }) => unit, width: 90 },
    {
      id: "value",
      title: text.value,
      value: valueWords,
      align: "right",
      width: 130,
      ...editable,
    },
    {
      id: "source",
      title: text.source,
      value: ({ source }) => source,
      flex: 2,
      minWidth: 200,
      ...editable,
    },
  ];
}

function valueWords({ value }: ProvinceMean): string {
  return value === null ? "" : formatDecimal(value);
}

import { FIRST_TABLE_ROW, type TableSheet } from "#backend/excel/write-table.ts";
import { traceCells, traceColumns } from "#backend/features/indicators/trace-columns.ts";
import { columnUnit } from "#shared/features/submissions/district/column-title.ts";
import { districtExportText as text } from "#shared/features/submissions/district/export-text.ts";
import { columnLetters } from "#shared/kernel/sheet-grid.ts";
import type { GatheredTable } from "./district-table.ts";
import type { SourcedFigure } from "./sourced-figures.ts";

/** The column of values on the sheet of sources. */
const VALUE_COLUMN = 5;

/** Where each figure stands on the sheet of sources, as a reference from another sheet. */
export function sourceCells(figures: readonly SourcedFigure[]): ReadonlyMap<string, string> {
  const letter = columnLetters(VALUE_COLUMN);
  return new Map(
    figures.map(({ unitId, villageId, itemCode }, index) => [
      figurePlace(unitId, villageId, itemCode),
      `'${text.sheets.sources}'!${letter}${FIRST_TABLE_ROW + index}`,
    ]),
  );
}

export function figurePlace(unitId: number, villageId: number | null, itemCode: string): string {
  return `${unitId}/${villageId ?? ""}/${itemCode}`;
}

/** Every figure of the table with the cell that it was read from and who accepted it. */
export function sourceSheet({
  table,
  figures,
}: Pick<GatheredTable, "table" | "figures">): TableSheet {
  const { sources } = text;
  const columns = new Map(table.columns.map((column) => [column.code, column]));
  return {
    name: text.sheets.sources,
    title: sources.title(table.formName),
    columns: [
      { header: text.unit, width: 22, kind: "text" },
      { header: text.village, width: 22, kind: "text" },
      { header: text.item, width: 34, kind: "text" },
      { header: text.measure, width: 12, kind: "text" },
      { header: sources.value, width: 14, kind: "integer" },
      ...traceColumns,
    ],
    rows: figures.map((figure) => {
      const column = columns.get(figure.itemCode);
      return [
        figure.unitName,
        figure.villageName,
        column?.label ?? figure.itemCode,
        column === undefined ? "" : columnUnit(column),
        figure.value,
        ...traceCells(figure),
      ];
    }),
  };
}

import {
  FIRST_TABLE_ROW,
  type TableColumn,
  type TableSheet,
  type TableValue,
} from "#backend/excel/write-table.ts";
import { columnTitle } from "#shared/features/submissions/district/column-title.ts";
import type {
  DistrictColumn,
  DistrictRow,
} from "#shared/features/submissions/district/contract.ts";
import { districtExportText as text } from "#shared/features/submissions/district/export-text.ts";
import { districtScreenText } from "#shared/features/submissions/district/screen-text.ts";
import { SHARE_DECIMALS } from "#shared/features/submissions/share-of.ts";
import { columnLetters } from "#shared/kernel/sheet-grid.ts";
import { countedPhrase } from "./counted-phrase.ts";
import type { GatheredTable } from "./district-table.ts";
import { figurePlace, sourceCells, sourceSheet } from "./source-sheet.ts";

/**
 * The table as a workbook that computes: a commune's sums add up its villages, the
 * district's add up the communes, shares divide the sums beside them, and every single
 * figure is taken from its row on the sheet of sources. Pure.
 */
export function districtSheets(gathered: GatheredTable): readonly TableSheet[] {
  const { table, period, figures } = gathered;
  const about = {
    ...(table.isIllustrative ? { label: text.illustrative } : {}),
    note: countedPhrase(gathered),
  };
  const title = text.title(table.formName, period.code);
  const cells = sourceCells(figures);
  const ofVillages = table.columns.filter(({ level }) => level === "village");
  const villages = villageLines(table.rows);
  return [
    { ...unitSheet(gathered, ofVillages, villages, cells), title, ...about },
    ...(villages.length === 0
      ? []
      : [{ ...villageSheet(ofVillages, villages, cells), title, ...about }]),
    { ...sourceSheet(gathered), ...about, note: text.sources.note },
  ];
}

type Table = Omit<TableSheet, "title" | "label" | "note">;
type Values = Readonly<Record<string, string | null>>;
type VillageLine = Readonly<{
  unitId: number;
  unitName: string;
  village: DistrictRow["villages"][number];
}>;

function villageLines(rows: readonly DistrictRow[]): VillageLine[] {
  return rows.flatMap(({ unitId, unitName, villages }) =>
    villages.map((village) => ({ unitId, unitName, village })),
  );
}

function unitSheet(
  { table: { columns, rows, total } }: GatheredTable,
  ofVillages: readonly DistrictColumn[],
  villages: readonly VillageLine[],
  cells: ReadonlyMap<string, string>,
): Table {
  const before = 1; // the column of names
  const last = FIRST_TABLE_ROW + rows.length - 1;
  return {
    name: text.sheets.units,
    frozenColumns: before,
    endsWithTotal: true,
    columns: [
      { header: text.unit, width: 24, kind: "text" },
      ...columns.map(numberColumn),
      { header: text.report, width: 18, kind: "text" },
    ],
    rows: [
      ...rows.map(({ unitId, unitName, source, values }, index) => [
        unitName,
        ...rowOf(columns, values, FIRST_TABLE_ROW + index, before, (column) => {
          if (column.level === "unit") return cells.get(figurePlace(unitId, null, column.code));
          const letter = columnLetters(3 + ofVillages.indexOf(column));
          const first = villages.findIndex((line) => line.unitId === unitId);
          const end = villages.findLastIndex((line) => line.unitId === unitId);
          if (first === -1) return undefined;
          const range = `${letter}${FIRST_TABLE_ROW + first}:${letter}${FIRST_TABLE_ROW + end}`;
          return `SUM('${text.sheets.villages}'!${range})`;
        }),
        districtScreenText.sources[source],
      ]),
      [
        text.total,
        ...rowOf(
          columns,
          total,
          last + 1,
          before,
          (_, letter) => `SUM(${letter}${FIRST_TABLE_ROW}:${letter}${last})`,
        ),
        null,
      ],
    ],
  };
}

function villageSheet(
  columns: readonly DistrictColumn[],
  villages: readonly VillageLine[],
  cells: ReadonlyMap<string, string>,
): Table {
  const before = 2; // the columns of names
  return {
    name: text.sheets.villages,
    frozenColumns: before,
    columns: [
      { header: text.unit, width: 22, kind: "text" },
      { header: text.village, width: 24, kind: "text" },
      ...columns.map(numberColumn),
    ],
    rows: villages.map(({ unitId, unitName, village }, index) => [
      unitName,
      village.name,
      ...rowOf(columns, village.values, FIRST_TABLE_ROW + index, before, ({ code }) =>
        cells.get(figurePlace(unitId, village.villageId, code)),
      ),
    ]),
  };
}

/** A row's numbers: items as `formulaOf` says, shares out of the items beside them. */
function rowOf(
  columns: readonly DistrictColumn[],
  values: Values,
  row: number,
  before: number,
  formulaOf: (column: DistrictColumn, letter: string) => string | undefined,
): TableValue[] {
  const letterOf = (code: string): string | undefined => {
    const at = columns.findIndex((column) => column.code === code);
    return at === -1 ? undefined : columnLetters(before + 1 + at);
  };
  return columns.map((column, at): TableValue => {
    const result = values[column.code] ?? null;
    if (result === null) return null;
    if (column.kind === "item") {
      const formula = formulaOf(column, columnLetters(before + 1 + at));
      return formula === undefined ? result : { formula, result };
    }
    const part = letterOf(column.numerator);
    const whole = letterOf(column.denominator);
    if (part === undefined || whole === undefined) return result;
    return { formula: shareFormula(`${part}${row}`, `${whole}${row}`), result };
  });
}

/** Empty where a count is missing or there is nothing to divide by. */
function shareFormula(part: string, whole: string): string {
  return `IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"",ROUND(${part}*100/${whole},${SHARE_DECIMALS})))`;
}

function numberColumn(column: DistrictColumn): TableColumn {
  const header = columnTitle(column);
  return column.kind === "item"
    ? { header, width: 15, kind: "integer" }
    : { header, width: 12, kind: "decimal", decimals: SHARE_DECIMALS };
}

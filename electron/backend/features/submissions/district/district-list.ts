import type { ListLine, ListRow, ListSpec } from "#backend/pdf/list-spec.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { columnTitle } from "#shared/features/submissions/district/column-title.ts";
import type {
  DistrictColumn,
  DistrictRow,
} from "#shared/features/submissions/district/contract.ts";
import { districtExportText as text } from "#shared/features/submissions/district/export-text.ts";
import { shownValue } from "#shared/features/submissions/district/shown-value.ts";
import { evenParts } from "../even-parts.ts";
import { countedPhrase } from "./counted-phrase.ts";
import type { GatheredTable } from "./district-table.ts";

/** So many numbers stand side by side on a landscape page. */
const NUMBERS_A_PAGE = 10;
const SIZE_PT = 10;

/**
 * The table as lists to print, units down and items across; a form has more items than a
 * page is wide, so that each list takes a part of them. Pure.
 */
export function districtLists(gathered: GatheredTable, profile: LayoutProfile): ListSpec[] {
  const { columns } = gathered.table;
  const parts = (["village", "unit"] as const).flatMap((level) =>
    evenParts(
      columns.filter((column) => column.level === level),
      NUMBERS_A_PAGE,
    ).map((part) => ({ level, part })),
  );
  return parts.map(({ level, part }, index) => ({
    ...listOf(gathered, level, part),
    head: index === 0 ? headOf(gathered, profile) : [],
    foot: index === parts.length - 1 ? footOf(gathered) : [],
  }));
}

function listOf(
  { table }: GatheredTable,
  level: DistrictColumn["level"],
  columns: readonly DistrictColumn[],
): Omit<ListSpec, "head" | "foot"> {
  const numbers = (values: DistrictRow["values"]): string[] =>
    columns.map((column) => shownOf(column, values));
  const rows: ListRow[] = [
    { kind: "group", text: text.parts[level] },
    ...table.rows.map(({ unitName, values }, index): ListRow => ({
      kind: "row",
      cells: [String(index + 1), unitName, ...numbers(values)],
    })),
    { kind: "row", isBold: true, cells: ["", text.total, ...numbers(table.total)] },
  ];
  return {
    landscape: true,
    sizePt: SIZE_PT,
    columns: [
      { title: text.number, align: "center", widthMm: 10 },
      { title: text.unit, align: "left", widthMm: 38 },
      ...columns.map((column) => ({
        title: columnTitle(column),
        align: "right" as const,
        widthMm: "rest" as const,
      })),
    ],
    rows,
    rowCount: rows.length,
  };
}

function headOf(gathered: GatheredTable, { roles }: LayoutProfile): ListLine[] {
  const { table, period, officeName } = gathered;
  const bold = { bold: true };
  return [
    line(officeName.toLocaleUpperCase("vi"), roles.issuingBody.sizePt, 6, bold),
    line(text.heading, roles.kind.sizePt, 2, bold),
    line(text.title(table.formName, period.code), roles.subject.sizePt, 4, bold),
    line(countedPhrase(gathered), SIZE_PT + 1, 8, { italics: true }),
  ];
}

function footOf({ table }: GatheredTable): ListLine[] {
  const missing = table.rows.filter(({ source }) => source === "none");
  return [
    ...(missing.length === 0
      ? []
      : [foot(text.missing(missing.map(({ unitName }) => unitName).join(", ")))]),
    foot(text.shares),
  ];
}

function shownOf(column: DistrictColumn, values: DistrictRow["values"]): string {
  return shownValue(column, values[column.code] ?? null);
}

function line(
  words: string,
  sizePt: number,
  after: number,
  { bold = false, italics = false }: Readonly<{ bold?: boolean; italics?: boolean }>,
): ListLine {
  return { text: words, sizePt, bold, italics, align: "center", ruleShare: 0, before: 0, after };
}

function foot(words: string): ListLine {
  return { ...line(words, SIZE_PT + 1, 0, { italics: true }), align: "left", before: 4 };
}

import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { partCompared } from "./compared-figures.ts";
import { matchIndicator } from "./match-indicator.ts";
import type { PlanTarget } from "./parsed-plan.ts";
import { type Measurement, readMeasurements } from "./read-measurements.ts";
import type { PlanTable, RowPiece } from "./read-tables.ts";
import { joinCells } from "./table-cells.ts";
import {
  type ColumnRole,
  foldedKeptValues,
  anyThing,
  millionsOfDong,
  moneyWords,
  partOfAbove,
  thousandsOfDong,
} from "./table-words-data.ts";

/** A target of a row: what it says, how sure that is, and where in the row's text it stands. */
export type RowTarget = Readonly<{
  piece: RowPiece;
  target: PlanTarget;
  /** null for a result that is to be kept. */
  measurement: Measurement | null;
  words: Measurement["words"];
  owner: string | null;
}>;

/** The level of a target that a column holds, for the target's own words. */
const levelColumns = ["value", "assigned", "striven"] as const satisfies readonly ColumnRole[];

/**
 * The targets of a table whose columns are known: each row with a figure is one, or two where
 * two levels have columns of their own. Rows without a figure are groups or items that are
 * returned to be marked.
 */
export function readTargetTable(table: PlanTable): {
  targets: RowTarget[];
  unread: readonly Readonly<{ piece: RowPiece; name: string }>[];
} {
  const { columns, heads, rows } = table;
  const named = columns.get("target") ?? columns.get("work") ?? 1;
  const levels = levelColumns.filter((role) => columns.has(role));
  const values =
    levels.length > 0 ? levels.map((role) => columns.get(role) ?? 0) : [heads.length - 1];
  const targets: RowTarget[] = [];
  const unread: { piece: RowPiece; name: string }[] = [];
  let group = "";
  let above = "";
  let ownerAbove: string | null = null;
  for (const piece of rows) {
    const cell = (column: number | undefined): string =>
      column === undefined ? "" : (piece.row[column] ?? "").replace(/\s+/gu, " ");
    const typed = cell(named);
    if (typed === "") continue;
    const number = cell(columns.get("number"));
    const isPart = partOfAbove.test(typed);
    const name = isPart && above !== "" ? `${above}: ${typed.replace(partOfAbove, "")}` : typed;
    if (!isPart) above = typed.replace(/\s*[:;,.]$/u, "");
    if (number !== "") group = number;
    const unit = unitOf(cell(columns.get("unit") ?? columns.get("agency")));
    const filled = values.filter((column) => cell(column) !== "");
    const found = filled.flatMap((column) => {
      const level = levels.length > 1 ? ` (${heads[column]?.toLowerCase() ?? ""})` : "";
      return readValue({ piece, column, name: `${name}${level}`, group, unit });
    });
    const own = cell(columns.get("lead"));
    const owner: string | null = own === "" && isPart ? ownerAbove : own || null;
    if (!isPart) ownerAbove = owner;
    targets.push(...found.map((one) => ({ ...one, owner })));
    if (found.length === 0 && filled.length > 0) unread.push({ piece, name });
  }
  return { targets, unread };
}

type Value = Readonly<{
  piece: RowPiece;
  column: number;
  name: string;
  group: string;
  /** As it would be written behind a number; "" where the row gives none. */
  unit: string;
}>;

function readValue({ piece, column, name, group, unit }: Value): Omit<RowTarget, "owner">[] {
  const value = piece.row[column] ?? "";
  const folded = foldVietnamese(value);
  if (foldedKeptValues.some((words) => folded.startsWith(words)) && !/\d/u.test(value)) {
    const text = `${value} ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    const indicator = matchIndicator(text, null);
    const target = { group, text, indicator, comparator: "keep", value: null, unit: null } as const;
    return [{ piece, target, measurement: null, words: null }];
  }
  const { clause, measurements } = measure(value, unit, name);
  return partCompared(clause, measurements).set.flatMap((measurement) => {
    const isSaid = clause === value && measurement.words !== null;
    const text = `${name} ${isSaid || unit === "" ? value : withUnit(value, unit)}`;
    const own = { group, text, indicator: matchIndicator(text, measurement.unit) };
    const { unit: read, comparator } = measurement;
    const before = column === 0 ? 0 : joinCells(piece.row.slice(0, column)).length + " | ".length;
    const words =
      isSaid && measurement.words !== null
        ? { start: before + measurement.words.start, end: before + measurement.words.end }
        : null;
    const low = { ...own, comparator, value: measurement.value, unit: read };
    const found = [{ piece, target: low, measurement, words }];
    return measurement.upTo === null
      ? found
      : [
          ...found,
          { piece, target: { ...low, ...measurement.upTo }, measurement: null, words: null },
        ];
  });
}

/** The figures of a cell, with the unit of the row where the cell names none. */
function measure(
  value: string,
  unit: string,
  name: string,
): { clause: string; measurements: Measurement[] } {
  const alone = readMeasurements(value);
  if (alone.length > 0 || !/\d/u.test(value)) return { clause: value, measurements: alone };
  if (unit !== "") {
    const clause = withUnit(value, unit);
    const measurements = readMeasurements(clause);
    if (measurements.length > 0) return { clause, measurements };
    // A unit that plans do not usually name is kept as it is typed.
    const counted = readMeasurements(withUnit(value, anyThing));
    return { clause, measurements: counted.map((one) => ({ ...one, unit, words: null })) };
  }
  const clause = `${name}: ${value}`;
  return { clause, measurements: readMeasurements(clause).map((one) => ({ ...one, words: null })) };
}

/** The unit behind the last number: "từ 86% trở lên". */
function withUnit(value: string, unit: string): string {
  const sign = /^[%‰]/u.test(unit) ? "" : " ";
  return value.replace(/\d[\d.,]*(?=\D*$)/u, (number) => `${number}${sign}${unit}`);
}

function unitOf(typed: string): string {
  if (millionsOfDong.test(typed)) return typed.replace(millionsOfDong, moneyWords.millions);
  if (thousandsOfDong.test(typed)) return typed.replace(thousandsOfDong, moneyWords.thousands);
  if (/^\p{Lu}\p{Ll}/u.test(typed)) return typed.slice(0, 1).toLowerCase() + typed.slice(1);
  return typed;
}

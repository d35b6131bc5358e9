import { cellAddress, parseRange, type SheetGrid } from "#shared/kernel/sheet-grid.ts";
import type { HouseholdSection } from "../form-definition.ts";
import { HEADER_ROW } from "../form-layout.ts";
import type { FindingList } from "../findings.ts";
import { mergesTouching } from "../merges-touching.ts";
import type { CellReading } from "../read-number-cell.ts";
import { findVillage } from "../read-villages.ts";
import type { ExpectedUnit, ExpectedVillage } from "../submission-value.ts";
import { formText } from "../text.ts";
import { brokenNeeds } from "./broken-needs.ts";
import { duplicateHouseholds } from "./duplicate-households.ts";
import { headColumn } from "./head-column.ts";
import {
  HEAD_CODE,
  type ReadHousehold,
  type ReadHouseholdList,
  VILLAGE_CODE,
} from "./household-list.ts";
import { LIST_COLUMNS } from "./list-layout.ts";
import { type ListRow, listRows } from "./list-rows.ts";
import { type HouseholdTable, locateList } from "./locate-list.ts";
import { readAnswer } from "./read-answer.ts";

/** More cannot be mended from a letter: the commune is sent back to its list. */
const MOST_FINDINGS = 300;

/** Of what a cell says more is not kept beside the answer that was read from it. */
const LONGEST_KEPT = 500;

/** "I. Bản Nà Khương", "2) …": what stands before the name of a village over its households. */
const ORDINAL = /^(?:[IVXLC]+|\d+)\s*[.):-]\s*/u;

/** The list of households in a sheet, in its order; null when its headings are gone. */
export function readHouseholds(
  sheet: SheetGrid,
  section: HouseholdSection,
  totalLabel: string,
  unit: ExpectedUnit,
  reading: CellReading,
): ReadHouseholdList | null {
  const { findings } = reading;
  const table = locateList(sheet, section);
  if (table === undefined || table.missing.length > 0) {
    tellMissing(sheet, table, findings);
    return null;
  }
  tellLayout(sheet, table, findings);
  const villageNamed = villageFinder(unit);
  const isTold = duplicateHouseholds(findings);
  const households: ReadHousehold[] = [];
  const limit = findings.all.length + MOST_FINDINGS;
  let village: ExpectedVillage | null = null;
  for (const row of listRows(sheet, table, totalLabel)) {
    if (findings.all.length > limit) {
      findings.add("list-stopped", { sheet: sheet.name }, { row: row.number });
      break;
    }
    if (row.head === "" && !row.hasAnswers) {
      village = villageOver(row, villageNamed, village);
      continue;
    }
    if (row.village !== "") village = villageNamed(row.village);
    if (village === null) {
      tellVillage(row, findings);
      continue;
    }
    const household = readHousehold(row, section, village, reading);
    if (household === null) continue;
    isTold(household, village.name, row.placeOf(HEAD_CODE));
    households.push(household);
  }
  return { sheet: sheet.name, columnOf: Object.fromEntries(table.columnOf), households };
}

type VillageFinder = (name: string) => ExpectedVillage | null;

/** A list names the same few villages in thousands of rows: each is looked for once. */
function villageFinder({ villages }: ExpectedUnit): VillageFinder {
  const found = new Map<string, ExpectedVillage | null>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const village = findVillage(name, villages) ?? null;
    found.set(name, village);
    return village;
  };
}

/**
 * The village of the rows below a row that names no household: the one it names. A row
 * with a number only, or with a village that was chosen and no name beside, changes nothing;
 * one that names something unknown ends the village above, lest its households be given to it.
 */
function villageOver(
  { village, words }: ListRow,
  villageNamed: VillageFinder,
  above: ExpectedVillage | null,
): ExpectedVillage | null {
  const name = (village === "" ? words : village).replace(ORDINAL, "");
  if (/^[\p{N}\p{P}IVXLC]*$/u.test(name)) return above;
  return villageNamed(name);
}

function readHousehold(
  row: ListRow,
  section: HouseholdSection,
  village: ExpectedVillage,
  reading: CellReading,
): ReadHousehold | null {
  const { findings } = reading;
  const headPlace = row.placeOf(HEAD_CODE);
  if (row.head === "") {
    findings.add("household-without-head", headPlace, {});
    return null;
  }
  const { label: item, maximum } = headColumn;
  if (row.head.length > maximum) {
    findings.add("text-too-long", headPlace, { item, maximum });
    return null;
  }
  if (row.isHidden) findings.add("hidden-row", headPlace, { row: row.number });
  const answers: Record<string, string | null> = {};
  const typed: Record<string, string> = {};
  for (const column of section.columns) {
    const cell = row.cellOf(column.code);
    const seen = cell !== undefined && row.isHidden ? { ...cell, hidden: false } : cell;
    const before = findings.all.length;
    const answer = readAnswer(seen, column, row.placeOf(column.code), reading);
    if (answer === null && column.required && findings.all.length === before) {
      const details = { item: column.label, village: row.head };
      findings.add("missing-required", row.placeOf(column.code), details);
    }
    answers[column.code] = answer;
    const text = cell?.text ?? "";
    if (text !== (answer ?? "")) typed[column.code] = text.slice(0, LONGEST_KEPT);
  }
  checkNeeds(row, section, answers, findings);
  return { villageId: village.id, headName: row.head, row: row.number, answers, typed };
}

function checkNeeds(
  row: ListRow,
  { columns }: HouseholdSection,
  answers: Readonly<Record<string, string | null>>,
  findings: FindingList,
): void {
  for (const broken of brokenNeeds(columns, answers)) {
    const { column, needed, severity } = broken;
    const details = { head: row.head, item: column.label, needs: needed.label };
    findings.add("mark-without", row.placeOf(column.code), details, severity);
  }
}

function tellVillage(row: ListRow, findings: FindingList): void {
  const place = row.placeOf(VILLAGE_CODE);
  if (row.village === "") findings.add("household-without-village", place, { head: row.head });
  else findings.add("unknown-village", place, { village: row.village });
}

function tellLayout(sheet: SheetGrid, table: HouseholdTable, findings: FindingList): void {
  const head = table.columnOf.get(HEAD_CODE) ?? LIST_COLUMNS.head;
  if (table.isMoved) {
    const cell = cellAddress(table.headerRow, head);
    findings.add("layout-moved", { sheet: sheet.name, cell }, {});
  }
  // A village may be written once over its rows, and a heading across all of them.
  const area = {
    top: table.headerRow + 1,
    left: head,
    right: Math.max(...table.columnOf.values()),
  };
  for (const { range, topLeft } of mergesTouching(sheet, area)) {
    const edges = parseRange(range);
    if (edges !== undefined && edges.top === edges.bottom && edges.left < head) continue;
    findings.add("merged-cells", { sheet: sheet.name, cell: topLeft }, { range });
  }
}

/** Names the first heading that is gone, where it should be. */
function tellMissing(
  sheet: SheetGrid,
  table: HouseholdTable | undefined,
  findings: FindingList,
): void {
  const [heading] = table?.missing ?? [];
  const column = heading?.column ?? LIST_COLUMNS.village;
  const row = table?.headerRow ?? HEADER_ROW;
  const found = sheet.rows
    .find(({ number }) => number === row)
    ?.cells.find((cell) => cell.column === column)?.text;
  const expected = heading?.label ?? formText.village;
  const place = { sheet: sheet.name, cell: cellAddress(row, column) };
  findings.add("layout-changed", place, { expected, found: found ?? "" });
}

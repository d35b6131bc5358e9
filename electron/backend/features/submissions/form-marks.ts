import type { CellMark } from "#backend/excel/sheet-description.ts";
import {
  formulaNames,
  type ReadCheck,
  readCheck,
} from "#shared/features/submissions/form-checks.ts";
import type {
  FormDefinition,
  FormItem,
  FormSection,
} from "#shared/features/submissions/form-definition.ts";
import {
  FIRST_ROW,
  UNIT_COLUMNS,
  unitItemRow,
  villageItemColumn,
  villagePreviousColumn,
} from "#shared/features/submissions/form-layout.ts";
import type { ItemRef } from "#shared/features/submissions/formula/expression.ts";
import { namesIn } from "#shared/features/submissions/formula/names-in.ts";
import { brokenInExcel } from "#shared/features/submissions/formula/to-excel.ts";
import { columnLetters } from "#shared/kernel/sheet-grid.ts";

type Place = Readonly<{ section: FormSection; item: FormItem }>;
type Shown = Readonly<{
  /** How many villages the unit has. */
  villages: number;
  /** Are the figures of the period before shown beside? */
  hasPrevious: boolean;
}>;

/**
 * Which cells of a sheet turn red (or amber) while its figures break a check of the form, so
 * that the commune sees it before it sends the file.
 */
export function formMarks(form: FormDefinition, section: FormSection, shown: Shown): CellMark[] {
  if (section.kind === "households") return [];
  const names = formulaNames(form);
  const places = new Map(
    form.sections.flatMap((each) =>
      each.items.map((item): [string, Place] => [item.code, { section: each, item }]),
    ),
  );
  return form.checks.flatMap((check) => {
    const read = readCheck(check, names);
    const formula = read === null ? null : brokenFormula(read, places, section, shown);
    if (read === null || formula === null) return [];
    return namesIn(read.expression).flatMap((code) => {
      const place = places.get(code);
      return place?.section === section
        ? [{ range: markedRange(place, read, shown), formula, severity: check.severity }]
        : [];
    });
  });
}

function brokenFormula(
  { expression, level }: ReadCheck,
  places: ReadonlyMap<string, Place>,
  on: FormSection,
  { villages, hasPrevious }: Shown,
): string | null {
  /** The item, when the sheet shows its figure: rules that look at another sheet are not safe in every Excel. */
  const shown = ({ code, when }: ItemRef): FormItem | null => {
    const place = places.get(code);
    const isShown = when === "now" || (when === "previous" && hasPrevious);
    return isShown && place?.section === on ? place.item : null;
  };
  const villageColumn = (item: FormItem, { when }: ItemRef): string =>
    columnLetters((when === "now" ? villageItemColumn : villagePreviousColumn)(on, item));
  const last = FIRST_ROW + villages - 1;
  return brokenInExcel(expression, {
    cellOf: (ref) => {
      const item = shown(ref);
      if (item === null) return null;
      if (on.kind === "unit") {
        const column = ref.when === "now" ? UNIT_COLUMNS.value : UNIT_COLUMNS.previous;
        return `$${columnLetters(column)}$${unitItemRow(on, item)}`;
      }
      // The row of a village's figure is that of the cell looked at.
      const isEach = level === "village" && villages > 0;
      return isEach ? `$${villageColumn(item, ref)}${FIRST_ROW}` : null;
    },
    villagesOf: (ref) => {
      const item = shown(ref);
      if (item === null || on.kind === "unit" || villages === 0) return null;
      const column = villageColumn(item, ref);
      return `$${column}$${FIRST_ROW}:$${column}$${last}`;
    },
  });
}

/** An item's own cells; of a check that speaks of the commune, the total of its villages. */
function markedRange({ section, item }: Place, { level }: ReadCheck, { villages }: Shown): string {
  if (section.kind === "unit")
    return `${columnLetters(UNIT_COLUMNS.value)}${unitItemRow(section, item)}`;
  const column = columnLetters(villageItemColumn(section, item));
  const last = FIRST_ROW + villages;
  return level === "village" ? `${column}${FIRST_ROW}:${column}${last - 1}` : `${column}${last}`;
}

import { type Figures, totalFigures } from "#shared/features/indicators/figures.ts";
import type { SubmissionValue } from "../contract.ts";
import {
  type FormDefinition,
  type FormSection,
  isCountable,
  type TypedShare,
} from "../form-definition.ts";
import { shareOf, sumOf } from "../share-of.ts";
import type { ReviewRow } from "./contract.ts";
import { judgeJump } from "./judge-jump.ts";

export type EarlierFigure = Readonly<{
  villageId: number | null;
  itemCode: string;
  value: string;
}>;

/** Accepted figures of the unit in earlier periods. */
export type Earlier = Readonly<{
  lastPeriod: readonly EarlierFigure[];
  lastYear: readonly EarlierFigure[];
  /** Of the same kind of period, nearest first. */
  sameKind: readonly (readonly EarlierFigure[])[];
}>;

/** A percentage of the file that is another than its counts give. */
export type TypedElsewise = Readonly<{ sheet: string; cell: string; label: string; typed: string }>;

type Value = Pick<
  SubmissionValue,
  "id" | "villageId" | "villageName" | "itemCode" | "value" | "sheet" | "cell"
>;

/** Whose figures: one village's, the unit's own, or the sum of all villages. */
type Place = Readonly<{
  id: string;
  villageName: string | null;
  isSum: boolean;
  holds: (villageId: number | null) => boolean;
}>;

/**
 * A report's values in the form's order, the sums over its villages before them, shares
 * computed behind the counts that they come from; each beside what was accepted before.
 */
export function reviewRows(
  form: FormDefinition,
  values: readonly Value[],
  earlier: Earlier,
  typed: readonly TypedElsewise[],
): ReviewRow[] {
  return form.sections.flatMap((section) =>
    placesOf(section, values).flatMap((place) => rowsAt(section, place, values, earlier, typed)),
  );
}

function placesOf({ kind }: FormSection, values: readonly Value[]): Place[] {
  if (kind === "unit") {
    return [{ id: "unit", villageName: null, isSum: false, holds: (id) => id === null }];
  }
  const villages = new Map(
    values.flatMap(({ villageId, villageName }) =>
      villageId === null ? [] : [[villageId, villageName ?? ""] as const],
    ),
  );
  return [
    { id: "villages", villageName: null, isSum: true, holds: (id) => id !== null },
    ...[...villages].map(([villageId, villageName]): Place => ({
      id: `village-${villageId}`,
      villageName,
      isSum: false,
      holds: (id) => id === villageId,
    })),
  ];
}

function rowsAt(
  section: FormSection,
  place: Place,
  values: readonly Value[],
  earlier: Earlier,
  typed: readonly TypedElsewise[],
): ReviewRow[] {
  const own = values.filter(({ villageId }) => place.holds(villageId));
  const sums = {
    now: sumsOf(own, place),
    lastPeriod: sumsOf(earlier.lastPeriod, place),
    lastYear: sumsOf(earlier.lastYear, place),
    sameKind: earlier.sameKind.map((figures) => sumsOf(figures, place)),
  };
  const compared = (read: (of: Figures) => string | null): Compared => {
    const now = read(sums.now);
    const before = sums.sameKind.map(read).filter((value) => value !== null);
    return {
      now,
      lastPeriod: read(sums.lastPeriod),
      lastYear: read(sums.lastYear),
      jump: now === null ? null : judgeJump(now, before),
    };
  };
  const { villageName } = place;
  return [
    ...section.items.filter(isCountable).map(({ code, label, unit, kind }): ReviewRow => ({
      id: `${place.id}/${code}`,
      kind: place.isSum ? "total" : "value",
      valueId: place.isSum ? null : (own.find(({ itemCode }) => itemCode === code)?.id ?? null),
      villageName,
      label,
      // Many villages that say yes are a count.
      unit: place.isSum && kind === "flag" ? "" : unit,
      ...compared((of) => sumOf(code, of)),
      typed: null,
    })),
    ...section.shares.map((share): ReviewRow => ({
      id: `${place.id}/share.${share.code}`,
      kind: "share",
      valueId: null,
      villageName,
      label: share.label,
      unit: "%",
      ...compared((of) => shareOf(share, of)),
      typed: place.isSum ? null : typedBeside(share, own, typed),
    })),
  ];
}

type Compared = Pick<ReviewRow, "now" | "lastPeriod" | "lastYear" | "jump">;

function sumsOf(
  figures: readonly Readonly<{
    villageId: number | null;
    itemCode: string;
    value: string | null;
  }>[],
  { holds }: Place,
): Figures {
  return totalFigures(
    figures.flatMap(({ villageId, itemCode, value }) =>
      value === null || !holds(villageId) ? [] : [{ itemCode, value }],
    ),
  );
}

/** A typed percentage stands in the row of its numerator. */
function typedBeside(
  { label, numerator }: TypedShare,
  own: readonly Value[],
  typed: readonly TypedElsewise[],
): string | null {
  const beside = own.find(({ itemCode }) => itemCode === numerator);
  const found = typed.find(
    (one) =>
      one.label === label && one.sheet === beside?.sheet && rowOf(one.cell) === rowOf(beside.cell),
  );
  return found?.typed ?? null;
}

function rowOf(cell: string): string {
  return cell.replace(/^[A-Z]+/, "");
}

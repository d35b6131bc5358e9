import { addExact, type Exact, exact } from "#shared/kernel/exact.ts";

/** One item added up: its sum, and how many places (villages, communes) gave a figure. */
export type ItemTotal = Readonly<{ sum: Exact; places: number }>;

/** A unit's figures of one period, or several units' together, by item code. */
export type Figures = ReadonlyMap<string, ItemTotal>;

/** Adds single figures, as rows of the accepted reports give them, up by item. */
export function totalFigures(
  rows: Iterable<Readonly<{ itemCode: string; value: string }>>,
): Figures {
  const totals = new Map<string, ItemTotal>();
  for (const { itemCode, value } of rows) add(totals, itemCode, { sum: exact(value), places: 1 });
  return totals;
}

/** Several units' figures as one. */
export function addFigures(all: readonly Figures[]): Figures {
  const totals = new Map<string, ItemTotal>();
  for (const figures of all) {
    for (const [itemCode, total] of figures) add(totals, itemCode, total);
  }
  return totals;
}

function add(totals: Map<string, ItemTotal>, itemCode: string, more: ItemTotal): void {
  const before = totals.get(itemCode);
  totals.set(
    itemCode,
    before === undefined
      ? more
      : { sum: addExact(before.sum, more.sum), places: before.places + more.places },
  );
}

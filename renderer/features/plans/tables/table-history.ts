import type { QueryClient } from "@tanstack/react-query";

import type { RowEdit } from "#shared/features/plans/row-edits.ts";

/** What can be undone and done again in one table, the last at the end. */
export type TableHistory<Fields> = {
  undo: (readonly RowEdit<Fields>[])[];
  redo: (readonly RowEdit<Fields>[])[];
};

const LONGEST = 200;
const byClient = new WeakMap<QueryClient, Map<string, TableHistory<never>>>();

/** The history of a table as long as the program is open: it outlives the screen. */
export function tableHistory<Fields>(client: QueryClient, name: string): TableHistory<Fields> {
  const histories = byClient.get(client) ?? new Map<string, TableHistory<never>>();
  byClient.set(client, histories);
  const history = histories.get(name) ?? { undo: [], redo: [] };
  histories.set(name, history);
  // A name always belongs to a table of the same fields.
  return history as unknown as TableHistory<Fields>;
}

export function remember<Fields>(
  steps: (readonly RowEdit<Fields>[])[],
  step: readonly RowEdit<Fields>[],
): void {
  if (step.length === 0) return;
  steps.push(step);
  if (steps.length > LONGEST) steps.shift();
}

import type { Scheme } from "#shared/features/evaluation/scheme.ts";
import type { RowTableHistory } from "#renderer/components/grid/row-table.tsx";

/** The scheme that is being edited; nothing is kept until it is saved. */
export type SchemeEdit = RowTableHistory &
  Readonly<{ scheme: Scheme; onChange: (scheme: Scheme) => void }>;

import type { ListedForm } from "#shared/features/submissions/contract.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import type { RowTableHistory } from "#renderer/components/grid/row-table.tsx";

/** The form that is being designed, and which of its sheets, from 0. */
export type SheetEdit = RowTableHistory &
  Readonly<{
    form: FormDefinition;
    at: number;
    all: readonly ListedForm[];
    onChange: (form: FormDefinition) => void;
  }>;

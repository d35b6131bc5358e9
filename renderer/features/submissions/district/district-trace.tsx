import { useQuery } from "@tanstack/react-query";

import type { DistrictColumn } from "#shared/features/submissions/district/contract.ts";
import { TraceCells } from "#renderer/components/trace/trace-cells.tsx";

import { districtTraceQuery } from "../queries.ts";
import type { TableLine } from "./table-rows.ts";

/** A number of the table. */
export type TracedNumber = Readonly<{ line: TableLine; column: DistrictColumn }>;

/** The communes' cells behind one number of the table. */
export function DistrictTrace({
  asked,
  number: { line, column },
  onClose,
}: {
  readonly asked: Readonly<{ periodCode: string; formCode: string; withPending: boolean }>;
  readonly number: TracedNumber;
  readonly onClose: () => void;
}) {
  const trace = useQuery(
    districtTraceQuery({
      ...asked,
      unitId: line.unitId,
      villageId: line.villageId,
      columnCode: column.code,
    }),
  );
  return (
    <TraceCells
      of={[...line.place, column.label].join(", ")}
      trace={trace}
      withUnit={line.unitId === null}
      onClose={onClose}
    />
  );
}

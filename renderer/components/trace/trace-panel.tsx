import { queryOptions, useQuery } from "@tanstack/react-query";

import { call } from "#renderer/app/api.ts";

import { TraceCells } from "./trace-cells.tsx";

function traceQuery(indicator: string, periodCode: string, unitId: number | null) {
  return queryOptions({
    queryKey: ["indicators", "trace", indicator, periodCode, unitId],
    queryFn: () => call("indicators.trace", { indicator, periodCode, unitId }),
  });
}

/** The communes' cells behind one figure: file, sheet, cell, version, who accepted it. */
export function TracePanel({
  indicator,
  periodCode,
  unitId,
  unitName,
  onClose,
}: {
  readonly indicator: string;
  readonly periodCode: string;
  readonly unitId: number | null;
  readonly unitName: string;
  readonly onClose: () => void;
}) {
  const trace = useQuery(traceQuery(indicator, periodCode, unitId));
  return <TraceCells of={unitName} trace={trace} withUnit={unitId === null} onClose={onClose} />;
}

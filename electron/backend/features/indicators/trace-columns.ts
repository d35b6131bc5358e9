import type { TableColumn, TableValue } from "#backend/excel/write-table.ts";
import type { FigureTrace } from "#shared/features/indicators/contract.ts";
import { traceSheetText as text } from "#shared/features/indicators/text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";

/** Where a figure comes from, as the last columns of a sheet of sources. */
export const traceColumns: readonly TableColumn[] = [
  { header: text.file, width: 40, kind: "text" },
  { header: text.sheet, width: 12, kind: "text" },
  { header: text.cell, width: 8, kind: "text" },
  { header: text.version, width: 8, kind: "integer" },
  { header: text.acceptedBy, width: 24, kind: "text" },
  { header: text.acceptedAt, width: 18, kind: "text" },
  { header: text.corrections, width: 10, kind: "integer" },
];

type Trace = Pick<
  FigureTrace,
  "fileName" | "sheet" | "cell" | "version" | "acceptedBy" | "acceptedAt" | "corrections"
>;

/** A figure's cells in these columns. */
export function traceCells(trace: Trace): readonly TableValue[] {
  const { fileName, sheet, cell, version, acceptedBy, acceptedAt, corrections } = trace;
  return [
    fileName,
    sheet,
    cell,
    String(version),
    acceptedBy ?? text.notAccepted,
    acceptedAt === null ? null : formatInstant(acceptedAt),
    String(corrections),
  ];
}

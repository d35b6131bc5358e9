import { readFileSync } from "node:fs";

import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import type { FigureTrace } from "#shared/features/indicators/contract.ts";
import { summaryText } from "#shared/features/reports/text.ts";
import { cellsByAddress } from "#shared/kernel/sheet-grid.ts";

/** A figure with its place in a commune's file, wherever it was told. */
export type Place = Readonly<{
  file: string;
  sheet: string;
  cell: string;
  version: string;
  acceptedBy: string;
  value: string;
}>;

export function placesOf(trace: readonly FigureTrace[]): Place[] {
  return trace.map(({ fileName, sheet, cell, version, acceptedBy, value }) => ({
    file: fileName,
    sheet,
    cell,
    version: String(version),
    acceptedBy: acceptedBy ?? "",
    value,
  }));
}

/** The rows of tong-hop.xlsx's sheet of sources that are about one item of one period. */
export async function placesInSummary(file: string, item: string, period: string) {
  const sheets = await readWorkbookBytes(readFileSync(file), file);
  const rows = sheets.find(({ name }) => name === summaryText.sources.sheet)?.rows ?? [];
  const texts = rows.map(({ cells }) => new Map(cells.map(({ column, text }) => [column, text])));
  return texts
    .filter((row) => row.get(3) === item && row.get(4) === period)
    .map((row): Place => {
      const at = (column: number): string => row.get(column) ?? "";
      return {
        value: at(5),
        file: at(6),
        sheet: at(7),
        cell: at(8),
        version: at(9),
        acceptedBy: at(10),
      };
    });
}

/** What the communes' files themselves say in these cells. */
export async function readAtPlaces(
  places: readonly Place[],
  pathOf: (file: string) => string,
): Promise<string[]> {
  const workbooks = new Map<string, Awaited<ReturnType<typeof readWorkbookBytes>>>();
  for (const { file } of places) {
    if (workbooks.has(file)) continue;
    workbooks.set(file, await readWorkbookBytes(readFileSync(pathOf(file)), file));
  }
  return places.map(({ file, sheet, cell }) => {
    const grid = workbooks.get(file)?.find(({ name }) => name === sheet);
    return grid === undefined ? "" : (cellsByAddress(grid).get(cell)?.text ?? "");
  });
}

import { Workbook } from "@cj-tech-master/excelts";

export type FilledCell = Readonly<{ sheet: string; cell: string; value: string | number }>;

/** The workbook with values put into cells, as a commune would: for the sample data and the tests. */
export async function fillWorkbook(
  bytes: Uint8Array,
  cells: readonly FilledCell[],
): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  for (const { sheet, cell, value } of cells) {
    const worksheet = workbook.getWorksheet(sheet);
    if (worksheet === undefined) throw new RangeError(`no sheet ${sheet}`);
    worksheet.getCell(cell).value = value;
  }
  return workbook.xlsx.writeBuffer();
}

import { newWorkbook } from "./new-workbook.ts";

/** What somebody types into one cell of a workbook. */
export type CellEntry = Readonly<{
  sheet: string;
  /** "C12" */
  address: string;
  value: string | number;
}>;

/**
 * A copy of a workbook with cells filled in, as Excel would save it: sheets,
 * protection and formats stay.
 *
 * @throws {RangeError} when an entry names a sheet that is not there
 */
export async function fillCells(
  workbookBytes: Uint8Array,
  entries: readonly CellEntry[],
): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  await workbook.xlsx.load(workbookBytes);
  for (const { sheet, address, value } of entries) {
    const worksheet = workbook.getWorksheet(sheet);
    if (worksheet === undefined) throw new RangeError(`no sheet ${sheet}`);
    worksheet.getCell(address).value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

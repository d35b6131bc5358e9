import type { Workbook } from "@cj-tech-master/excelts";

/**
 * An empty workbook to write into.
 *
 * The library is loaded here, at first use: it would take a good part of the time in
 * which the program starts, and many a day no workbook is written.
 */
export async function newWorkbook(): Promise<Workbook> {
  const { Workbook } = await import("@cj-tech-master/excelts");
  return new Workbook();
}

import type { CellEntry } from "#backend/excel/fill-cells.ts";
import { cellAddress } from "#shared/kernel/sheet-grid.ts";

export const LIST_SHEET = "Danh sách hộ";

/** Bản, chủ hộ, năm sinh, số khẩu, đăng ký, điểm, đề nghị, 3 năm, ghi chú: columns B to J. */
export type Line = readonly (string | number | null)[];

/** Four households of two villages of Thèn Sin, without a mistake. */
export const fourHouseholds: readonly Line[] = [
  ["Nà Sen", "Hộ mẫu Một", 1970, 4, "x", 92, "x", "x", "Trưởng bản"],
  ["Nà Sen", "Hộ mẫu Hai", 1981, 5, "x", 85, "x", null, null],
  ["Nà Sen", "Hộ mẫu Ba", 1992, 3, "x", 40, null, null, null],
  ["Đồi Chè", "Hộ mẫu Bốn", 1965, 6, "x", 77, "x", "x", null],
];

/** The lines as they are typed into a blank DS-01. */
export function typedLines(rows: readonly Line[]): CellEntry[] {
  return rows.flatMap((cells, index) =>
    cells.flatMap((value, column): CellEntry[] =>
      value === null
        ? []
        : [{ sheet: LIST_SHEET, address: cellAddress(7 + index, column + 2), value }],
    ),
  );
}

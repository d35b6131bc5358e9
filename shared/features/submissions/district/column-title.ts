import type { DistrictColumn } from "./contract.ts";
import { districtScreenText as text } from "./screen-text.ts";

/** "Hộ nghèo (hộ)"; of yes and no, "Có nhà văn hóa (số bản)": its sum is a count. */
export function columnTitle(column: DistrictColumn): string {
  return text.column(column.label, columnUnit(column));
}

export function columnUnit(column: DistrictColumn): string {
  return column.kind === "item" && column.isFlag ? text.flagUnit[column.level] : column.unit;
}

import { formatDecimal } from "#shared/kernel/exact.ts";
import type { DistrictColumn } from "./contract.ts";
import { SHARE_DECIMALS } from "./district-table.ts";

/** A value of the table as it is read: "1.234"; a share always with both decimals, "60,00". */
export function shownValue({ kind }: Pick<DistrictColumn, "kind">, value: string | null): string {
  if (value === null) return "";
  if (kind === "item") return formatDecimal(value);
  const [whole = "", decimals = ""] = value.split(".");
  return formatDecimal(`${whole}.${decimals.padEnd(SHARE_DECIMALS, "0")}`);
}

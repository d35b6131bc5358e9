import { formatDecimal } from "#shared/kernel/exact.ts";
import { SHARE_DECIMALS } from "../share-of.ts";
import type { DistrictColumn } from "./contract.ts";

type Kind = Pick<DistrictColumn, "kind">;

/** A value of the table as it is read: "1.234"; a share always with both decimals, "60,00". */
export function shownValue({ kind }: Kind, value: string | null): string {
  return value === null ? "" : formatDecimal(kind === "share" ? withDecimals(value) : value);
}

/** The same without marks between the thousands, as a program reads it: "1234", "60,00". */
export function plainValue({ kind }: Kind, value: string | null): string {
  return value === null ? "" : (kind === "share" ? withDecimals(value) : value).replace(".", ",");
}

function withDecimals(value: string): string {
  const [whole = "", decimals = ""] = value.split(".");
  return `${whole}.${decimals.padEnd(SHARE_DECIMALS, "0")}`;
}

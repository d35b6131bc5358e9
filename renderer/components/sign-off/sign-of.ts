import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";

/** "09/KH-UBND"; a paper without a number shows its symbol alone. */
export function signOf({ number, symbol }: Pick<OfficialDocument, "number" | "symbol">): string {
  return number === null ? symbol : officialSign(number, symbol);
}

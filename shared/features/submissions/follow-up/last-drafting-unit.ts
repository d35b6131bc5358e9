import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { registerKindOf } from "#shared/features/documents/register-kinds-data.ts";

/** Who wrote the newest letter, by its symbol: "UBND-VHTT" → "VHTT"; "" where none tells. */
export function lastDraftingUnit(
  papers: readonly Pick<OfficialDocument, "id" | "kind" | "symbol">[],
): string {
  const letters = papers.filter(({ kind }) => kind === registerKindOf("letter"));
  const newest = letters.toSorted((a, b) => a.id - b.id).at(-1);
  return newest?.symbol.split("-").slice(1).join("-") ?? "";
}

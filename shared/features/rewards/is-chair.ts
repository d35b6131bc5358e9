import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { decisionText } from "./decision-data.ts";

/** Is `office` that of the chairman, however the office writes it ("Chủ tịch", "Chủ tịch UBND huyện")? */
export function isChair(office: string): boolean {
  return foldVietnamese(office).startsWith(foldVietnamese(decisionText.signer.head));
}

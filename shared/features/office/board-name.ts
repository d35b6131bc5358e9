import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

/** Is it the name of a steering board: "Ban Chỉ đạo …", over several lines or in one? */
export function isBoardName(name: string): boolean {
  return /^ban\s+chi\s+dao(?!\p{L})/u.test(foldVietnamese(name));
}

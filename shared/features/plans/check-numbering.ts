import type { PlanWarning } from "./parsed-plan.ts";
import { ordinalWords, pointLetters } from "./plan-words-data.ts";
import type { Piece } from "./read-body.ts";
import { warn } from "./warn.ts";

/**
 * Numbers that jump, go back or repeat among siblings. Numbers stay as typed: a gap may
 * be a paragraph that was left out on purpose, or one that was lost.
 */
export function checkNumbering(pieces: readonly Piece[]): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  // Last number by depth: headings by level, bullets "(n)" below all of them.
  const last = new Map<number, { ordinal: number; shape: string; number: string }>();
  for (const piece of pieces) {
    if (piece.number === null || piece.shape === null) continue;
    const depth = piece.kind === "bullet" ? 9 : piece.level;
    const ordinal = ordinalOf(piece.number, piece.shape);
    if (ordinal === null) continue;
    for (const deeper of [...last.keys()]) if (deeper > depth) last.delete(deeper);
    const before = last.get(depth);
    const isSibling = before?.shape === piece.shape;
    if (isSibling && ordinal > before.ordinal + 1) {
      warnings.push(warn("plans.numbering-jump", piece, { from: before.number, to: piece.number }));
    } else if (isSibling && ordinal <= before.ordinal && ordinal !== 1) {
      warnings.push(warn("plans.numbering-repeated", piece, { number: piece.number }));
    }
    last.set(depth, { ordinal, shape: piece.shape, number: piece.number });
  }
  return warnings;
}

function ordinalOf(number: string, shape: Piece["shape"]): number | null {
  const bare = number.replace(/[()]/gu, "").replace(/^\p{L}{3,}\s+/u, "");
  if (/^\d{1,3}$/u.test(bare)) return Number(bare);
  if (shape === "dotted") return Number(bare.split(".").at(-1));
  const word = ordinalWords.indexOf(bare.replace(/^thứ\s+/u, ""));
  if (shape === "part" && word >= 0) return word + 1;
  if (shape === "part") return /^[IVX]+$/u.test(bare) ? roman(bare) : bare.charCodeAt(0) - 64;
  const letter = pointLetters.indexOf(bare);
  return letter < 0 || bare.length !== 1 ? null : letter + 1;
}

function roman(text: string): number {
  const worth = { I: 1, V: 5, X: 10 } as const;
  const digits = [...text].map((sign) => worth[sign as keyof typeof worth]);
  return digits.reduce<number>(
    (sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit),
    0,
  );
}

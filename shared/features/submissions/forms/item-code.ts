import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

const LONGEST = 40;

/**
 * A code for a new item, made of its label's words and unlike every code that is taken:
 * "Đường làm mới" → "duongLamMoi".
 */
export function itemCode(label: string, taken: ReadonlySet<string>): string {
  const words = foldVietnamese(label).match(/[a-z0-9]+/g) ?? [];
  const joined = words.map((word, index) => (index === 0 ? word : upperFirst(word))).join("");
  const stem = /^[a-z]/.test(joined) ? joined.slice(0, LONGEST) : `muc${joined.slice(0, LONGEST)}`;
  const code = stem.length < 2 ? `${stem}Muc` : stem;
  for (let next = 1; ; next += 1) {
    const candidate = next === 1 ? code : `${code}${next}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

import { describe, expect, test } from "vitest";

import { numberInWords } from "#shared/kernel/number-words.ts";

describe("numberInWords", () => {
  test.each([
    [0n, "không"],
    [1n, "một"],
    [4n, "bốn"],
    [5n, "năm"],
    [10n, "mười"],
    [11n, "mười một"],
    [14n, "mười bốn"],
    [15n, "mười lăm"],
    [20n, "hai mươi"],
    [21n, "hai mươi mốt"],
    [24n, "hai mươi tư"],
    [25n, "hai mươi lăm"],
    [100n, "một trăm"],
    [101n, "một trăm linh một"],
    [104n, "một trăm linh bốn"],
    [105n, "một trăm linh năm"],
    [110n, "một trăm mười"],
    [115n, "một trăm mười lăm"],
    [121n, "một trăm hai mươi mốt"],
    [999n, "chín trăm chín mươi chín"],
    [1_000n, "một nghìn"],
    [1_001n, "một nghìn không trăm linh một"],
    [1_015n, "một nghìn không trăm mười lăm"],
    [10_500n, "mười nghìn năm trăm"],
    [450_000n, "bốn trăm năm mươi nghìn"],
    [1_000_001n, "một triệu không trăm linh một"],
    [1_005_000n, "một triệu không trăm linh năm nghìn"],
    [1_234_567n, "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"],
    [134_000_000n, "một trăm ba mươi tư triệu"],
    [1_000_000_005n, "một tỷ không trăm linh năm"],
    [2_005_000_000n, "hai tỷ không trăm linh năm triệu"],
    [12_000_000_000_000n, "mười hai nghìn tỷ"],
    [1_000_000_000_000_000_000n, "một tỷ tỷ"],
    [-21n, "âm hai mươi mốt"],
  ])("%s → %s", (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  test("every number up to 20,000 and sums of money read back to the same number", () => {
    const wrong: bigint[] = [];
    const values = [
      ...Array.from({ length: 20_000 }, (_, index) => BigInt(index)),
      ...Array.from({ length: 3_000 }, (_, index) => BigInt(index) ** 3n * 37_003n + 5n),
    ];
    for (const value of values) if (readBack(numberInWords(value)) !== value) wrong.push(value);
    expect(wrong).toEqual([]);
  });
});

/** Reads the words again by the grammar of the language, independently of how they were made. */
function readBack(text: string): bigint {
  const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
  const alike: Record<string, bigint> = { mốt: 1n, tư: 4n, lăm: 5n };
  let billions = 0n;
  let upper = 0n;
  let group = 0n;
  let pending: bigint | null = null;
  for (const word of text.split(" ")) {
    if (word === "trăm") [group, pending] = [group + (pending ?? 0n) * 100n, null];
    else if (word === "mươi") [group, pending] = [group + (pending ?? 0n) * 10n, null];
    else if (word === "mười") group += 10n;
    else if (word === "linh") pending = null;
    else if (word === "nghìn" || word === "triệu") {
      upper += (group + (pending ?? 0n)) * (word === "nghìn" ? 1_000n : 1_000_000n);
      [group, pending] = [0n, null];
    } else if (word === "tỷ") {
      billions = (billions + upper + group + (pending ?? 0n)) * 1_000_000_000n;
      [upper, group, pending] = [0n, 0n, null];
    } else pending = alike[word] ?? BigInt(digits.indexOf(word));
  }
  return billions + upper + group + (pending ?? 0n);
}

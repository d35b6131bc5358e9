import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { searchExpression } from "#shared/kernel/search-pattern.ts";

const plain = { isCaseExact: false, ignoresMarks: false };
const found = (text: string, options: Parameters<typeof searchExpression>[0]) =>
  searchExpression(options)?.exec(text)?.[0] ?? null;

describe("searchPattern", () => {
  test.each([
    { way: "composed", text: "Huy\u1ec7n" },
    { way: "decomposed, as the Mac writes it", text: "Huye\u0323\u0302n" },
    { way: "shape composed, tone apart, as Windows writes it", text: "Huy\u00ea\u0323n" },
    { way: "tone composed, shape apart", text: "Huy\u1eb9\u0302n" },
  ])("finds a letter $way", ({ text }) => {
    expect(found(text, { ...plain, words: "huyện" })).toBe(text);
  });

  test("does not find a letter inside one that has marks, however it is composed", () => {
    expect(found("dân".normalize("NFD"), { ...plain, words: "dan" })).toBeNull();
    expect(found("ấp".normalize("NFD"), { ...plain, words: "âp" })).toBeNull();
  });

  test("without marks finds every word of those letters, đ among them", () => {
    const words = { ...plain, ignoresMarks: true, words: "dao dan" };
    expect(found("các đạo dân", words)).toBe("đạo dân");
    expect(found("các đạo dân".normalize("NFD"), words)).toBe("đạo dân".normalize("NFD"));
    expect(found("dao dan", { ...words, words: "đạo dân" })).toBe("dao dan");
  });

  test("tells capital letters apart only when asked to", () => {
    expect(found("UỶ BAN", { ...plain, words: "uỷ ban" })).toBe("UỶ BAN");
    expect(found("UỶ BAN", { ...plain, isCaseExact: true, words: "uỷ ban" })).toBeNull();
    expect(found("Đạt", { ...plain, isCaseExact: true, ignoresMarks: true, words: "dat" })).toBe(
      null,
    );
  });

  test("takes signs as they are, and any space for a space", () => {
    expect(found("(đạt 61,5%)*", { ...plain, words: "(đạt 61,5%)*" })).toBe("(đạt 61,5%)*");
    expect(found("1\u00a0xã", { ...plain, words: "1 xã" })).toBe("1\u00a0xã");
    expect(searchExpression({ ...plain, words: "" })).toBeNull();
  });

  test("any words are found in themselves, in each form of Unicode, with and without marks", () => {
    const words = fc.stringMatching(
      /^[A-Za-zàảãáạăằẵắặâầẩấđêễệôơờợưữỹÀĐỆỰ0-9 .,()%\\[\]-]{1,16}$/u,
    );
    fc.assert(
      fc.property(
        words,
        fc.constantFrom("NFC" as const, "NFD" as const),
        fc.boolean(),
        (text, form, ignoresMarks) => {
          const typed = text.normalize(form);
          expect(found(typed, { words: text, isCaseExact: true, ignoresMarks })).toBe(typed);
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });
});

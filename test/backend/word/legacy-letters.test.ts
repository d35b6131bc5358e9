import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { tcvn3Codes, vniCodes } from "#backend/legacy-text/legacy-letters-data.ts";
import { guessLetters, unicodeLines } from "#backend/word/legacy-lines.ts";
import { fromLegacy, guessLegacy } from "#backend/legacy-text/legacy-vietnamese.ts";
import { readTextLines } from "#backend/word/read-text-lines.ts";
import { fixturePlan } from "../../core/plans/plan-source.ts";
import { buildDocx } from "./build-docx.ts";

/** What stands before the letter in an entry is its code. */
const encoderOf = (codes: readonly string[]): ((text: string) => string) => {
  const byLetter = new Map(codes.map((entry) => [entry.slice(-1), entry.slice(0, -1)]));
  return (text) =>
    [...text]
      .map((letter) => {
        const code = byLetter.get(letter);
        if (code !== undefined) return code;
        const small = byLetter.get(letter.toLowerCase());
        return small === undefined ? letter : small.toUpperCase();
      })
      .join("");
};
const toTcvn3 = encoderOf(tcvn3Codes);
const toVni = encoderOf(vniCodes);
const toMojibake = (text: string): string =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

const marked = [..."àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơưđ"];
const syllable = fc
  .tuple(
    fc.constantFrom("", "b", "ch", "đ", "gh", "kh", "ngh", "qu", "th", "tr", "x"),
    fc.constantFrom(...marked),
    fc.constantFrom("", "c", "ch", "m", "n", "ng", "nh", "p", "t", "i", "o"),
  )
  .map((parts) => parts.join(""));
const words = fc.array(syllable, { minLength: 1, maxLength: 12 }).map((all) => all.join(" "));
const sure = { numRuns: 300, seed: 7 };

describe("letters from before Unicode", () => {
  test("are read as people know them", () => {
    expect(fromLegacy("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "tcvn3")).toBe(
      "Cộng hoà xã hội chủ nghĩa Việt Nam",
    );
    expect(fromLegacy("§éc lËp - Tù do - H¹nh phóc", "tcvn3")).toBe("Độc lập - Tự do - Hạnh phúc");
    expect(fromLegacy("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "vni")).toBe(
      "Cộng hòa xã hội chủ nghĩa Việt Nam",
    );
    expect(fromLegacy("ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", "vni")).toBe(
      "ĐỘC LẬP - TỰ DO - HẠNH PHÚC",
    );
    expect(fromLegacy("Káº¿ hoáº¡ch nÄƒm 2020", "utf8-as-1252")).toBe("Kế hoạch năm 2020");
  });

  test("every marked letter has one code, and no two letters share one", () => {
    for (const codes of [tcvn3Codes, vniCodes]) {
      expect(marked.filter((letter) => !codes.some((entry) => entry.endsWith(letter)))).toEqual([]);
      const all = codes.map((entry) => entry.slice(0, -1));
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test("come back from every encoding as they went in", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(fromLegacy(toTcvn3(text), "tcvn3")).toBe(text);
        expect(fromLegacy(toVni(text), "vni")).toBe(text);
        expect(fromLegacy(toMojibake(text), "utf8-as-1252")).toBe(text);
        const capitals = text.toUpperCase();
        expect(fromLegacy(toVni(capitals), "vni")).toBe(capitals);
      }),
      sure,
    );
  });

  test.each([
    ["tcvn3", toTcvn3],
    ["vni", toVni],
    ["utf8-as-1252", toMojibake],
  ] as const)("a plan in %s is told by its words, and becomes the same plan", (name, encode) => {
    const plan = fixturePlan().replace(/[ÁÀẢÃẠÉÈẺẼẸ]/gu, (letter) =>
      name === "tcvn3" ? letter.toLowerCase() : letter,
    );
    const small = name === "tcvn3" ? withoutMarkedCapitals(plan) : plan;
    expect(guessLegacy(encode(small))).toBe(name);
    expect(fromLegacy(encode(small), name)).toBe(small);
  });

  test.each([
    ["a plan in Unicode", fixturePlan()],
    ["the same with its marks apart", fixturePlan().normalize("NFD")],
    ["English", "The quick brown fox jumps over the lazy dog. ".repeat(20)],
    ["French", "Déjà vu à l'école, où les élèves français étaient très âgés. ".repeat(20)],
    ["too few words to say", "Céng hoµ"],
  ])("is not suspected of %s", (_, text) => {
    expect(guessLegacy(text)).toBeNull();
  });
});

test("a text file in TCVN3 bytes is read as it is written, to be asked about", async () => {
  const text = "KÕ ho¹ch triÓn khai cuéc vËn ®éng x©y dùng n«ng th«n míi\nMôc tiªu n¨m 2020";
  const lines = await readTextLines(Buffer.from(text, "latin1"), "cu.txt");
  const guess = guessLetters(lines);
  expect(guess).toEqual({ encoding: "tcvn3", by: "words" });
  expect(unicodeLines(lines, guess!).map((line) => line.text)).toEqual([
    "Kế hoạch triển khai cuộc vận động xây dựng nông thôn mới",
    "Mục tiêu năm 2020",
  ]);
});

test("in a Word file only what is set in an old font is converted, capitals by font too", async () => {
  const run = (font: string, text: string): string =>
    `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const softHyphen = `<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>T</w:t><w:softHyphen/><w:t>¬ng</w:t></w:r>`;
  const bytes = await buildDocx({
    body: [
      `<w:p>${run(".VnTimeH", "KÕ ho¹ch")}</w:p>`,
      `<w:p>${run(".VnTime", "Môc tiªu: ")}${run("Times New Roman", "Tăng thu nhập, déjà vu")}</w:p>`,
      `<w:p>${run("VNI-Times", "Vieät Nam")}</w:p>`,
      `<w:p>${run(".VnTime", "Gõ bằng Unicode dù phông cũ")}</w:p>`,
      `<w:p>${softHyphen}</w:p>`,
    ].join(""),
  });
  const lines = await readTextLines(bytes, "cu.docx");
  const guess = guessLetters(lines);
  expect(guess).toEqual({ encoding: "tcvn3", by: "font" });
  expect(unicodeLines(lines, guess!).map((line) => line.text)).toEqual([
    "KẾ HOẠCH",
    "Mục tiêu: Tăng thu nhập, déjà vu",
    "Việt Nam",
    "Gõ bằng Unicode dù phông cũ",
    "Tương",
  ]);
});

/** TCVN3 has codes for few capitals: an office set them in a font of capitals. */
function withoutMarkedCapitals(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) =>
    letter.normalize("NFD").length > 1 ? letter.toLowerCase() : letter,
  );
}

import { expect, test } from "vitest";

import {
  comparePersonNames,
  compareVietnamese,
  foldTonePlacement,
  foldVietnamese,
  nfc,
} from "#shared/kernel/vietnamese.ts";

test("folding finds a name however it is typed", () => {
  const keys = ["Thèn Sin", "THÈN  SIN ", "then sin", "The\u0300n Sin"].map(foldVietnamese);
  expect(new Set(keys)).toEqual(new Set(["then sin"]));
  expect(foldVietnamese("Đường đi")).toBe("duong di");
});

test("the place of the tone mark does not make another word; another letter does", () => {
  expect(foldTonePlacement("hòa")).toBe(foldTonePlacement("hoà"));
  expect(foldTonePlacement("Ủy ban")).toBe(foldTonePlacement("Uỷ ban"));
  expect(foldTonePlacement("hòa")).not.toBe(foldTonePlacement("hóa"));
  expect(foldTonePlacement("tan")).not.toBe(foldTonePlacement("tân"));
});

test("text is composed and has one kind of line end", () => {
  expect(nfc("Đu\u031bo\u031b\u0300ng\r\nxa\r")).toBe("Đường\nxa\n");
});

test("words stand in the order of a Vietnamese dictionary", () => {
  const words = ["đá", "dê", "đà", "an", "ăn", "ân", "ơn", "ôn", "on"];
  expect(words.toSorted(compareVietnamese)).toEqual([
    "an",
    "ăn",
    "ân",
    "dê",
    "đà",
    "đá",
    "on",
    "ôn",
    "ơn",
  ]);
});

test("people stand by their given name", () => {
  const people = ["Lò Văn Bình", "Vàng A Bình", "Tẩn Thị An", "Phàn Văn Ền"];
  expect(people.toSorted(comparePersonNames)).toEqual([
    "Tẩn Thị An",
    "Lò Văn Bình",
    "Vàng A Bình",
    "Phàn Văn Ền",
  ]);
});

import { expect, test } from "vitest";

import {
  matchVillages,
  nameTwice,
  villageChanges,
} from "#renderer/features/office/village-changes.ts";

const villages = [
  { id: 1, name: "Bản Thẳm" },
  { id: 2, name: "Na Khum" },
  { id: 3, name: "Bản Hon" },
];

test("a pasted list keeps the villages whose letters are the same, then those better written", () => {
  expect(matchVillages(villages, ["bản hon", "Nà Khum", "Bản Thăm", "Bản Thẳm"])).toEqual([
    { id: 3, name: "bản hon" },
    { id: 2, name: "Nà Khum" },
    { id: null, name: "Bản Thăm" },
    { id: 1, name: "Bản Thẳm" },
  ]);
});

test("says what is added, renamed, removed and moved", () => {
  expect(
    villageChanges(villages, [
      { id: 3, name: "Bản Hon" },
      { id: 1, name: "Bản Thẳm Mới" },
      { id: null, name: "Bản Bốn" },
    ]),
  ).toEqual({
    added: ["Bản Bốn"],
    renamed: [{ before: "Bản Thẳm", after: "Bản Thẳm Mới" }],
    removed: ["Na Khum"],
    isReordered: true,
  });
});

test("a village put before the others is no change of their order", () => {
  expect(villageChanges(villages, [{ id: null, name: "Bản Đầu" }, ...villages])).toMatchObject({
    added: ["Bản Đầu"],
    isReordered: false,
  });
});

test("finds a name that stands twice; another tone is another name", () => {
  expect(nameTwice(["Bản Thẳm", "Bản Thăm"])).toBeNull();
  expect(nameTwice(["Bản Thẳm", "Na Khum", "BẢN THẲM"])).toBe("BẢN THẲM");
});

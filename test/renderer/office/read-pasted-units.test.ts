import { expect, test } from "vitest";

import { readPastedAgencies } from "#renderer/features/office/read-pasted-agencies.ts";
import { readPastedUnits } from "#renderer/features/office/read-pasted-units.ts";
import type { Unit } from "#shared/features/office/contract.ts";

const left: Unit = {
  id: 2,
  code: "",
  name: "Xã Sùng Phài",
  kind: "commune",
  activeFrom: "2004-01-01",
  activeTo: "2020-02-29",
  leavingNote: null,
  mergedInto: null,
  aliases: [],
  villages: [],
};
const here: Unit = { ...left, id: 1, name: "Xã Bản Bo", activeTo: null, aliases: ["Ban Bo"] };

test("reads name, code, kind and other names of each line", () => {
  const lines = readPastedUnits(
    'Tên\tMã\tLoại\tCách gọi khác\r\nXã Khun Há\t03400\tXã\t"Khun Ha; Khun Há"\r\n\r\nThị trấn Thử',
    [],
    "2015-01-01",
  );
  expect(lines.map(({ problem }) => problem)).toEqual([null, null]);
  expect(lines.map(({ input }) => input)).toEqual([
    {
      id: null,
      name: "Xã Khun Há",
      code: "03400",
      kind: "commune",
      activeFrom: "2015-01-01",
      activeTo: null,
      leavingNote: null,
      mergedInto: null,
      aliases: ["Khun Ha", "Khun Há"],
    },
    expect.objectContaining({ name: "Thị trấn Thử", kind: "town", code: "", aliases: [] }),
  ]);
});

test("says of each line what is wrong with it", () => {
  const lines = readPastedUnits(
    [
      "\t03400",
      "Xã A\t1\tphường",
      "Xã Ban Bo Mới\t2\tXã\tBản Bo",
      "Xã Đông\t3",
      "XÃ DONG\t4",
      `Xã ${"a".repeat(120)}`,
    ].join("\n"),
    [here],
    "2015-01-01",
  );
  expect(lines.map(({ problem }) => problem)).toEqual([
    "Thiếu tên.",
    "Loại phải là Xã hoặc Thị trấn.",
    "Đã có trong danh mục.",
    null,
    "Trùng với một dòng ở trên.",
    "Có ô dài quá mức cho phép.",
  ]);
});

test("the name of a unit that had left by then is free", () => {
  const problemFrom = (day: string) =>
    readPastedUnits("Xã Sùng Phài", [left], day).map(({ problem }) => problem);
  expect(problemFrom("2020-03-01")).toEqual([null]);
  expect(problemFrom("2020-02-29")).toEqual(["Đã có trong danh mục."]);
});

test("an agency wants both its names, and is not taken twice", () => {
  const lines = readPastedAgencies("Phòng Y tế\tPYT\nPhòng Nội vụ\nVăn phòng\tVP\nVĂN PHÒNG\tVP2", [
    { id: 1, name: "phòng y tế", shortName: "YT" },
  ]);
  expect(lines.map(({ problem }) => problem)).toEqual([
    "Đã có trong danh mục.",
    "Thiếu tên ngắn ở cột thứ hai.",
    null,
    "Trùng với một dòng ở trên.",
  ]);
});

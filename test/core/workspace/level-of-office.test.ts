import { expect, test } from "vitest";

import { levelOfOffice, superiorsOf } from "#shared/features/workspace/level-of-office.ts";

test.each([
  ["UBND huyện Tam Đường", "district"],
  ["Ủy ban nhân dân thị xã Mẫu", "district"],
  ["UBND thành phố Lai Châu", "district"],
  ["UBND xã Bản Bo", "commune"],
  ["Ủy ban nhân dân phường Tân Phong", "commune"],
  ["UBND thị trấn Tam Đường", "commune"],
  ["UBND đặc khu Mẫu", "commune"],
  ["Phòng Nội vụ", "district"],
] as const)("%s is a %s's office", (name, level) => {
  expect(levelOfOffice(name)).toBe(level);
});

test("a commune's superior is the province of today or the district of before", () => {
  expect(superiorsOf("UBND xã Bản Bo", "UBND tỉnh Lai Châu")).toEqual({
    superiorBody: null,
    provinceBody: "UBND tỉnh Lai Châu",
  });
  expect(superiorsOf("UBND xã Bản Bo", "UBND huyện Tam Đường")).toEqual({
    superiorBody: "UBND huyện Tam Đường",
    provinceBody: null,
  });
  expect(superiorsOf("UBND huyện Tam Đường", "UBND tỉnh Lai Châu")).toEqual({
    superiorBody: "UBND tỉnh Lai Châu",
    provinceBody: null,
  });
});

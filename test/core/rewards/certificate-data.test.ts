import { expect, test } from "vitest";

import { certificateOf } from "#shared/features/rewards/certificate-data.ts";

const household = {
  category: "household",
  name: "Vàng A Sử",
  position: "Bản Nà Can",
  unitName: "Xã Bản Bo",
  achievement: "Hiến 200 m² đất làm đường bản.",
} as const;
const citation =
  "Đã có thành tích trong thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” năm 2020";

test("a certificate says to whom, where and what for", () => {
  expect(certificateOf(household, 2020)).toEqual({
    name: "Hộ gia đình Vàng A Sử",
    address: "Bản Nà Can, xã Bản Bo",
    citation,
    achievement: "(Hiến 200 m² đất làm đường bản)",
  });
  expect(
    certificateOf({ ...household, category: "individual", position: "", achievement: "" }, 2020),
  ).toEqual({ name: "Vàng A Sử", address: "Xã Bản Bo", citation, achievement: "" });
});

test("a commune is not its own address", () => {
  const commune = {
    ...household,
    category: "collective",
    name: "Xã Bản Bo",
    position: "",
  } as const;
  expect(certificateOf(commune, 2020)).toMatchObject({ name: "Xã Bản Bo", address: "" });
});

test.each(["Hộ Vàng A Sử", "Gia đình ông Vàng A Sử"])(
  "%s is not made a household twice",
  (name) => {
    expect(certificateOf({ ...household, name }, 2020).name).toBe(name);
  },
);

test.each([
  "Đã có thành tích xuất sắc trong phong trào hiến đất",
  "Có nhiều thành tích trong giảm nghèo",
])("“%s” is the citation itself", (achievement) => {
  expect(certificateOf({ ...household, achievement }, 2020)).toMatchObject({
    citation: achievement,
    achievement: "",
  });
});

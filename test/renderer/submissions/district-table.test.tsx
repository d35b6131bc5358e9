import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { TableScreen } from "#renderer/features/submissions/district/table-screen.tsx";
import type { DistrictTable } from "#shared/features/submissions/district/contract.ts";

import { type Answers, showScreen } from "../support/show-screen.tsx";

const table: DistrictTable = {
  formCode: "CD-01",
  formName: "Số liệu cuộc vận động",
  isIllustrative: false,
  columns: [
    {
      kind: "item",
      code: "households",
      label: "Tổng số hộ",
      unit: "hộ",
      isFlag: false,
      level: "village",
    },
    {
      kind: "item",
      code: "culturalVillage",
      label: "Đạt danh hiệu bản văn hóa",
      unit: "1 = có, 0 = không",
      isFlag: true,
      level: "village",
    },
    {
      kind: "share",
      code: "share.0.poor",
      label: "Tỷ lệ hộ nghèo",
      unit: "%",
      level: "village",
      numerator: "poorHouseholds",
      denominator: "households",
    },
  ],
  rows: [
    {
      unitId: 1,
      unitName: "Xã Bản Bo",
      source: "accepted",
      values: { households: "1210", culturalVillage: "2", "share.0.poor": "10" },
      villages: [
        {
          villageId: 11,
          name: "Bản Nà Can",
          values: { households: "57", culturalVillage: "1", "share.0.poor": "10.53" },
        },
      ],
    },
    { unitId: 2, unitName: "Xã Khun Há", source: "none", values: {}, villages: [] },
  ],
  total: { households: "1210", culturalVillage: "2", "share.0.poor": "10" },
  waiting: 1,
  targets: [
    {
      targetId: 5,
      text: "Đạt tiêu chuẩn văn hóa: 80,5% số bản",
      comparator: ">=",
      target: "80.5",
      unit: "%",
      state: "open",
      least: "52.2",
      greatest: "91",
      missing: [{ unitId: 2, unitName: "Xã Khun Há" }],
    },
  ],
};
const answers: Answers = {
  "submissions.forms": () => [
    {
      form: { code: "CD-01", name: table.formName } as never,
      isReady: true,
      isUsed: true,
      periodCodes: ["2020-Y"],
    },
  ],
  "submissions.districtTable": ({ withPending }) => ({ ...table, waiting: withPending ? 0 : 1 }),
  "submissions.districtTrace": () => [],
};

test("the district's sums stand over its units; yes and no are counts, shares have two decimals", async () => {
  const { violations } = showScreen(<TableScreen />, answers);

  const total = await screen.findByRole("row", { name: /Toàn huyện/ });
  expect(
    within(total)
      .getAllByRole("gridcell")
      .map(({ textContent }) => textContent),
  ).toEqual(["Toàn huyện", "1.210", "2", "10,00", ""]);
  expect(screen.getByRole("columnheader", { name: /bản văn hóa \(số bản\)/ })).toBeDefined();
  expect(screen.getByText("1/2 đơn vị có số liệu")).toBeDefined();
  expect(screen.getByRole("row", { name: /Xã Khun Há/ }).textContent).toContain("Chưa có số liệu");
  expect(await violations()).toEqual([]);
});

test("a village's number opens into the cells that it comes from, and back to where it was", async () => {
  const { user, callsOf } = showScreen(<TableScreen />, answers);
  await user.click(await screen.findByRole("switch", { name: "Hiện từng bản" }));
  await user.click(await screen.findByRole("gridcell", { name: "57" }));
  await user.keyboard("{Enter}");

  await screen.findByRole("heading", {
    name: "Nguồn số liệu: Xã Bản Bo, Bản Nà Can, Tổng số hộ",
  });
  expect(callsOf("submissions.districtTrace")).toEqual([
    {
      periodCode: "2020-Y",
      formCode: "CD-01",
      withPending: false,
      unitId: 1,
      villageId: 11,
      columnCode: "households",
    },
  ]);
  await user.click(screen.getByRole("button", { name: "Đóng nguồn số liệu" }));
  await screen.findByRole("gridcell", { name: "57" });
});

test("says where each target can still end, and who is missing; the waiting can be counted in", async () => {
  const { user, callsOf, violations } = showScreen(<TableScreen />, answers);
  await user.click(await screen.findByRole("tab", { name: "Chỉ tiêu theo biểu này (1)" }));

  const targets = await screen.findByRole("region", { name: "Chỉ tiêu theo biểu này" });
  for (const words of ["Còn tùy", "từ 52,2% đến 91%", "Còn thiếu: Xã Khun Há."]) {
    expect(targets.textContent).toContain(words);
  }
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("switch", { name: "Tính cả báo cáo chờ nhận (1)" }));
  expect(callsOf("submissions.districtTable").at(-1)).toMatchObject({ withPending: true });
});

test("a period without forms says where to begin", async () => {
  const { user, places } = showScreen(<TableScreen />, { "submissions.forms": () => [] });

  await user.click(await screen.findByRole("link", { name: "Đến Báo cáo của xã" }));

  expect(places.at(-1)).toBe("/submissions");
});

test.each([
  { button: "Lưu Excel", format: "xlsx" as const },
  { button: "Lưu CSV", format: "csv" as const },
  { button: "Lưu PDF", format: "pdf" as const },
])("$button saves the table that is looked at into the named file", async ({ button, format }) => {
  const { user, callsOf, desk } = showScreen(<TableScreen />, {
    ...answers,
    "submissions.saveDistrictTable": () => ({ fileName: `bang.${format}`, sizeBytes: 1 }),
  });
  desk.saveAs({ token: "nơi lưu", name: `bang.${format}`, size: 0 });
  await user.click(await screen.findByRole("button", { name: button }));

  expect(await screen.findByText(/Đã lưu .*bang/)).toBeDefined();
  expect(desk.asked).toEqual([`bang-cua-huyen-CD-01-2020-Y.${format}`]);
  expect(callsOf("submissions.saveDistrictTable")).toMatchObject([
    { periodCode: "2020-Y", formCode: "CD-01", withPending: false, format, target: "nơi lưu" },
  ]);
});

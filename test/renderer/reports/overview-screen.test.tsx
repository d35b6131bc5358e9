import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { OverviewScreen } from "#renderer/features/reports/overview-screen.tsx";
import type { Overview } from "#shared/features/reports/contract.ts";

import { refusal, showScreen } from "../support/show-screen.tsx";
import { targetResults } from "../support/target-results.ts";

// Bars are drawn on a canvas, which only the real window has; their numbers stand in a table.
vi.mock("react-chartjs-2", () => ({ Bar: () => null }));

const overview: Overview = {
  year: 2020,
  periodCode: "2020-Y",
  isIllustrative: false,
  targets: targetResults,
  counts: { met: 1, missed: 0, unknown: 1 },
  ranking: [
    { unitId: 2, unitName: "Xã Bản Bo", totalHundredths: 9897, rank: 1, class: "excellent" },
    { unitId: 1, unitName: "Xã Khun Há", totalHundredths: 5781, rank: 2, class: "weak" },
  ],
  waiting: [
    { unitId: 3, unitName: "Xã Nà Tăm", status: "late", isLate: true, submissionId: null },
    { unitId: 4, unitName: "Xã Hồ Thầu", status: "draft", isLate: false, submissionId: 40 },
  ],
  dueOn: "2020-12-15",
  papers: [{ documentId: 11, title: "Kế hoạch năm 2020", status: "submitted", kind: "KH" }],
};

test("tells a leader targets, ranking, who is late and which papers wait, each with its way on", async () => {
  const { violations } = showScreen(<OverviewScreen />, { "reports.overview": () => overview });

  const summary = await screen.findByRole("navigation", { name: "Tóm tắt" });
  expect(
    within(summary)
      .getAllByRole("link")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "1/2Chỉ tiêu đạt",
    "0Chưa đạt",
    "1Thiếu số liệu",
    "1Xã chậm báo cáo",
    "1Văn bản chờ xử lý",
  ]);
  const target = screen.getByRole("row", { name: /80,5% số bản/ });
  expect(within(target).getByRole("link").getAttribute("href")).toBe("/targets/5");
  expect(within(target).getByRole("img", { name: "100% mức kế hoạch" })).toBeTruthy();
  const chart = screen.getByRole("figure", { name: /Điểm đánh giá/ });
  expect(
    within(chart)
      .getAllByRole("row")
      .map(({ textContent }) => textContent),
  ).toEqual(["MụcĐiểm", "1. Xã Bản Bo98,97", "2. Xã Khun Há57,81"]);
  expect(screen.getByText("Quá hạn, chưa gửi")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Mở báo cáo: Xã Hồ Thầu" }).getAttribute("href")).toBe(
    "/submissions/40",
  );
  expect(
    screen.getByRole("link", { name: "Mở văn bản: Kế hoạch năm 2020" }).getAttribute("href"),
  ).toBe("/documents/11");
  expect(await violations()).toEqual([]);
});

test("an empty year says what to do first", async () => {
  const { user, places } = showScreen(<OverviewScreen />, {
    "reports.overview": () => ({
      ...overview,
      targets: null,
      ranking: null,
      waiting: [],
      papers: [],
      counts: { met: 0, missed: 0, unknown: 0 },
    }),
  });

  await user.click(await screen.findByRole("button", { name: "Nhập kế hoạch" }));

  expect(places.at(-1)).toBe("/plan");
  expect(screen.getByText("Không xã nào còn vướng.")).toBeTruthy();
});

test("the summary workbook is saved where the person says; a locked file is told", async () => {
  const { user, desk, callsOf } = showScreen(<OverviewScreen />, {
    "reports.overview": () => overview,
    "reports.saveSummary": () => {
      throw refusal("workspace.cannot-write", { fileName: "tong-hop.xlsx", reason: "in-use" });
    },
  });
  desk.saveAs({ token: "token-000009", name: "tong-hop.xlsx", size: 0 });

  await user.click(await screen.findByRole("button", { name: "Lưu bảng tổng hợp" }));

  expect((await screen.findByRole("alert")).textContent).toContain("đang mở trong chương trình");
  expect(callsOf("reports.saveSummary")).toEqual([
    { year: 2020, periodCode: "2020-Y", target: "token-000009" },
  ]);
});

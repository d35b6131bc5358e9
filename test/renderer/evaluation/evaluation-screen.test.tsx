import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { EvaluationScreen } from "#renderer/features/evaluation/evaluation-screen.tsx";
import type { Evaluation } from "#shared/features/evaluation/contract.ts";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

const evaluation: Evaluation = {
  id: 1,
  year: 2020,
  periodCode: "2020-Y",
  schemeName: "Bộ tiêu chí thử",
  schemeSource: "Quyết định thử",
  schemeNeedsCheck: true,
  maximumHundredths: 10_000,
  computedAt: "2020-12-20T02:00:00.000Z",
  computedBy: "Chuyên viên",
  isStale: false,
  isIllustrative: true,
  groups: [{ code: "2.1", name: "Phát triển kinh tế" }],
  units: [
    {
      unitId: 1,
      unitName: "Xã Bản Bo",
      totalHundredths: 9_897,
      rank: 1,
      class: "excellent",
      total: null,
      next: null,
      groups: [],
      scores: [
        {
          criterionCode: "poverty",
          criterionName: "Giảm hộ nghèo",
          group: "2.1",
          effect: "score",
          indicator: "povertyRateFall",
          pointsHundredths: 1_150,
          maximumHundredths: 1_200,
          explanation: "giảm 4,1% → đạt 97,62% của mục tiêu: 11,5 điểm",
        },
        {
          criterionCode: "preschools",
          criterionName: "Trường mầm non",
          group: "2.1",
          effect: "score",
          indicator: "preschools",
          pointsHundredths: 0,
          maximumHundredths: 0,
          explanation: "Đơn vị không có đối tượng để tính",
        },
      ],
    },
    {
      unitId: 2,
      unitName: "Xã Khun Há",
      totalHundredths: 5_781,
      rank: 2,
      class: "weak",
      total: null,
      next: null,
      groups: [],
      scores: [],
    },
  ],
};
const answers: Answers = { "evaluation.show": () => evaluation };

test("ranks the units with points and class in words", async () => {
  showScreen(<EvaluationScreen />, answers);

  await screen.findByRole("gridcell", { name: "Yếu" });
  const rows = screen.getAllByRole("row", { name: /Xã (Bản Bo|Khun Há)/ });
  const cells = rows
    .map((row) =>
      within(row)
        .queryAllByRole("gridcell")
        .map((cell) => cell.textContent),
    )
    .filter((row) => row.length > 0);
  expect(cells).toEqual([
    ["1", "Xã Bản Bo", "98,97", "Xuất sắc"],
    ["2", "Xã Khun Há", "57,81", "Yếu"],
  ]);
});

test("says which scheme was applied, that it wants a check and that figures are illustrative", async () => {
  showScreen(<EvaluationScreen />, answers);

  const about = await screen.findByRole("region", { name: "Lần chấm và bộ tiêu chí" });
  expect(about.textContent).toContain("Bộ tiêu chí thử. Căn cứ: Quyết định thử.");
  expect(within(about).getByText("Cần kiểm tra")).toBeTruthy();
  expect(within(about).getByText("Số liệu minh họa")).toBeTruthy();
});

test("shows the working of a unit and leads from a criterion to the commune's cell", async () => {
  const { user, callsOf } = showScreen(<EvaluationScreen />, {
    ...answers,
    "indicators.trace": () => [
      {
        unitId: 1,
        unitName: "Xã Bản Bo",
        villageName: "Bản Hợp Nhất",
        itemCode: "poorHouseholds",
        itemName: "Hộ nghèo",
        periodCode: "2020-Y",
        value: "7",
        submissionId: 21,
        version: 1,
        fileName: "ban-bo.xlsx",
        sheet: "Bản",
        cell: "F7",
        acceptedBy: "Chuyên viên",
        acceptedAt: "2020-12-19T02:00:00.000Z",
        corrections: 0,
      },
    ],
  });
  await user.click(await screen.findByRole("button", { name: "Xem cách chấm của Xã Bản Bo" }));
  const working = await screen.findByRole("table", { name: "Cách chấm: Xã Bản Bo" });
  expect(within(working).getByText(/đạt 97,62% của mục tiêu/)).toBeTruthy();
  expect(within(working).getByText("không tính")).toBeTruthy();

  await user.click(within(working).getByRole("button", { name: "Xem số liệu gốc: Giảm hộ nghèo" }));

  expect((await screen.findByRole("link", { name: /F7/ })).getAttribute("href")).toBe(
    `/submissions/21/${encodeURI("Bản!F7")}`,
  );
  expect(callsOf("indicators.trace")).toEqual([
    { indicator: "povertyRateFall", periodCode: "2020-Y", unitId: 1 },
  ]);
});

test("offers to compute when nothing was computed, and says why it cannot", async () => {
  const { user, callsOf } = showScreen(<EvaluationScreen />, {
    "evaluation.show": () => {
      throw refusal("evaluation.not-found", { year: 2020 });
    },
    "evaluation.run": () => {
      throw refusal("evaluation.no-figures", { periodCode: "2020-Y" });
    },
  });
  expect(await screen.findByRole("link", { name: "Đến Báo cáo của xã" })).toBeTruthy();

  await user.click(screen.getByRole("button", { name: "Chấm điểm" }));

  expect((await screen.findByRole("alert")).textContent).toContain("chưa có số liệu nào");
  expect(callsOf("evaluation.run")).toEqual([{ year: 2020, periodCode: "2020-Y" }]);
});

test("warns when figures have changed since", async () => {
  showScreen(<EvaluationScreen />, { "evaluation.show": () => ({ ...evaluation, isStale: true }) });

  expect(await screen.findByText(/Số liệu đã đổi sau lần chấm này/)).toBeTruthy();
});

test("lets a leader read but not compute", async () => {
  showScreen(<EvaluationScreen />, answers, {
    session: { mode: "accounts", account: { id: 3, displayName: "Sùng A Hồ", role: "leader" } },
  });
  await screen.findByRole("region", { name: "Lần chấm và bộ tiêu chí" });

  expect(screen.queryByRole("button", { name: /^Chấm điểm/ })).toBeNull();
});

test("has no accessibility faults", async () => {
  const { user, violations } = showScreen(<EvaluationScreen />, answers);
  await user.click(await screen.findByRole("button", { name: "Xem cách chấm của Xã Bản Bo" }));

  expect(await violations()).toEqual([]);
});

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { MarksScreen } from "#renderer/features/evaluation/marks/marks-screen.tsx";
import type { MarkLine, Marks } from "#shared/features/evaluation/marks/contract.ts";

import { showScreen } from "../support/show-screen.tsx";

const mark = (stage: "self" | "department" | "council", pointsHundredths: number) => ({
  stage,
  pointsHundredths,
  isMet: null,
  remark: null,
  at: "2020-12-20T02:00:00.000Z",
  actor: "Chuyên viên",
});
const line: MarkLine = {
  criterionCode: "tham-gia",
  criterionName: "Tham gia phong trào",
  groupName: "Dân chủ",
  effect: "score",
  maximumHundredths: 10_00,
  how: "points",
  computedHundredths: null,
  marks: [mark("self", 10_00), mark("council", 6_25)],
};
const marks: Marks = {
  schemeName: "Bộ tiêu chí thử",
  stages: [
    { stage: "self", lockedAt: "2020-12-19T02:00:00.000Z", lockedBy: "Chuyên viên" },
    { stage: "department", lockedAt: null, lockedBy: null },
    { stage: "council", lockedAt: null, lockedBy: null },
  ],
  units: [
    { unitId: 1, unitName: "Xã Bản Bo", lines: [line] },
    { unitId: 2, unitName: "Xã Khun Há", lines: [{ ...line, marks: [] }] },
  ],
};

test("shows who gave what beside each other, and how far the council is", async () => {
  const { violations } = showScreen(<MarksScreen />, { "evaluation.marks": () => marks });
  const table = await screen.findByRole("region", { name: "Điểm từng tiêu chí của Xã Bản Bo" });
  await within(table).findByText("chấm tay");
  const cells = within(table)
    .getAllByRole("gridcell")
    .map((cell) => cell.textContent);
  expect(cells).toEqual(["Tham gia phong trào", "10", "chấm tay", "10", "", "6,25", "-3,75"]);
  expect(screen.getByText("hội đồng đã chấm 1/1 tiêu chí chấm tay")).toBeTruthy();
  expect(screen.getByText("hội đồng đã chấm 0/1 tiêu chí chấm tay")).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("a closed stage is opened again only with a reason", async () => {
  const { user, callsOf } = showScreen(<MarksScreen />, {
    "evaluation.marks": () => marks,
    "evaluation.lockStage": ({ isLocked }) => ({ isLocked }),
  });
  await user.click(await screen.findByRole("button", { name: "Mở lại: Xã tự chấm" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Mở lại" }));
  expect(callsOf("evaluation.lockStage")).toEqual([]);
  fireEvent.change(within(dialog).getByLabelText(/Lý do mở lại/), {
    target: { value: "Xã bổ sung minh chứng" },
  });
  await user.click(within(dialog).getByRole("button", { name: "Mở lại" }));
  await waitFor(() => {
    expect(callsOf("evaluation.lockStage")).toEqual([
      { year: 2020, stage: "self", isLocked: false, reason: "Xã bổ sung minh chứng" },
    ]);
  });
});

test("a leader reads the marks and closes nothing", async () => {
  showScreen(
    <MarksScreen />,
    { "evaluation.marks": () => marks },
    {
      session: { mode: "accounts", account: { id: 3, displayName: "Sùng A Hồ", role: "leader" } },
    },
  );
  await screen.findByRole("region", { name: "Điểm từng tiêu chí của Xã Bản Bo" });
  expect(screen.queryByRole("button", { name: /Khóa|Mở lại/ })).toBeNull();
});

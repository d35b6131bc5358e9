import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { SubmissionScreen } from "#renderer/features/submissions/submission-screen.tsx";

import { refusal, showScreen } from "../support/show-screen.tsx";
import { submission, value } from "./sample-submission.ts";

test("a value tells the cell it came from", async () => {
  const { user, violations } = showScreen(<SubmissionScreen submissionId={9} />, {
    "submissions.show": () => submission,
  });
  await screen.findByRole("heading", { level: 1, name: "Số liệu: Xã Bản Bo" });

  await user.click(await screen.findByRole("gridcell", { name: "57" }));

  const source = screen.getByRole("complementary", { name: "Số này từ đâu" });
  expect(source.textContent).toContain("Bản Nà Can: Tổng số hộ");
  expect(source.textContent).toContain("C7");
  expect(source.textContent).toContain("CD-01 Bản Bo.xlsx");
  expect(within(source).getByText("Ghi chú trong ô").nextSibling?.textContent).toBe(
    "Số của trưởng bản",
  );
  expect(await violations()).toEqual([]);
});

test.each([
  { cell: "Bản!F7", shown: "6", words: "Bản Nà Can: Hộ nghèo" },
  { cell: "Xã!D20", shown: "41", words: "Số trẻ sinh trong kỳ" },
])("begins at $cell when that cell is asked for", async ({ cell, shown, words }) => {
  showScreen(<SubmissionScreen submissionId={9} cell={cell} />, {
    "submissions.show": () => ({ ...submission, status: "accepted" }),
  });

  const source = await screen.findByRole("complementary", { name: "Số này từ đâu" });
  expect(source.textContent).toContain(words);
  const value = await screen.findByRole("gridcell", { name: shown });
  await waitFor(() => {
    expect(document.activeElement).toBe(value);
  });
});

test("a correction asks for its reason; a refusal keeps figure and reason", async () => {
  let refusals = 1;
  const { user, callsOf } = showScreen(<SubmissionScreen submissionId={9} />, {
    "submissions.show": () => submission,
    "submissions.correct": () => {
      refusals -= 1;
      if (refusals < 0) return { ...value, value: "58" };
      throw refusal("submissions.not-a-number", { typed: "5x", item: "Tổng số hộ", maximum: 5000 });
    },
  });
  await user.click(await screen.findByRole("gridcell", { name: "57" }));
  await user.keyboard("58{Enter}");

  const dialog = await screen.findByRole("dialog", { name: "Sửa một ô" });
  expect(dialog.textContent).toContain("Bản Nà Can, Tổng số hộ: 57 → 58");
  await user.click(within(dialog).getByRole("button", { name: "Ghi sửa đổi" }));
  expect(callsOf("submissions.correct")).toEqual([]);
  await user.type(within(dialog).getByRole("textbox", { name: /Lý do sửa/ }), "Xã xác nhận");
  await user.click(within(dialog).getByRole("button", { name: "Ghi sửa đổi" }));

  expect((await within(dialog).findByRole("alert")).textContent).toContain("Tổng số hộ");
  expect(within(dialog).getByRole<HTMLTextAreaElement>("textbox").value).toBe("Xã xác nhận");
  await user.click(within(dialog).getByRole("button", { name: "Ghi sửa đổi" }));
  expect(callsOf("submissions.correct")).toEqual(
    Array.from({ length: 2 }, () => ({ valueId: 1, typed: "58", reason: "Xã xác nhận" })),
  );
});

test("returning a report wants a reason that the commune can act on", async () => {
  const { user, callsOf } = showScreen(<SubmissionScreen submissionId={9} />, {
    "submissions.show": () => submission,
    "submissions.return": () => ({ submissionId: 9 }),
  });

  await user.click(await screen.findByRole("button", { name: "Trả lại xã" }));
  await user.type(screen.getByRole("textbox", { name: /Lý do trả lại/ }), "Trang Bản, ô C7");
  await user.click(screen.getByRole("button", { name: "Trả lại" }));

  expect(callsOf("submissions.return")).toEqual([{ submissionId: 9, reason: "Trang Bản, ô C7" }]);
});

test("the history of a value is told", async () => {
  const { user } = showScreen(<SubmissionScreen submissionId={9} />, {
    "submissions.show": () => ({ ...submission, status: "accepted" }),
  });
  await user.click(await screen.findByRole("tab", { name: "Số liệu chung của xã" }));
  await user.click(await screen.findByRole("gridcell", { name: "41" }));

  const source = screen.getByRole("complementary", { name: "Số này từ đâu" });
  expect(source.textContent).toContain("74 → 41");
  expect(source.textContent).toContain("Xã báo lại");
  expect(screen.queryByRole("button", { name: "Nhận báo cáo này" })).toBeNull();
});

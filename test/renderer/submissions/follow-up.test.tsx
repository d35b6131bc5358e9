import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { SubmissionScreen } from "#renderer/features/submissions/submission-screen.tsx";
import type { Submission } from "#shared/features/submissions/contract.ts";
import type { Differences } from "#shared/features/submissions/follow-up/contract.ts";
import type { Session } from "#shared/features/office/contract.ts";

import { type Answers, showScreen } from "../support/show-screen.tsx";
import { submission } from "./sample-submission.ts";

const copyButton = "Bản Excel có đánh dấu";
const leader: Session = {
  mode: "accounts",
  account: { id: 2, displayName: "Nguyễn Văn Lãnh Đạo", role: "leader" },
};
const replaced: Differences = {
  against: { version: 1, status: "accepted", corrected: 1 },
  differences: [
    {
      villageName: "Bản Nà Can",
      itemName: "Hộ nghèo",
      before: "8",
      after: "6",
      isNumber: true,
      only: null,
    },
    {
      villageName: null,
      itemName: "Số trẻ sinh trong kỳ",
      before: null,
      after: "41",
      isNumber: true,
      only: null,
    },
  ],
};

function show(shown: Partial<Submission>, answers: Answers = {}, session?: Session) {
  return showScreen(
    <SubmissionScreen submissionId={9} />,
    { "submissions.show": () => ({ ...submission, ...shown }), ...answers },
    session && { session },
  );
}

test("cells are marked by the keys of Excel's comments and go back with the report", async () => {
  const { user, callsOf, violations } = show(
    {},
    { "submissions.return": () => ({ submissionId: 9 }) },
  );
  await user.click(await screen.findByRole("gridcell", { name: "6" }));
  await user.keyboard("{Shift>}{F2}{/Shift}");
  expect(document.activeElement).toBe(
    screen.getByRole("textbox", { name: "Ghi chú cho xã về ô này" }),
  );
  await user.keyboard("Danh sách có 8 hộ{Enter}");

  await waitFor(() => {
    expect(document.activeElement?.closest(".wrong-cell")).not.toBeNull();
  });
  expect(screen.getByRole("complementary").textContent).toContain("Danh sách có 8 hộ");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Trả lại xã" }));
  const dialog = await screen.findByRole("dialog", { name: "Trả lại báo cáo" });
  expect(dialog.textContent).toContain(
    "Bản Nà Can, Hộ nghèo (Trang “Bản”, ô F7): Danh sách có 8 hộ",
  );
  await user.click(within(dialog).getByRole("button", { name: "Trả lại" }));

  expect(callsOf("submissions.return")).toEqual([
    {
      submissionId: 9,
      reason: "Đề nghị xã kiểm tra, sửa 1 ô được đánh dấu.",
      marks: [{ valueId: 2, remark: "Danh sách có 8 hộ" }],
    },
  ]);
});

test("marks that have not gone back are still there when the report is opened again", async () => {
  const first = show({ id: 10 });
  await first.user.click(await screen.findByRole("gridcell", { name: "6" }));
  await first.user.keyboard("{Shift>}{F2}{/Shift}Xem lại{Enter}");
  first.unmount();

  const { user } = show({ id: 10 });
  await user.click(await screen.findByRole("tab", { name: "Chỗ cần xem lại (1)" }));
  expect(screen.getByRole("region", { name: "Các ô được đánh dấu" }).textContent).toContain(
    "Xem lại",
  );
});

test("a version that changes accepted figures is accepted only once they have been looked at", async () => {
  const { user, callsOf, violations } = show(
    { version: 2 },
    {
      "submissions.differences": () => replaced,
      "submissions.accept": () => ({ accepted: 1, figures: 3 }),
    },
  );
  await user.click(await screen.findByRole("tab", { name: "Khác bản trước (2)" }));
  const grid = await screen.findByRole("group", { name: "Số liệu khác bản trước" });
  const rows = await within(grid).findAllByRole("row");
  expect(rows.map(({ textContent }) => textContent).slice(1)).toEqual([
    "Bản Nà CanHộ nghèo86",
    "Toàn xãSố trẻ sinh trong kỳ(không có)41",
  ]);

  await user.click(screen.getByRole("button", { name: "Nhận báo cáo này" }));
  const dialog = await screen.findByRole("dialog", { name: "Xác nhận số liệu thay đổi" });
  expect(callsOf("submissions.accept")).toEqual([]);
  expect(dialog.textContent).toContain("Bản Nà Can, Hộ nghèo: 8 → 6");
  expect(dialog.textContent).toContain("Bản đó có 1 ô đã được sửa ở huyện");
  expect(await violations()).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Nhận bản này" }));

  expect(callsOf("submissions.accept")).toEqual([{ submissionIds: [9], confirmed: [9] }]);
});

test("a version after a returned one is accepted at once", async () => {
  const { user, callsOf } = show(
    { version: 2 },
    {
      "submissions.differences": () => ({
        ...replaced,
        against: { version: 1, status: "returned", corrected: 0 },
      }),
      "submissions.accept": () => ({ accepted: 1, figures: 3 }),
    },
  );
  await screen.findByRole("tab", { name: "Khác bản trước (2)" });
  await user.click(screen.getByRole("button", { name: "Nhận báo cáo này" }));

  expect(callsOf("submissions.accept")).toEqual([{ submissionIds: [9] }]);
});

test("the leader opens an accepted report again, with a reason", async () => {
  const { user, callsOf, violations } = show(
    { status: "accepted" },
    { "submissions.reopen": () => ({ submissionId: 9 }) },
    leader,
  );
  await user.click(await screen.findByRole("button", { name: "Mở lại để sửa" }));
  const dialog = await screen.findByRole("dialog", { name: "Mở lại báo cáo đã nhận" });
  await user.click(within(dialog).getByRole("button", { name: "Mở lại" }));
  expect(callsOf("submissions.reopen")).toEqual([]);
  await user.type(within(dialog).getByRole("textbox", { name: /Lý do mở lại/ }), "Rà soát lại");
  expect(await violations()).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Mở lại" }));

  expect(callsOf("submissions.reopen")).toEqual([{ submissionId: 9, reason: "Rà soát lại" }]);
});

test("a reopened report tells why, is corrected and accepted again", async () => {
  const { user, callsOf } = show(
    {
      status: "reopened",
      reopenings: [
        {
          reason: "Rà soát lại",
          reopenedAt: "2020-12-16T03:00:00.000Z",
          reopenedBy: "Nguyễn Văn Lãnh Đạo",
          closedAt: null,
        },
      ],
    },
    { "submissions.accept": () => ({ accepted: 1, figures: 3 }) },
  );
  await screen.findByText(/^Đang mở lại để sửa .*Lý do: Rà soát lại$/);
  await user.click(await screen.findByRole("gridcell", { name: "6" }));
  await user.keyboard("5{Enter}");
  await user.click(
    within(await screen.findByRole("dialog", { name: "Sửa một ô" })).getByRole("button", {
      name: "Hủy",
    }),
  );
  expect(screen.queryByRole("button", { name: "Trả lại xã" })).toBeNull();

  await user.click(screen.getByRole("button", { name: "Nhận lại báo cáo" }));

  expect(callsOf("submissions.accept")).toEqual([{ submissionIds: [9] }]);
});

test("a returned report shows its marks, its copy for the commune and its letter", async () => {
  const { user, desk, callsOf, violations } = show(
    {
      status: "returned",
      returnReason: "Chưa khớp",
      marks: [{ valueId: 2, remark: "Danh sách có 8 hộ" }],
    },
    {
      "submissions.markedCopy": () => ({ marked: 1 }),
      "submissions.returnLetter": () => ({ documentId: 7 }),
      "submissions.matrix": () => [],
      "documents.list": () => [],
    },
  );
  const cell = await screen.findByRole("gridcell", { name: "6" });
  expect(cell.classList.contains("wrong-cell")).toBe(true);
  await user.click(screen.getByRole("tab", { name: "Chỗ cần xem lại (1)" }));
  expect(screen.getByRole("region", { name: "Các ô được đánh dấu" }).textContent).toContain(
    "Bản Nà Can, Hộ nghèo (Trang “Bản”, ô F7): Danh sách có 8 hộ",
  );

  desk.saveAs({ token: "token-000009", name: "Bản Bo (đánh dấu).xlsx", size: 0 });
  await user.click(screen.getByRole("button", { name: copyButton }));
  await screen.findByText(/^Đã lưu “Bản Bo \(đánh dấu\)\.xlsx”/);
  expect(callsOf("submissions.markedCopy")).toEqual([
    { source: { kind: "submission", submissionId: 9 }, target: "token-000009" },
  ]);

  await user.click(screen.getByRole("button", { name: "Soạn công văn trả lại" }));
  const dialog = await screen.findByRole("dialog", { name: "Công văn trả lại báo cáo" });
  const day = within(dialog).getByRole("textbox", { name: /Xã gửi lại chậm nhất ngày/ });
  await user.clear(day);
  await user.type(day, "25/12/2020");
  await user.type(within(dialog).getByRole("textbox", { name: /Đơn vị soạn thảo/ }), "VHTT");
  expect(await violations()).toEqual([]);
  await user.keyboard("{Enter}");
  const link = await screen.findByRole("link", { name: "Mở công văn" });
  expect(link.getAttribute("href")).toBe("/documents/7/edit");
  expect(callsOf("submissions.returnLetter")).toEqual([
    {
      source: { kind: "submission", submissionId: 9 },
      draftingUnit: "VHTT",
      sendAgainBy: "2020-12-25",
    },
  ]);
});

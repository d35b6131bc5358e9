import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { SignOffBar } from "#renderer/components/sign-off/sign-off-bar.tsx";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import type { Mark } from "#shared/features/documents/sign-off-schemas.ts";
import type { Session } from "#shared/features/office/contract.ts";
import type { Role } from "#shared/kernel/permissions.ts";

import { draftPaper } from "../support/draft-paper.ts";
import { refusal, showScreen } from "../support/show-screen.tsx";

const submitted: OfficialDocument = {
  ...draftPaper,
  status: "submitted",
  submittedAt: "2020-02-04T02:00:00.000Z",
  submittedBy: "Lan",
};
const sentBack: OfficialDocument = {
  ...submitted,
  status: "draft",
  submittedAt: null,
  submittedBy: null,
  sentBackReason: "Sửa các chỗ đã ghi",
};
const mark: Mark = {
  id: 5,
  blockId: "b7",
  from: 0,
  to: 10,
  quote: "đạt ít nhất 87%",
  remark: "Phải là 87,5%",
  person: "Cao Trang Trọng",
  at: "2020-02-04T03:00:00.000Z",
  resolvedAt: null,
  resolvedBy: null,
};
const as = (role: Role): { session: Session } => ({
  session: { mode: "accounts", account: { id: 3, displayName: "Người dùng", role } },
});

test("a checker with an account confirms under his own name, and only what is his", async () => {
  const { user, callsOf } = showScreen(
    <SignOffBar document={submitted} />,
    { "documents.checkForm": () => submitted },
    as("clerk"),
  );

  expect(await screen.findByText("Chờ kiểm tra nội dung.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Xác nhận nội dung" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Xác nhận thể thức" }));

  expect(callsOf("documents.checkForm")).toEqual([{ documentId: 1, person: null }]);
});

test("a second check by the same person is refused with a sentence", async () => {
  const { user } = showScreen(
    <SignOffBar document={submitted} />,
    {
      "documents.checkContent": () => {
        throw refusal("documents.same-checker", { person: "Người dùng" });
      },
    },
    as("leader"),
  );
  await user.click(await screen.findByRole("button", { name: "Xác nhận nội dung" }));

  expect((await screen.findByRole("alert")).textContent).toContain("Hãy để người khác kiểm tra");
});

test("a paper is given back with a reason and remarks at its words", async () => {
  const { user, callsOf, violations } = showScreen(<SignOffBar document={submitted} />, {
    "documents.sendBack": () => sentBack,
  });
  await user.click(await screen.findByRole("button", { name: "Trả lại" }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByLabelText(/Lý do trả lại/), "Sửa các chỗ đã ghi");
  await user.click(within(dialog).getByRole("button", { name: "Thêm ghi chú" }));
  await user.type(within(dialog).getByLabelText("Câu, chữ cần sửa"), "đạt ít nhất 87%");
  await user.click(within(dialog).getByRole("button", { name: "Trả lại" }));
  expect(within(dialog).getByText(/Mỗi ghi chú cần có ý kiến/)).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.type(within(dialog).getByLabelText(/Cần sửa thế nào/), "Phải là 87,5%");
  await user.click(within(dialog).getByRole("button", { name: "Trả lại" }));

  await waitFor(() => {
    expect(callsOf("documents.sendBack")).toEqual([
      {
        documentId: 1,
        reason: "Sửa các chỗ đã ghi",
        marks: [
          {
            blockId: null,
            from: null,
            to: null,
            quote: "đạt ít nhất 87%",
            remark: "Phải là 87,5%",
          },
        ],
      },
    ]);
  });
});

test("the drafter sees the remarks and ticks them off", async () => {
  const { user, callsOf, violations } = showScreen(<SignOffBar document={sentBack} />, {
    "documents.marks": () => [
      mark,
      { ...mark, id: 6, quote: "", resolvedAt: mark.at, resolvedBy: "Lan" },
    ],
    "documents.resolveMark": () => [],
  });

  expect(await screen.findByText("2 ghi chú, còn 1 chưa sửa")).toBeTruthy();
  const [first, second] = screen.getAllByRole("checkbox", { name: "Đã sửa: Phải là 87,5%" });
  expect([first, second].map((box) => (box as HTMLInputElement).checked)).toEqual([false, true]);
  expect(await violations()).toEqual([]);
  await user.click(first as HTMLElement);

  expect(callsOf("documents.resolveMark")).toEqual([{ markId: 5, isResolved: true }]);
});

test("the history tells who answered for each step, when and why", async () => {
  const { user, violations } = showScreen(<SignOffBar document={submitted} />, {
    "documents.steps": () => [
      {
        id: 1,
        action: "submit",
        at: "2020-02-04T02:00:00.000Z",
        actor: "Lan",
        person: "Lan",
        reason: null,
      },
      {
        id: 2,
        action: "sendBack",
        at: "2020-02-04T03:00:00.000Z",
        actor: "Lan",
        person: "Cao Trang Trọng",
        reason: "Thiếu phân công",
      },
    ],
    "documents.marks": () => [],
  });
  await user.click(await screen.findByRole("button", { name: "Quá trình" }));

  const dialog = await screen.findByRole("dialog", { name: "Quá trình xử lý văn bản" });
  await within(dialog).findByText("Thiếu phân công");
  expect(
    within(dialog)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    expect.stringContaining("Trình Lan"),
    expect.stringContaining("Trả lại Cao Trang Trọng (ghi bởi Lan)"),
  ]);
  expect(await violations()).toEqual([]);
});

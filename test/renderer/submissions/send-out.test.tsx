import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { SubmissionsScreen } from "#renderer/features/submissions/submissions-screen.tsx";
import type { MatrixCell } from "#shared/features/submissions/contract.ts";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

const cell: MatrixCell = {
  formCode: "CD-01",
  dueOn: "2020-12-20",
  unitId: 1,
  unitName: "Xã Bản Bo",
  isActive: true,
  submissionId: null,
  version: null,
  status: "missing",
  replacesAccepted: false,
  warnings: 0,
  corrections: 0,
  fileName: null,
  receivedAt: null,
};
const cells = [
  cell,
  { ...cell, unitId: 2, unitName: "Xã Khun Há" },
  { ...cell, unitId: 3, unitName: "Xã Sùng Phài", isActive: false },
];
const target = { token: "token-000001", name: "Biểu gửi xã", size: 0 };

async function opened(answers: Answers) {
  const shown = showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => cells,
    ...answers,
  });
  shown.desk.saveAs(target);
  shown.desk.choose([target]);
  const button = await screen.findByRole("button", { name: "Xuất biểu mẫu" });
  await waitFor(() => {
    expect(button.hasAttribute("disabled")).toBe(false);
  });
  await shown.user.click(button);
  const dialog = await screen.findByRole("dialog", { name: "Xuất biểu mẫu cho các xã" });
  return { ...shown, dialog };
}

test("the forms go into a folder, one file a commune", async () => {
  const { user, dialog, callsOf, violations } = await opened({
    "submissions.exportForms": () => [
      { unitName: "Xã Bản Bo", formCode: "CD-01", fileName: "CD-01 Bản Bo.xlsx" },
    ],
  });
  expect(await violations()).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Chọn nơi lưu" }));

  await screen.findByText(/Đã xuất 1 biểu mẫu vào thư mục “Biểu gửi xã”/u);
  expect(callsOf("submissions.exportForms")).toEqual([
    { periodCode: "2020-Y", folder: "token-000001" },
  ]);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("one commune's forms go into one zip, under a name that says whose they are", async () => {
  const { user, desk, dialog, callsOf } = await opened({
    "submissions.packForms": () => ({ fileName: "a.zip", forms: 1 }),
  });
  await user.click(within(dialog).getByRole("radio", { name: /tệp nén/u }));
  const unit = within(dialog).getByRole("combobox", { name: "Cho đơn vị" });
  await user.click(unit);
  // Who has left the district gets no form.
  expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "Tất cả xã, thị trấn",
    "Xã Bản Bo",
    "Xã Khun Há",
  ]);
  await user.click(screen.getByRole("option", { name: "Xã Khun Há" }));
  await user.click(within(dialog).getByRole("button", { name: "Chọn nơi lưu" }));

  await screen.findByText(/Đã xuất 1 biểu mẫu vào tệp “Biểu gửi xã”/u);
  expect(desk.asked).toEqual(["Biểu mẫu 2020-Y Xã Khun Há.zip"]);
  expect(callsOf("submissions.packForms")).toEqual([
    { periodCode: "2020-Y", unitIds: [2], target: "token-000001" },
  ]);
});

test("forms to fill by hand are one PDF that opens from the notice; a refusal is told", async () => {
  let isFull = true;
  const { user, desk, dialog } = await opened({
    "submissions.printForms": () => {
      if (isFull)
        throw refusal("workspace.cannot-write", { fileName: "a.pdf", reason: "no-space" });
      return { fileName: "a.pdf", forms: 2 };
    },
  });
  await user.click(within(dialog).getByRole("radio", { name: /điền tay/u }));
  await user.click(within(dialog).getByRole("button", { name: "Chọn nơi lưu" }));
  await screen.findByText(/a\.pdf/u);
  expect(desk.asked).toEqual(["Biểu in 2020-Y.pdf"]);

  isFull = false;
  await user.click(screen.getByRole("button", { name: "Xuất biểu mẫu" }));
  await user.click(screen.getByRole("radio", { name: /điền tay/u }));
  await user.click(screen.getByRole("button", { name: "Chọn nơi lưu" }));
  await screen.findByText(/Đã ghi 2 biểu in/u);
  expect(screen.getByRole("button", { name: "Mở tệp" })).toBeTruthy();
  expect(screen.queryByText(/a\.pdf/u)).toBeNull();
});

test("nothing goes out when the save dialog is closed", async () => {
  const { user, desk, dialog, callsOf } = await opened({});
  desk.saveAs(null);
  await user.click(within(dialog).getByRole("radio", { name: /tệp nén/u }));
  await user.click(within(dialog).getByRole("button", { name: "Chọn nơi lưu" }));
  expect(callsOf("submissions.packForms")).toEqual([]);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a whole folder is read as its drop would be", async () => {
  const { user, desk, callsOf } = showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => cells,
    "submissions.import": () => ({ reports: [], cancelled: false }),
  });
  desk.choose([target]);

  await user.click(await screen.findByRole("button", { name: "Nhập cả thư mục…" }));

  await screen.findByRole("region", { name: "Kết quả đọc tệp" });
  expect(callsOf("submissions.import")).toEqual([
    { files: ["token-000001"], periodCode: "2020-Y" },
  ]);
});

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { PlanScreen } from "#renderer/features/plans/plan-screen.tsx";
import type { PlanReview, ReviewRow } from "#shared/features/plans/import/import-schemas.ts";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

vi.mock("#renderer/components/pdf-preview/open-pdf.ts", () => ({
  openPdf: async () => Promise.reject(new Error("no pages here")),
}));

const dot = { code: "plans.number-with-dot", details: { found: "5.5%", read: "5.5" } };
const joined = { code: "plans.paragraph-joined", details: { before: "nông,", after: "lâm" } };

function row(line: number, kind: "heading" | "paragraph", text: string): ReviewRow {
  return {
    lines: [{ line, text }],
    items: [{ kind, level: kind === "heading" ? 1 : 0, number: null, text }],
    targets: [],
    works: [],
    guesses: [],
    notes: [],
  };
}

const target = {
  key: "7:1",
  text: "Có 5.5% hộ thoát nghèo",
  comparator: "=" as const,
  value: "5.5",
  unit: "%",
  indicator: null,
};
const review: PlanReview = {
  name: "ke-hoach.txt",
  sha256: "a1",
  letters: null,
  isOwn: false,
  whole: [],
  rows: [
    row(1, "heading", "MỤC TIÊU"),
    { ...row(7, "paragraph", "Có 5.5% hộ thoát nghèo"), targets: [target], guesses: [dot] },
    row(8, "paragraph", "Giữa hai chỗ"),
    {
      ...row(9, "paragraph", "Hỗ trợ sản xuất nông,"),
      lines: [
        { line: 9, text: "Hỗ trợ sản xuất nông," },
        { line: 10, text: "lâm nghiệp" },
      ],
      guesses: [joined],
    },
  ],
};
const counts = {
  planId: 1,
  documentId: 11,
  targets: 1,
  tasks: 0,
  solutions: 0,
  assignments: 0,
  recipients: 0,
  warnings: 0,
};
const noPlan: Answers = {
  "plans.show": () => {
    throw refusal("plans.not-found", { year: 2020 });
  },
  "documents.list": () => [],
  "plans.readSource": () => review,
  "plans.import": () => counts,
};
const file = { token: "token-000001", name: "ke-hoach.txt", size: 10 };

async function openReview(answers: Answers = noPlan) {
  const shown = showScreen(<PlanScreen />, answers);
  shown.desk.choose([file]);
  await shown.user.click(await screen.findByRole("button", { name: "Nhập kế hoạch từ tệp" }));
  const list = await screen.findByRole("listbox", { name: /Từng dòng/ });
  return { ...shown, list };
}

const currentRow = (): string =>
  screen.getAllByRole("option").find((each) => each.ariaSelected === "true")?.textContent ?? "";

test("begins at the first guess; keys walk, accept and save, and nothing is saved before", async () => {
  const { user, callsOf, violations } = await openReview();
  expect(screen.getByText("Còn 2/2 chỗ phải đoán chưa xem.")).toBeTruthy();
  expect(currentRow()).toContain("5.5%");
  expect(await violations()).toEqual([]);

  await user.keyboard("{F8}");
  expect(currentRow()).toContain("lâm nghiệp");
  await user.keyboard("n{Enter}");
  expect(screen.getByText("Còn 1/2 chỗ phải đoán chưa xem.")).toBeTruthy();
  await user.keyboard("{ArrowUp}{Enter}");
  expect(currentRow()).toContain("lâm nghiệp");
  await user.keyboard("{Enter}");
  expect(screen.getByText("Đã xem cả 2 chỗ phải đoán.")).toBeTruthy();
  expect(callsOf("plans.import")).toEqual([]);

  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => {
    expect(callsOf("plans.import")).toEqual([
      {
        file: file.token,
        year: 2020,
        sha256: "a1",
        corrections: { lines: [], targets: [], added: [], settled: [7, 8, 9, 10] },
      },
    ]);
  });
});

test("F2 mends a figure, which is what is saved; the list has the focus again", async () => {
  const { user, callsOf, violations, list } = await openReview();
  await user.keyboard("{F2}{Escape}");
  await waitFor(() => {
    expect(document.activeElement).toBe(list);
  });
  await user.keyboard("{F2}");
  const dialog = await screen.findByRole("dialog", { name: "Sửa dòng 7" });
  expect(await violations()).toEqual([]);
  const value = within(dialog).getByRole("textbox", { name: "Trị số" });
  await user.clear(value);
  await user.type(value, "55{Enter}");

  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  expect(screen.getByText("55%")).toBeTruthy();
  expect(screen.getByText("Đã sửa")).toBeTruthy();
  expect(currentRow()).toContain("lâm nghiệp");

  await user.click(screen.getByRole("button", { name: /Lưu kế hoạch/ }));
  await waitFor(() => {
    expect(callsOf("plans.import")).toMatchObject([
      {
        corrections: {
          targets: [{ key: "7:1", to: { comparator: "=", value: "55", unit: "%" } }],
          settled: [7],
        },
      },
    ]);
  });
});

test("what is no target is taken out, and a figure that is no number is not taken", async () => {
  const { user, callsOf } = await openReview();
  await user.keyboard("e");
  const dialog = await screen.findByRole("dialog");
  const value = within(dialog).getByRole("textbox", { name: "Trị số" });
  await user.clear(value);
  await user.type(value, "năm rưỡi{Enter}");
  expect(within(dialog).getByText(/“năm rưỡi” chưa phải trị số/)).toBeTruthy();
  await user.click(within(dialog).getByRole("checkbox", { name: "Không phải chỉ tiêu" }));
  await user.click(within(dialog).getByRole("button", { name: "Xong" }));

  await user.click(screen.getByRole("button", { name: /Lưu kế hoạch/ }));
  await waitFor(() => {
    expect(callsOf("plans.import")).toMatchObject([
      { corrections: { targets: [{ key: "7:1", to: null }] } },
    ]);
  });
});

test("a line that is read otherwise is read again by the backend, round what was mended", async () => {
  const { user, callsOf } = await openReview();
  await user.keyboard("{F8}e");
  const dialog = await screen.findByRole("dialog", { name: "Sửa dòng 9" });
  await user.click(within(dialog).getByRole("checkbox", { name: "Tách dòng 10 thành đoạn riêng" }));
  await user.selectOptions(within(dialog).getByRole("combobox", { name: "Dòng này là" }), [
    "Đề mục cấp 2",
  ]);
  await user.click(within(dialog).getByRole("button", { name: "Xong" }));

  await waitFor(() => {
    expect(callsOf("plans.readSource").at(-1)).toEqual({
      file: file.token,
      year: 2020,
      lines: [
        { line: 9, as: "heading", level: 2 },
        { line: 10, as: "paragraph", level: 0 },
      ],
    });
  });
});

test("a pasted text goes the same way, from the dialog and from the keys", async () => {
  const { user, callsOf } = showScreen(<PlanScreen />, noPlan);
  await user.click(await screen.findByRole("button", { name: "Dán văn bản" }));
  const dialog = await screen.findByRole("dialog", { name: "Dán văn bản của kế hoạch" });
  await user.type(within(dialog).getByRole("textbox", { name: "Văn bản" }), "KẾ HOẠCH");
  await user.click(within(dialog).getByRole("button", { name: "Đọc văn bản" }));
  await screen.findByRole("listbox");
  await user.click(screen.getByRole("button", { name: "Bỏ, không lưu" }));

  await screen.findByRole("button", { name: "Dán văn bản" });
  fireEvent.paste(document.body, {
    clipboardData: { getData: () => "KẾ HOẠCH\nnăm 2020" },
  });
  await screen.findByRole("listbox");
  expect(callsOf("plans.readSource")).toEqual([
    { text: "KẾ HOẠCH", year: 2020, lines: [] },
    { text: "KẾ HOẠCH\nnăm 2020", year: 2020, lines: [] },
  ]);
  expect(callsOf("plans.import")).toEqual([]);
});

test("old letters are shown both ways, and converted only after a yes", async () => {
  const letters = { encoding: "tcvn3" as const, before: "KÕ ho¹ch", after: "Kế hoạch" };
  const { user, desk, callsOf, violations } = showScreen(<PlanScreen />, {
    ...noPlan,
    "plans.readSource": ({ letters: answer }) =>
      answer === undefined ? { ...review, letters, rows: [] } : review,
  });
  desk.choose([file]);
  await user.click(await screen.findByRole("button", { name: "Nhập kế hoạch từ tệp" }));
  await screen.findByRole("heading", { name: /TCVN3.*Chuyển sang Unicode/ });
  expect(screen.getByText("Kế hoạch", { selector: "figure p" })).toBeTruthy();
  expect(await violations()).toEqual([]);

  await user.keyboard("{Enter}");
  await screen.findByRole("listbox");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => {
    expect(callsOf("plans.import")).toMatchObject([{ file: file.token, letters: "tcvn3" }]);
  });
});

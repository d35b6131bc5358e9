import { createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { SubmissionsScreen } from "#renderer/features/submissions/submissions-screen.tsx";
import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import type { MatrixCell } from "#shared/features/submissions/contract.ts";
import type { FileReport } from "#shared/features/submissions/file-report-schemas.ts";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

const missing: MatrixCell = {
  formCode: "CD-01",
  dueOn: "2020-06-15",
  unitId: 1,
  unitName: "Xã Bản Bo",
  isActive: true,
  submissionId: null,
  version: null,
  status: "late",
  replacesAccepted: false,
  warnings: 0,
  corrections: 0,
  fileName: null,
  receivedAt: null,
};
const waiting: MatrixCell = {
  ...missing,
  unitId: 2,
  unitName: "Xã Khun Há",
  submissionId: 20,
  version: 1,
  status: "draft",
  warnings: 2,
  fileName: "CD-01 Khun Há.xlsx",
  receivedAt: "2020-12-14T03:00:00.000Z",
};
const refused: FileReport = {
  fileSha256: "a".repeat(64),
  question: null,
  fileName: "CD-01 Bản Bo.xlsx",
  outcome: "refused",
  unitName: "Xã Bản Bo",
  submissionId: null,
  version: null,
  findings: [
    {
      code: "text-in-number-cell",
      severity: "error",
      sheet: "Bản",
      cell: "C7",
      details: { found: "khoảng 95", item: "Tổng số hộ" },
    },
  ],
};
const taken: FileReport = {
  fileSha256: "a".repeat(64),
  question: null,
  fileName: "CD-01 Khun Há.xlsx",
  outcome: "taken",
  unitName: "Xã Khun Há",
  submissionId: 20,
  version: 1,
  findings: [],
};
const files = [
  { token: "token-000001", name: "CD-01 Bản Bo.xlsx", size: 1 },
  { token: "token-000002", name: "CD-01 Khun Há.xlsx", size: 1 },
];

test("nothing has come in: the next steps are told and every unit is listed with its state", async () => {
  const { violations } = showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => [missing],
  });

  await screen.findByRole("heading", { name: "Chưa có xã nào gửi báo cáo" });
  const row = await screen.findByRole("row", { name: /Xã Bản Bo/ });
  expect(row.textContent).toContain("Quá hạn, chưa gửi");
  expect(await violations()).toEqual([]);
});

test("several forms stand side by side; one of them is looked at in detail", async () => {
  const ofMediation = { ...missing, formCode: "HG-01" };
  const { user, violations } = showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => [
      missing,
      waiting,
      ofMediation,
      { ...ofMediation, unitId: 2, unitName: "Xã Khun Há" },
    ],
  });

  const row = await screen.findByRole("row", { name: /Xã Khun Há/ });
  expect(row.textContent).toContain("Chờ nhận");
  expect(row.textContent).toContain("Quá hạn, chưa gửi");
  const state = await screen.findByRole("link", { name: "Chờ nhận: biểu CD-01, Xã Khun Há" });
  expect(state.getAttribute("href")).toBe("/submissions/20");
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("radio", { name: "HG-01" }));
  expect(await screen.findByRole("heading", { name: "Tình hình gửi biểu HG-01" })).toBeTruthy();
  expect(screen.getByText("0/2 đã nhận, 0 chờ nhận, 2 chưa gửi")).toBeTruthy();
});

test("the clerk chooses the forms of the period, at least one", async () => {
  const listed = (code: string, name: string, periodCodes: string[]) => ({
    form: { ...campaignForm, code, name },
    isReady: false,
    isUsed: false,
    periodCodes,
  });
  const { user, callsOf } = showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => [missing],
    "submissions.forms": () => [
      listed("CD-01", "Cuộc vận động", ["2020-Y"]),
      listed("HG-01", "Hòa giải", []),
    ],
    "submissions.choosePeriodForms": ({ formCodes }) => ({ formCodes }),
  });

  await user.click(await screen.findByRole("button", { name: "Biểu của kỳ" }));
  const dialog = await screen.findByRole("dialog", { name: "Biểu của kỳ này" });
  await user.click(within(dialog).getByRole("checkbox", { name: /CD-01/ }));
  await user.click(within(dialog).getByRole("button", { name: "Ghi" }));
  expect(within(dialog).getByText("Hãy chọn ít nhất một biểu.")).toBeTruthy();
  await user.click(within(dialog).getByRole("checkbox", { name: /HG-01/ }));
  await user.click(within(dialog).getByRole("button", { name: "Ghi" }));

  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  expect(callsOf("submissions.choosePeriodForms")).toEqual([
    { periodCode: "2020-Y", formCodes: ["HG-01"] },
  ]);
});

test("one unit gets more time, with a reason", async () => {
  const { user, callsOf } = showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => [missing],
    "submissions.extendDeadline": ({ dueOn }) => ({ dueOn }),
  });

  await user.click(await screen.findByRole("button", { name: /gia hạn cho Xã Bản Bo$/ }));
  const dialog = await screen.findByRole("dialog", { name: "Gia hạn cho Xã Bản Bo" });
  const day = within(dialog).getByRole("textbox", { name: /Hạn gửi mới/ });
  await user.clear(day);
  await user.type(day, "30/6/2020");
  await user.type(within(dialog).getByRole("textbox", { name: /Lý do/ }), "Mưa lũ");
  await user.click(within(dialog).getByRole("button", { name: "Ghi hạn mới" }));

  await waitFor(() => {
    expect(callsOf("submissions.extendDeadline")).toEqual([
      { periodCode: "2020-Y", unitId: 1, dueOn: "2020-06-30", reason: "Mưa lũ" },
    ]);
  });
});

test("a period that is not open yet is opened from its empty screen", async () => {
  let isOpen = false;
  const period = {
    code: "2020-Y",
    year: 2020,
    kind: "H1" as const,
    startsOn: "2020-01-01",
    opensOn: "2020-01-01",
    dataClosesOn: "2020-06-14",
    dueOn: "2020-06-15",
  };
  const { user, callsOf } = showScreen(<SubmissionsScreen />, {
    "submissions.periods": () => (isOpen ? [{ ...period, code: "2020-H1" }] : []),
    "submissions.openPeriod": () => {
      isOpen = true;
      return { ...period, code: "2020-H1" };
    },
    "submissions.matrix": () => [],
  });

  await user.click(await screen.findByRole("button", { name: "Mở kỳ báo cáo" }));

  await screen.findByRole("button", { name: "Nhập tệp các xã gửi về" });
  expect(callsOf("submissions.openPeriod")).toEqual([{ periodCode: "2020-H1" }]);
});

test("a heap of files is read with progress; each file says what is wrong and where", async () => {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { user, desk, callsOf, violations } = showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => [missing, waiting],
    "submissions.import": async (_input, { progress }) => {
      progress(1, 2);
      await done;
      return { reports: [taken, refused], cancelled: false };
    },
  });
  desk.choose(files);

  await user.click(await screen.findByRole("button", { name: "Nhập tệp các xã gửi về" }));
  const bar = await screen.findByRole("progressbar");
  await waitFor(() => {
    expect(bar.getAttribute("aria-valuenow")).toBe("50");
  });
  expect(screen.getByText("1/2")).toBeTruthy();
  finish();

  const report = await screen.findByRole("region", { name: "Kết quả đọc tệp" });
  const [first] = within(report).getAllByText(/Từ chối|Đã đọc/);
  expect(first?.textContent).toBe("Từ chối");
  expect(report.textContent).toContain(
    "Trang “Bản”, ô C7: Ô “Tổng số hộ” ghi chữ “khoảng 95”. Hãy chỉ nhập số; không có thì nhập 0.",
  );
  expect(callsOf("submissions.import")).toEqual([
    { files: ["token-000001", "token-000002"], periodCode: "2020-Y" },
  ]);
  expect(await violations()).toEqual([]);
});

test("reading can be stopped, and what was read stays", async () => {
  const { user, desk } = showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => [missing],
    "submissions.import": async (_input, { cancelled }) => {
      await cancelled;
      return { reports: [taken], cancelled: true };
    },
  });
  desk.choose(files);

  await user.click(await screen.findByRole("button", { name: "Nhập tệp các xã gửi về" }));
  await user.click(await screen.findByRole("button", { name: "Dừng" }));

  await screen.findByText(/Đã dừng theo yêu cầu/);
  expect(screen.getAllByText("Xã Khun Há").length).toBeGreaterThan(0);
});

test("files dropped anywhere on the screen are read", async () => {
  const { desk, callsOf } = showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => [missing],
    "submissions.import": () => ({ reports: [taken], cancelled: false }),
  });
  Object.assign(desk.api, { grantDropped: async () => Promise.resolve(files[0]) });
  const heading = await screen.findByRole("heading", { name: "Tình hình gửi báo cáo" });

  const drop = createEvent.drop(heading);
  Object.assign(drop, { dataTransfer: { files: [new File(["x"], "a.xlsx")], types: ["Files"] } });
  fireEvent(heading, drop);

  await screen.findByRole("region", { name: "Kết quả đọc tệp" });
  expect(callsOf("submissions.import")).toEqual([
    { files: ["token-000001"], periodCode: "2020-Y" },
  ]);
});

test("all waiting reports are accepted at once; a refusal is a sentence", async () => {
  let isRefused = true;
  const answers: Answers = {
    "submissions.matrix": () => [waiting],
    "submissions.accept": () => {
      if (!isRefused) return { accepted: 1, figures: 90 };
      isRefused = false;
      throw refusal("submissions.wrong-status", { status: "returned", unitName: "Xã Khun Há" });
    },
  };
  const { user, callsOf } = showScreen(<SubmissionsScreen />, answers);

  await user.click(await screen.findByRole("button", { name: "Nhận tất cả (1)" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Xã Khun Há đã trả lại");
  await user.click(screen.getByRole("button", { name: "Nhận tất cả (1)" }));

  await screen.findByText("Đã nhận 1 báo cáo, 90 số liệu được dùng để tính.");
  expect(callsOf("submissions.accept").at(-1)).toEqual({ submissionIds: [20] });
});

test("a report that replaces an accepted one is not accepted unseen with the others", async () => {
  const { user, callsOf, violations } = showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => [
      waiting,
      { ...waiting, unitId: 1, unitName: "Xã Bản Bo", submissionId: 21, replacesAccepted: true },
    ],
    "submissions.accept": () => ({ accepted: 1, figures: 90 }),
  });

  await screen.findByText(/^Có 1 báo cáo mới thay bản đã nhận/);
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Nhận tất cả (1)" }));

  expect(callsOf("submissions.accept")).toEqual([{ submissionIds: [20] }]);
});

test("a refused file is given back with its marks and a letter, from the heap it came in", async () => {
  const { user, desk, callsOf, violations } = showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => [missing, waiting],
    "submissions.import": () => ({ reports: [taken, refused], cancelled: false }),
    "submissions.returnLetter": () => ({ documentId: 7 }),
    "documents.list": () => [
      { id: 3, kind: "CV", symbol: "UBND-NV" } as never,
      { id: 4, kind: "CV", symbol: "UBND-VHTT" } as never,
      { id: 5, kind: "KH", symbol: "KH-UBND" } as never,
    ],
    "submissions.markedCopy": () => ({ marked: 1 }),
  });
  desk.choose(files);
  await user.click(await screen.findByRole("button", { name: "Nhập tệp các xã gửi về" }));
  desk.saveAs({ token: "token-000009", name: "đánh dấu.xlsx", size: 0 });
  await user.click(await screen.findByRole("button", { name: "Bản Excel có đánh dấu" }));
  await screen.findByText(/^Đã lưu “đánh dấu.xlsx”/);
  await user.click(screen.getByRole("button", { name: "Soạn công văn trả lại" }));
  const unit = await screen.findByRole<HTMLInputElement>("textbox", { name: /Đơn vị soạn thảo/ });
  await waitFor(() => {
    expect(unit.value).toBe("VHTT");
  });
  await user.type(unit, "{Enter}");
  await screen.findByRole("link", { name: "Mở công văn" });

  const source = {
    kind: "file",
    files: ["token-000001", "token-000002"],
    fileName: "CD-01 Bản Bo.xlsx",
    fileSha256: "a".repeat(64),
    periodCode: "2020-Y",
    answer: null,
  };
  expect(callsOf("submissions.markedCopy")).toEqual([{ source, target: "token-000009" }]);
  expect(callsOf("submissions.returnLetter")).toMatchObject([{ source, draftingUnit: "VHTT" }]);
  expect(await violations()).toEqual([]);
});

test("a reopened report counts as accepted: its figures stay in force", async () => {
  showScreen(<SubmissionsScreen />, {
    "submissions.matrix": () => [missing, { ...waiting, status: "reopened" }],
  });

  const row = await screen.findByRole("row", { name: /Xã Khun Há/ });
  expect(row.textContent).toContain("Mở lại để sửa");
  expect(screen.getByText("1/2 đã nhận, 0 chờ nhận, 1 chưa gửi")).toBeTruthy();
});

test("a leader sees the reports but no button that writes", async () => {
  showScreen(
    <SubmissionsScreen />,
    { "submissions.matrix": () => [waiting] },
    {
      session: {
        mode: "accounts",
        account: { id: 2, displayName: "Nguyễn Văn Lãnh Đạo", role: "leader" },
      },
    },
  );

  await screen.findByRole("row", { name: /Xã Khun Há/ });
  expect(screen.queryByRole("button", { name: "Nhập tệp các xã gửi về" })).toBeNull();
  expect(screen.queryByRole("button", { name: /Nhận tất cả/ })).toBeNull();
});

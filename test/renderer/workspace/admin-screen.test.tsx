import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { AdminScreen } from "#renderer/features/workspace/admin-screen.tsx";
import type { Account } from "#shared/features/office/contract.ts";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

const lan: Account = {
  id: 7,
  username: "lan.vh",
  displayName: "Lò Thị Lan",
  role: "administrator",
  hasPassword: false,
  isActive: true,
};
const entry = (id: number) => ({
  id,
  at: "2020-02-04T02:30:00.000Z",
  actor: "Lò Thị Lan",
  action: "plans.import",
  subject: `Dòng ${String(id)}`,
  before: null,
  after: null,
});
const answers: Answers = {
  "workspace.state": () => ({
    status: "open",
    fileName: "doan-ket.sqlite",
    folder: "D:\\Dữ liệu",
    isIllustrative: false,
    officeName: "UBND huyện Tam Đường",
  }),
  "workspace.backup": () => ({
    fileName: "sao-luu.sqlite",
    sizeBytes: 1_310_720,
    sha256: "ab".repeat(32),
  }),
  "workspace.check": () => ({
    isGood: false,
    checks: [
      { name: "integrity", examined: 1, problems: [] },
      { name: "auditChain", examined: 1250, problems: ["#17"] },
    ],
  }),
  "office.accounts": () => [lan],
};

test("shows the data file and backs it up where the person wants, with size and fingerprint", async () => {
  const { user, desk, callsOf } = showScreen(<AdminScreen />, answers);
  expect(await screen.findByText("D:\\Dữ liệu")).toBeTruthy();

  desk.saveAs({ token: "token-of-backup", name: "sao-luu.sqlite", size: 0 });
  await user.click(screen.getByRole("button", { name: "Sao lưu ra tệp khác" }));

  expect(await screen.findByText("Đã sao lưu vào “sao-luu.sqlite”, 1,3 MB.")).toBeTruthy();
  expect(screen.getByText("ab".repeat(32))).toBeTruthy();
  expect(callsOf("workspace.backup")).toEqual([{ target: "token-of-backup" }]);
  expect(desk.asked[0]).toMatch(/^doan-ket-sao-luu-\d{4}-\d{2}-\d{2}\.sqlite$/);
});

test("does nothing when the save dialog is cancelled, and says why a backup failed", async () => {
  const { user, desk, callsOf } = showScreen(<AdminScreen />, {
    ...answers,
    "workspace.backup": () => {
      throw refusal("workspace.cannot-write", { fileName: "sao-luu.sqlite", reason: "no-space" });
    },
  });
  const button = await screen.findByRole("button", { name: "Sao lưu ra tệp khác" });
  await user.click(button);
  expect(callsOf("workspace.backup")).toEqual([]);

  desk.saveAs({ token: "token-of-backup", name: "sao-luu.sqlite", size: 0 });
  await user.click(button);
  expect((await screen.findByRole("alert")).textContent).toContain("ổ đĩa đã đầy");
});

test("lists every check by name with what is wrong", async () => {
  const { user } = showScreen(<AdminScreen />, answers);
  await user.click(await screen.findByRole("button", { name: "Kiểm tra ngay" }));

  const table = await screen.findByRole("table", { name: "Kết quả từng kiểm tra" });
  const rows = within(table).getAllByRole("row").slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    "Cấu trúc tệp dữ liệu (đã xem 1 mục)Đạtkhông có",
    "Chuỗi nhật ký (đã xem 1.250 mục)Không đạt#17",
  ]);
});

test("keeps what was typed when the username is taken", async () => {
  const { user, callsOf } = showScreen(<AdminScreen />, {
    ...answers,
    "office.createAccount": ({ username }) => {
      throw refusal("office.username-taken", { username });
    },
  });
  await user.click(await screen.findByRole("tab", { name: "Tài khoản" }));
  await user.click(await screen.findByRole("button", { name: "Tạo tài khoản" }));
  const dialog = await screen.findByRole("dialog");
  const press = () => user.click(within(dialog).getByRole("button", { name: "Tạo tài khoản" }));
  await press();
  expect(within(dialog).getByText("Cần điền họ và tên.")).toBeTruthy();
  expect(callsOf("office.createAccount")).toEqual([]);

  await user.type(within(dialog).getByLabelText(/^Họ và tên/), "Lò Thị Lan");
  await user.type(within(dialog).getByLabelText(/^Tên đăng nhập/), "lan.vh");
  await user.type(within(dialog).getByLabelText(/^Mật khẩu/), "rất bí mật");
  await user.selectOptions(within(dialog).getByLabelText(/^Vai trò/), "leader");
  await press();

  expect((await within(dialog).findByRole("alert")).textContent).toContain("lan.vh");
  expect(within(dialog).getByDisplayValue("Lò Thị Lan")).toBeTruthy();
  expect(callsOf("office.createAccount")).toEqual([
    { username: "lan.vh", displayName: "Lò Thị Lan", role: "leader", password: "rất bí mật" },
  ]);
});

test("says what is missing before sign-in can be turned on, and why it was refused", async () => {
  const { user } = showScreen(<AdminScreen />, {
    ...answers,
    "office.turnAccountsOn": () => {
      throw refusal("office.no-administrator");
    },
  });
  await user.click(await screen.findByRole("tab", { name: "Tài khoản" }));
  expect(await screen.findByText(/^Để bật đăng nhập, cần một quản trị viên/)).toBeTruthy();

  await user.click(screen.getByRole("button", { name: "Bật đăng nhập" }));
  const dialog = await screen.findByRole("dialog", { name: "Bật đăng nhập?" });
  await user.click(within(dialog).getByRole("button", { name: "Bật đăng nhập" }));
  expect((await within(dialog).findByRole("alert")).textContent).toContain("quản trị viên");
});

test("locks an account, and shows the refusal in its own line", async () => {
  const { user, callsOf } = showScreen(<AdminScreen />, {
    ...answers,
    "office.setAccountActive": () => {
      throw refusal("office.last-administrator");
    },
  });
  await user.click(await screen.findByRole("tab", { name: "Tài khoản" }));
  await user.click(await screen.findByRole("button", { name: "Khóa tài khoản Lò Thị Lan" }));

  const row = screen.getByRole("row", { name: /lan\.vh/ });
  expect((await within(row).findByRole("alert")).textContent).toContain("quản trị viên cuối cùng");
  expect(callsOf("office.setAccountActive")).toEqual([{ accountId: 7, isActive: false }]);
});

test("tells a clerk that accounts belong to the administrator", async () => {
  const { user, callsOf } = showScreen(<AdminScreen />, answers, {
    session: { mode: "accounts", account: { id: 3, displayName: "Vàng A Páo", role: "clerk" } },
  });
  await user.click(await screen.findByRole("tab", { name: "Tài khoản" }));

  expect(await screen.findByText(/^Chỉ quản trị viên/)).toBeTruthy();
  expect(callsOf("office.accounts")).toEqual([]);
});

test("reads the log a page at a time, newest first", async () => {
  const { user, callsOf } = showScreen(<AdminScreen />, {
    ...answers,
    "office.audit": ({ beforeId, limit }) =>
      Array.from({ length: limit }, (_, index) => entry((beforeId ?? 61) - 1 - index)).filter(
        ({ id }) => id > 0,
      ),
  });
  await user.click(await screen.findByRole("tab", { name: "Nhật ký" }));
  expect(await screen.findAllByText(/^Dòng/)).toHaveLength(50);

  await user.click(screen.getByRole("button", { name: "Xem thêm việc cũ hơn" }));

  expect(await screen.findByText("Đã hiện hết 60 việc đã ghi.")).toBeTruthy();
  expect(callsOf("office.audit")).toEqual([
    { beforeId: null, limit: 50 },
    { beforeId: 11, limit: 50 },
  ]);
});

test.each(["Dữ liệu", "Tài khoản", "Nhật ký"])("has no accessibility faults: %s", async (tab) => {
  const { user, violations } = showScreen(<AdminScreen />, {
    ...answers,
    "office.audit": () => [entry(1)],
  });
  await user.click(await screen.findByRole("tab", { name: tab }));
  await screen.findByText(tab === "Dữ liệu" ? "D:\\Dữ liệu" : /Lò Thị Lan/);

  expect(await violations()).toEqual([]);
});

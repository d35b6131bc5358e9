import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { App } from "#renderer/app/app.tsx";
import { createQueryClient } from "#renderer/app/query-client.ts";
import type { WorkspaceState } from "#shared/features/workspace/contract.ts";

import {
  type Answers,
  fakeWindow,
  findViolations,
  refusal,
  year2020,
} from "../support/show-screen.tsx";

const open = {
  status: "open",
  fileName: "tam-duong-2020.sqlite",
  folder: "mau",
  isIllustrative: true,
  officeName: "UBND huyện Tam Đường",
} as const satisfies WorkspaceState;

/** A window whose data file changes as its commands say. */
function startWindow(first: WorkspaceState, answers: Answers = {}) {
  let state = first;
  const become = (next: WorkspaceState) => {
    state = next;
    return next;
  };
  const fake = fakeWindow({
    ...year2020,
    "workspace.state": () => state,
    "workspace.createSample": () => become(open),
    "workspace.createOffice": () => become({ ...open, isIllustrative: false }),
    "workspace.open": () => become(open),
    "workspace.restore": () => become(open),
    "workspace.close": () => become({ status: "closed" }),
    "office.session": () => ({ mode: "one-person", account: null }),
    "reports.overview": () => ({
      year: 2020,
      periodCode: "2020-Y",
      isIllustrative: true,
      targets: null,
      counts: { met: 0, missed: 0, unknown: 0 },
      ranking: null,
      waiting: [],
      dueOn: null,
      papers: [],
    }),
    ...answers,
  });
  const { baseElement } = render(<App client={createQueryClient()} env="test" />);
  return { ...fake, user: userEvent.setup(), violations: async () => findViolations(baseElement) };
}

beforeEach(() => {
  window.location.hash = "";
});

test("a new user opens the sample district and is told that its figures are made up", async () => {
  const { user, violations } = startWindow({ status: "closed" });

  await screen.findByRole("heading", { level: 1, name: "Bắt đầu với Đoàn Kết" });
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Mở huyện mẫu" }));

  await screen.findByRole("heading", { level: 1, name: "Tổng quan" });
  expect(screen.getByText("Số liệu minh họa")).toBeTruthy();
  expect(
    screen.getAllByRole("link").flatMap((link) => (link.closest("nav") ? [link.textContent] : [])),
  ).toEqual(
    expect.arrayContaining([
      "Tổng quan",
      "Kế hoạch",
      "Chỉ tiêu",
      "Báo cáo của xã",
      "Đánh giá",
      "Khen thưởng",
      "Văn bản",
      "Danh mục",
      "Quản trị",
    ]),
  );
  expect(await violations()).toEqual([]);
});

test("an own office needs its names first, and what was typed survives a refusal", async () => {
  const { user, calls, desk } = startWindow(
    { status: "closed" },
    {
      "workspace.createOffice": () => {
        throw refusal("workspace.file-exists", { fileName: "don-vi.sqlite" });
      },
    },
  );
  await user.click(await screen.findByRole("button", { name: "Tạo đơn vị" }));
  await user.click(screen.getByRole("button", { name: "Chọn nơi lưu và tạo" }));
  expect(screen.getAllByText("Cần điền ô này.")).toHaveLength(4);

  const name = screen.getByRole("textbox", { name: /Tên cơ quan, như viết trong câu/ });
  await user.type(name, "UBND huyện Phong Thổ");
  await user.type(screen.getByRole("textbox", { name: /Tên cơ quan ban hành/ }), "UBND");
  await user.type(screen.getByRole("textbox", { name: /Chức danh người ký/ }), "CHỦ TỊCH");
  await user.type(screen.getByRole("textbox", { name: /Địa danh/ }), "Phong Thổ");
  desk.saveAs({ token: "token-000001", name: "don-vi.sqlite", size: 0 });
  await user.click(screen.getByRole("button", { name: "Chọn nơi lưu và tạo" }));

  expect((await screen.findByRole("alert")).textContent).toContain("don-vi.sqlite");
  expect((name as HTMLInputElement).value).toBe("UBND huyện Phong Thổ");
  expect(calls.find(({ method }) => method === "workspace.createOffice")?.input).toEqual({
    target: "token-000001",
    office: {
      name: "UBND huyện Phong Thổ",
      issuingBody: "UBND",
      superiorBody: null,
      chairTitle: "CHỦ TỊCH",
      place: "Phong Thổ",
      symbol: "UBND",
    },
  });
});

test("a damaged file offers the newest good backup first", async () => {
  const backup = (name: string, madeAt: string, isGood: boolean) => ({
    name,
    madeAt,
    isGood,
    sizeBytes: 1,
  });
  const { user, calls, violations } = startWindow({
    status: "damaged",
    fileName: "huyen.sqlite",
    folder: "du-lieu",
    backups: [
      backup("cu", "2020-05-01T01:00:00.000Z", true),
      backup("hong", "2020-05-03T01:00:00.000Z", false),
      backup("moi", "2020-05-02T01:00:00.000Z", true),
    ],
  });

  await screen.findByRole("heading", { level: 1, name: "Tệp “huyen.sqlite” bị hỏng" });
  expect(screen.getByText("Bản tốt gần nhất")).toBeTruthy();
  expect(await violations()).toEqual([]);
  const [first] = screen.getAllByRole("button", { name: "Khôi phục từ bản này" });
  if (first === undefined) throw new Error("no backup is offered");
  await user.click(first);

  await screen.findByRole("heading", { level: 1, name: "Tổng quan" });
  expect(calls.find(({ method }) => method === "workspace.restore")?.input).toEqual({
    backup: "moi",
  });
});

test("a refused file says why and lets another be opened", async () => {
  const { user, desk } = startWindow({
    status: "refused",
    fileName: "moi.sqlite",
    folder: "du-lieu",
    error: {
      code: "workspace.newer-file",
      details: { fileName: "moi.sqlite", fileVersion: 9, programVersion: 1 },
    },
  });

  expect((await screen.findByRole("alert")).textContent).toContain("bản Đoàn Kết mới hơn");
  desk.choose([{ token: "token-000002", name: "khac.sqlite", size: 1 }]);
  await user.click(screen.getByRole("button", { name: "Mở tệp khác" }));
  await screen.findByRole("heading", { level: 1, name: "Tổng quan" });
});

test("with accounts on, a wrong password keeps the name and says what to do", async () => {
  const { user, violations } = startWindow(open, {
    "office.session": () => ({ mode: "accounts", account: null }),
    "office.signIn": () => {
      throw refusal("office.sign-in-failed");
    },
  });

  const name = await screen.findByRole("textbox", { name: /Tên đăng nhập/ });
  await user.type(name, "lan.vh");
  await user.type(screen.getByLabelText(/Mật khẩu/, { selector: "input" }), "sai");
  await user.click(screen.getByRole("button", { name: "Đăng nhập" }));

  expect((await screen.findByRole("alert")).textContent).toContain("chưa đúng");
  expect((name as HTMLInputElement).value).toBe("lan.vh");
  expect(await violations()).toEqual([]);
});

test("Ctrl+K finds a commune without its marks and opens its place", async () => {
  const { user } = startWindow(open, {
    "office.units": () => [
      {
        id: 7,
        code: "03424",
        name: "Xã Bản Bo",
        kind: "commune",
        activeFrom: "2004-01-01",
        activeTo: null,
        leavingNote: null,
        mergedInto: null,
        aliases: ["Bản Bo"],
        villages: [{ id: 70, name: "Bản Nà Can" }],
      },
    ],
    "office.agencies": () => [],
    "documents.list": () => [],
    "plans.show": () => {
      throw refusal("plans.not-found", { year: 2020 });
    },
  });
  await screen.findByRole("heading", { level: 1, name: "Tổng quan" });

  await user.keyboard("{Control>}k{/Control}");
  await user.type(
    await screen.findByRole("combobox", { name: "Tìm trong chương trình" }),
    "ban bo",
  );
  const list = screen.getByRole("listbox", { name: "Kết quả tìm" });
  const found = await within(list).findAllByRole("option");
  expect(found.map(({ textContent }) => textContent)).toEqual([
    "Xã Bản BoXã, thị trấn",
    "Bản Nà Can, Xã Bản BoBản, tổ dân phố",
  ]);
  await user.keyboard("{Enter}");

  await waitFor(() => {
    expect(window.location.hash).toBe("#/office");
  });
});

test("when the backend stops, a banner offers to open it again", async () => {
  const { user, emit } = startWindow(open);
  await screen.findByRole("heading", { level: 1, name: "Tổng quan" });

  emit({ type: "backend", state: "stopped" });
  await user.click(await screen.findByRole("button", { name: "Mở lại" }));

  await waitFor(() => {
    expect(screen.queryByText(/Phần xử lý dữ liệu đã dừng/)).toBeNull();
  });
});

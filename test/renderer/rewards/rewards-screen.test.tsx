import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { RewardsScreen } from "#renderer/features/rewards/rewards-screen.tsx";
import type { Nomination, Rewards } from "#shared/features/rewards/contract.ts";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

vi.mock("#renderer/components/pdf-preview/open-pdf.ts", () => ({
  openPdf: async () => Promise.reject(new Error("no pages here")),
}));

const nomination: Nomination = {
  id: 1,
  category: "collective",
  name: "Xã Bản Bo",
  position: "",
  unitId: 2,
  unitName: "Xã Bản Bo",
  awardCode: "gk",
  awardName: "Giấy khen của Chủ tịch UBND huyện",
  achievement: "Xếp hạng 1",
  origin: "rank",
  amountDong: 900_000,
  working: "1.490.000 × 0,6 = 894.000 → 900.000 đồng",
};
const nobody: Rewards = {
  year: 2020,
  legalBasis: "Nghị định 91/2017/NĐ-CP",
  needsCheck: false,
  isIllustrative: false,
  quota: 3,
  eligible: 10,
  nominations: [],
  totalDong: 0,
  remarks: [],
  decision: null,
};
const some: Rewards = { ...nobody, nominations: [nomination], totalDong: 900_000 };
const units: Answers = {
  "office.units": () => [
    {
      id: 2,
      code: "03424",
      name: "Xã Bản Bo",
      kind: "commune",
      activeFrom: "2004-01-01",
      activeTo: null,
      leavingNote: null,
      mergedInto: null,
      aliases: ["Bản Bo"],
      villages: [],
    },
  ],
};

test("nominates by rank, shows the money with its working, and drafts the decision", async () => {
  let rewards = nobody;
  const { user, violations } = showScreen(<RewardsScreen />, {
    "rewards.show": () => rewards,
    "rewards.propose": () => (rewards = some),
    "rewards.draftDecision": () =>
      (rewards = { ...some, decision: { documentId: 12, status: "draft", sign: "QĐ-UBND" } }),
    "documents.list": () => [],
    "documents.pdf": () => ({ bytes: new Uint8Array([37]), sha256: "", isFrozen: false }),
  });
  await screen.findByRole("heading", { name: "Chưa có đề nghị khen thưởng" });
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Đề nghị theo xếp hạng" }));
  const row = await screen.findByRole("row", { name: /Xã Bản Bo/ });
  expect(row.textContent).toContain("900.000");
  expect(row.textContent).toContain("1.490.000 × 0,6 = 894.000 → 900.000 đồng");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Dự thảo quyết định" }));

  await screen.findByRole("button", { name: "Lưu PDF" });
  expect(screen.getByRole("tab", { name: "Quyết định", selected: true })).toBeTruthy();
});

test("lines out of Excel become nominations; a line that cannot be used says why", async () => {
  const { user, callsOf, violations } = showScreen(<RewardsScreen />, {
    ...units,
    "rewards.show": () => nobody,
    "rewards.nominate": () => ({ added: 1 }),
  });
  await user.click(await screen.findByRole("button", { name: "Thêm đề nghị" }));
  await user.click(await screen.findByRole("radio", { name: "Dán từ Excel" }));
  const box = await screen.findByRole("textbox", { name: /Các dòng dán từ Excel/ });
  const good = "hộ\tVàng A Sử\tBản Nà Can\tban bo\tHiến 200 m² đất";
  fireEvent.change(box, { target: { value: `${good}\ncá nhân\tLò Thị Mai\t\tXã Lạ\t` } });

  expect(screen.getByText(/không có xã, thị trấn “Xã Lạ” trong danh mục/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Thêm 1 đề nghị" }).disabled).toBe(
    true,
  );
  expect(await violations()).toEqual([]);
  fireEvent.change(box, { target: { value: good } });
  await user.click(screen.getByRole("button", { name: "Thêm 1 đề nghị" }));

  await waitFor(() => {
    expect(callsOf("rewards.nominate")).toEqual([
      {
        nominations: [
          {
            year: 2020,
            category: "household",
            name: "Vàng A Sử",
            position: "Bản Nà Can",
            unitId: 2,
            achievement: "Hiến 200 m² đất",
          },
        ],
      },
    ]);
  });
});

test("a nomination typed by hand stays in the form when it is refused", async () => {
  const { user } = showScreen(<RewardsScreen />, {
    ...units,
    "rewards.show": () => some,
    "rewards.nominate": () => {
      throw refusal("rewards.duplicate", { name: "Vàng A Sử", unitName: null, duplicates: 1 });
    },
  });
  await user.click(await screen.findByRole("button", { name: "Thêm đề nghị" }));
  const name = await screen.findByRole<HTMLInputElement>("textbox", { name: /Tên tập thể/ });
  await user.type(name, "Vàng A Sử");
  await user.click(screen.getByRole("button", { name: "Thêm" }));

  expect((await screen.findByRole("alert")).textContent).toContain("đã có trong danh sách");
  expect(name.value).toBe("Vàng A Sử");
});

test("a nomination is withdrawn with its reason", async () => {
  const { user, callsOf } = showScreen(<RewardsScreen />, {
    "rewards.show": () => some,
    "rewards.withdraw": () => nobody,
  });
  await user.click(await screen.findByRole("button", { name: "Rút đề nghị: Xã Bản Bo" }));
  const dialog = await screen.findByRole("dialog", { name: "Rút đề nghị khen thưởng" });
  await user.type(within(dialog).getByRole("textbox", { name: /Lý do rút/ }), "Có đơn thư");
  await user.click(within(dialog).getByRole("button", { name: "Rút đề nghị" }));

  expect(callsOf("rewards.withdraw")).toEqual([{ nominationId: 1, reason: "Có đơn thư" }]);
});

test("once the decision has been submitted the list cannot be changed", async () => {
  showScreen(<RewardsScreen />, {
    "rewards.show": () => ({
      ...some,
      decision: { documentId: 12, status: "submitted", sign: "QĐ-UBND" },
    }),
  });

  await screen.findByText(/danh sách không sửa được nữa/);
  expect(screen.queryByRole("button", { name: "Thêm đề nghị" })).toBeNull();
  expect(screen.queryByRole("button", { name: /Rút đề nghị/ })).toBeNull();
});

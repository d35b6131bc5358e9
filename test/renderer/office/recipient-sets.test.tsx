import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { OfficeScreen } from "#renderer/features/office/office-screen.tsx";
import type { RecipientSet } from "#shared/features/documents/recipients/contract.ts";

import { type Answers, showScreen } from "../support/show-screen.tsx";

const sets: RecipientSet[] = [
  { id: 4, name: "Báo cáo gửi tỉnh", recipients: ["UBND tỉnh"], draftingUnit: null },
];
const answers: Answers = {
  "office.units": () => [],
  "office.agencies": () => [],
  "office.signers": () => [],
  "office.show": () => ({
    name: "UBND huyện Thử",
    issuingBody: "ỦY BAN NHÂN DÂN\nHUYỆN THỬ",
    level: "district",
    superiorBody: null,
    provinceBody: null,
    boardName: null,
    boardSymbol: "BCĐ",
    chairTitle: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN THỬ",
    place: "Thử",
    symbol: "UBND",
    isIllustrative: false,
  }),
  "documents.recipientSets": () => sets,
};

test("a list of recipients is made from lines copied out of a paper", async () => {
  const { user, callsOf, violations } = showScreen(<OfficeScreen />, {
    ...answers,
    "documents.saveRecipientSet": (input) => ({ ...input, id: 5 }),
  });
  await user.click(await screen.findByRole("tab", { name: "Nơi nhận" }));
  await user.click(await screen.findByRole("button", { name: "Thêm bộ nơi nhận" }));
  const form = await screen.findByRole("dialog");
  await user.type(within(form).getByLabelText(/^Tên bộ/), "Kế hoạch gửi các xã");
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(within(form).getByText("Cần ít nhất một nơi nhận.")).toBeTruthy();

  await user.click(within(form).getByLabelText(/^Nơi nhận/));
  await user.paste("- TT. Huyện ủy;\n- UBND các xã, thị trấn;\n- Lưu: VT, VHTT.");
  await user.type(within(form).getByLabelText(/^Chữ viết tắt/), "VHTT");
  expect(within(form).getByText("- Lưu: VT, VHTT.")).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(callsOf("documents.saveRecipientSet")).toEqual([
    {
      id: null,
      name: "Kế hoạch gửi các xã",
      recipients: ["TT. Huyện ủy", "UBND các xã, thị trấn"],
      draftingUnit: "VHTT",
    },
  ]);
});

test("a list that nobody uses any more is taken off from its form", async () => {
  const { user, callsOf } = showScreen(<OfficeScreen />, {
    ...answers,
    "documents.removeRecipientSet": () => ({ ...sets[0], id: 4 }) as RecipientSet,
  });
  await user.click(await screen.findByRole("tab", { name: "Nơi nhận" }));
  await user.click(await screen.findByRole("button", { name: "Sửa Báo cáo gửi tỉnh" }));
  await user.click(await screen.findByRole("button", { name: "Bỏ bộ này" }));
  expect(callsOf("documents.removeRecipientSet")).toEqual([{ id: 4 }]);
  expect(screen.queryByRole("dialog")).toBeNull();
});

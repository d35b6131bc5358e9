import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { OfficeScreen } from "#renderer/features/office/office-screen.tsx";
import type { Unit } from "#shared/features/office/contract.ts";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

const banBo: Unit = {
  id: 1,
  code: "03424",
  name: "Bản Bo",
  kind: "commune",
  activeFrom: "2004-01-01",
  activeTo: null,
  leavingNote: null,
  mergedInto: null,
  aliases: ["xã Bản Bo"],
  villages: [
    { id: 11, name: "Hợp Nhất" },
    { id: 12, name: "Cốc Phung" },
  ],
};
const sungPhai: Unit = {
  ...banBo,
  id: 2,
  code: "03403",
  name: "Sùng Phài",
  activeTo: "2020-02-29",
  leavingNote: "Về thành phố Lai Châu từ 01/3/2020",
  mergedInto: null,
  aliases: [],
  villages: [],
};
const answers: Answers = {
  "office.units": () => [banBo, sungPhai],
  "office.signers": () => [],
  "office.agencies": () => [{ id: 5, name: "Phòng Văn hóa và Thông tin", shortName: "VHTT" }],
  "office.show": () => ({
    name: "UBND huyện Tam Đường",
    issuingBody: "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
    level: "district",
    superiorBody: null,
    provinceBody: null,
    boardName: null,
    boardSymbol: "BCĐ",
    chairTitle: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
    place: "Tam Đường",
    symbol: "UBND",
    isIllustrative: true,
  }),
};

test("shows the villages of the unit that is clicked", async () => {
  const { user } = showScreen(<OfficeScreen />, answers);
  await user.click(await screen.findByRole("button", { name: /của Bản Bo$/ }));

  const villages = screen.getByRole("complementary", { name: /của Bản Bo$/ });
  expect(
    within(villages)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["Hợp Nhất", "Cốc Phung"]);
});

test("says when and why a unit left, in words", async () => {
  const { user } = showScreen(<OfficeScreen />, answers);
  await user.click(await screen.findByRole("button", { name: /của Sùng Phài$/ }));

  const aside = screen.getByRole("complementary", { name: /của Sùng Phài$/ });
  expect(within(aside).getByRole("status").textContent).toBe(
    "Đã rời huyện sau 29/02/2020. Về thành phố Lai Châu từ 01/3/2020",
  );
});

test("shows the office's own head and that its figures are illustrative", async () => {
  const { user } = showScreen(<OfficeScreen />, answers);
  await user.click(await screen.findByRole("tab", { name: "Cơ quan ban hành" }));

  expect(await screen.findByText("UBND huyện Tam Đường")).toBeTruthy();
  expect(screen.getAllByText("không có")).toHaveLength(2); // neither a superior nor a board
  expect(screen.getByText(/số liệu minh họa/)).toBeTruthy();
});

test("lists agencies and, for all units, which village is where", async () => {
  const { user } = showScreen(<OfficeScreen />, answers);
  await user.click(await screen.findByRole("tab", { name: "Phòng ban, cơ quan" }));
  expect(await screen.findByText("Phòng Văn hóa và Thông tin")).toBeTruthy();

  await user.click(screen.getByRole("tab", { name: "Bản, tổ dân phố" }));
  expect(await screen.findByText("Cốc Phung")).toBeTruthy();
});

test("offers a retry when the units cannot be read", async () => {
  let isBroken = true;
  const { user } = showScreen(<OfficeScreen />, {
    ...answers,
    "office.units": () => {
      if (isBroken) throw refusal("workspace.not-open");
      return [banBo];
    },
  });
  const retry = await screen.findByRole("button", { name: "Thử lại" });
  isBroken = false;
  await user.click(retry);

  expect(await screen.findByRole("button", { name: /của Bản Bo$/ })).toBeTruthy();
});

test("has no accessibility faults", async () => {
  const { user, violations } = showScreen(<OfficeScreen />, answers);
  await user.click(await screen.findByRole("button", { name: /của Sùng Phài$/ }));

  expect(await violations()).toEqual([]);
});

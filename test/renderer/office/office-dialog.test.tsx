import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { OfficeDialog } from "#renderer/features/office/office-dialog.tsx";
import type { Office } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";

import { showScreen } from "../support/show-screen.tsx";

const text = officeScreenText.office;
const office: Office = {
  name: "UBND xã Mẫu",
  level: "district",
  issuingBody: "ỦY BAN NHÂN DÂN XÃ MẪU",
  superiorBody: null,
  provinceBody: null,
  chairTitle: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU",
  place: "Mẫu",
  symbol: "UBND",
  boardName: null,
  boardSymbol: "BCĐ",
  isIllustrative: false,
};

async function showDialog() {
  const shown = showScreen(
    <OfficeDialog office={office} onSaved={() => undefined} onClose={() => undefined} />,
    { "office.save": (given) => ({ ...given, isIllustrative: false }) },
  );
  await screen.findByRole("dialog");
  return shown;
}
const field = (label: string) =>
  screen.getByRole("textbox", { name: new RegExp(`^${label}`, "u") });

test("a commune's office names who stood over it until 30/6/2025 and who does since", async () => {
  const { user, callsOf, violations } = await showDialog();
  expect(screen.queryByRole("textbox", { name: new RegExp(text.provinceBody, "u") })).toBeNull();
  await user.selectOptions(
    screen.getByRole("combobox", { name: new RegExp(text.level, "u") }),
    "commune",
  );
  await user.type(field(text.districtBody), "UBND huyện Thử");
  await user.type(field(text.provinceBody), "UBND tỉnh Ví Dụ");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: appText.common.save }));

  expect(callsOf("office.save")).toEqual([
    {
      ...office,
      level: "commune",
      superiorBody: "UBND huyện Thử",
      provinceBody: "UBND tỉnh Ví Dụ",
      isIllustrative: undefined,
    },
  ]);
});

test("a board has the name of one and a symbol of its own, else its field says what is wrong", async () => {
  const { user, callsOf } = await showDialog();
  await user.type(field(`${text.boardName}$`), "Hội đồng xã");
  const symbol = field(text.boardSymbol);
  await user.clear(symbol);
  await user.type(symbol, "UBND");
  await user.click(screen.getByRole("button", { name: appText.common.save }));
  expect(screen.getByText(text.badBoardName)).toBeTruthy();
  expect(screen.getByText(text.sameSymbol)).toBeTruthy();
  expect(callsOf("office.save")).toEqual([]);

  await user.clear(field(`${text.boardName}$`));
  await user.type(field(`${text.boardName}$`), "Ban Chỉ đạo Cuộc vận động xã Mẫu");
  await user.clear(symbol);
  await user.type(symbol, "BCĐ");
  await user.click(screen.getByRole("button", { name: appText.common.save }));
  expect(callsOf("office.save")).toMatchObject([
    { boardName: "Ban Chỉ đạo Cuộc vận động xã Mẫu", boardSymbol: "BCĐ" },
  ]);
});

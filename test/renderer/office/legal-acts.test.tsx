import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { OfficeScreen } from "#renderer/features/office/office-screen.tsx";
import type { LegalAct } from "#shared/features/documents/legal-acts/contract.ts";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

const decree: LegalAct = {
  id: 1,
  kind: "decree",
  sign: "91/2017/NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: "2017-07-31",
  subject: "quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
  inForceFrom: "2017-10-01",
  inForceTo: "2023-12-31",
  replacedById: null,
  note: "",
  source: "Công báo",
  certainty: "read-in-source",
};
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
  "documents.legalActs": () => [decree],
};

async function showActs(more: Answers = {}) {
  const shown = showScreen(<OfficeScreen />, { ...answers, ...more });
  await shown.user.click(await screen.findByRole("tab", { name: "Căn cứ pháp lý" }));
  await screen.findByRole("button", { name: "Sửa Nghị định số 91/2017/NĐ-CP" });
  return shown;
}

test("the catalogue says which acts bind on the day that is asked for", async () => {
  const { user, violations } = await showActs();
  expect(screen.getByText("Hết hiệu lực")).toBeTruthy();
  const day = screen.getByLabelText("Xem hiệu lực vào ngày");
  await user.clear(day);
  await user.type(day, "31/12/2023");
  expect(screen.getByText("Còn hiệu lực")).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("a sentence copied from a paper fills the form, and is shown as it will be printed", async () => {
  const { user, callsOf, violations } = await showActs({
    "documents.saveLegalAct": (input) => ({ ...decree, ...input, id: 2 }),
  });
  await user.click(screen.getByRole("button", { name: "Thêm căn cứ" }));
  const form = await screen.findByRole("dialog");
  await user.click(within(form).getByLabelText(/^Chép câu căn cứ/));
  await user.paste(
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;",
  );
  expect(within(form).getByLabelText<HTMLInputElement>(/^Cơ quan ban hành/).value).toBe(
    "Chính phủ",
  );
  expect(
    within(form).getByText(
      "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
    ),
  ).toBeTruthy();
  expect(await violations()).toEqual([]);

  await user.type(within(form).getByLabelText(/^Có hiệu lực từ ngày/), "5/3/2020");
  await user.type(within(form).getByLabelText(/^Đến hết ngày/), "4/3/2020");
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(within(form).getByText(/^Ngày kết thúc phải từ/)).toBeTruthy();
  expect(callsOf("documents.saveLegalAct")).toEqual([]);

  await user.clear(within(form).getByLabelText(/^Đến hết ngày/));
  await user.click(within(form).getByLabelText("Đã đối chiếu với văn bản gốc"));
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(callsOf("documents.saveLegalAct")).toEqual([
    {
      id: null,
      kind: "decree",
      sign: "30/2020/NĐ-CP",
      issuer: "Chính phủ",
      issuedOn: "2020-03-05",
      subject: "về công tác văn thư",
      inForceFrom: "2020-03-05",
      inForceTo: null,
      replacedById: null,
      note: "",
      source: "",
      certainty: "read-in-source",
    },
  ]);
});

test("an act that the catalogue has is refused in the form, and nothing typed is lost", async () => {
  const { user } = await showActs({
    "documents.saveLegalAct": () => {
      throw refusal("documents.act-twice", { name: "Nghị định số 91/2017/NĐ-CP" });
    },
  });
  await user.click(screen.getByRole("button", { name: "Sửa Nghị định số 91/2017/NĐ-CP" }));
  const form = await screen.findByRole("dialog");
  await user.type(within(form).getByLabelText(/^Ghi chú/), "xem lại");
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect((await within(form).findByRole("alert")).textContent).toContain("đã có");
  expect(within(form).getByLabelText<HTMLInputElement>(/^Ghi chú/).value).toBe("xem lại");
});

test("bases pasted from a paper or from Excel are read line by line, what is missing is said", async () => {
  const { user, callsOf } = await showActs({
    "documents.saveLegalAct": (input) => ({ ...decree, ...input, id: 9 }),
  });
  await user.click(screen.getByRole("button", { name: "Dán danh sách" }));
  const box = await screen.findByLabelText<HTMLTextAreaElement>(/^Các dòng chép/);
  await user.click(box);
  await user.paste(
    [
      "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
      "Kế hoạch\t12/KH-UBND\t01/02/2020\tUBND huyện Thử\tvề cải cách hành chính\t01/02/2020",
      "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết;",
      "Căn cứ tình hình thực tế;",
      "Quyết định\t\t01/02/2020\tUBND huyện Thử\tvề việc thử",
    ].join("\n"),
  );
  const rows = within(screen.getByRole("region", { name: "Xem trước" })).getAllByRole("row");
  expect(rows.slice(1).map((row) => within(row).getAllByRole("cell").at(-1)?.textContent)).toEqual([
    "Thêm mới",
    "Thêm mới",
    "Đã có trong danh mục.",
    "Không đọc được đây là văn bản nào. Hãy ghi rõ loại, số, ngày và cơ quan ban hành.",
    "Thiếu số, ký hiệu.",
  ]);
  await user.clear(box);
  await user.click(box);
  await user.paste("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;");
  await user.click(screen.getByRole("button", { name: "Lưu 1 dòng" }));
  expect(callsOf("documents.saveLegalAct")).toMatchObject([
    {
      kind: "law",
      sign: null,
      issuer: "Quốc hội",
      subject: "Thi đua, khen thưởng",
      certainty: "needs-check",
    },
  ]);
});

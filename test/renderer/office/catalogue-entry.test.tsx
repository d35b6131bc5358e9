import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { OfficeScreen } from "#renderer/features/office/office-screen.tsx";
import type { Signer, Unit } from "#shared/features/office/contract.ts";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

const banBo: Unit = {
  id: 1,
  code: "03424",
  name: "Xã Bản Bo",
  kind: "commune",
  activeFrom: "2004-01-01",
  activeTo: null,
  leavingNote: null,
  mergedInto: null,
  aliases: [],
  villages: [
    { id: 11, name: "Hợp Nhất" },
    { id: 12, name: "Cốc Phung" },
  ],
};
const answers: Answers = {
  "office.units": () => [banBo],
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
};
const leader = {
  session: {
    mode: "accounts",
    account: { id: 1, displayName: "Lò Văn Thử", role: "leader" },
  },
} as const;

test("an empty data file says what to enter first, and takes a commune", async () => {
  const { user, callsOf } = showScreen(<OfficeScreen />, {
    ...answers,
    "office.units": () => [],
    "office.saveUnit": (input) => ({ ...banBo, ...input, id: 1 }),
  });
  const empty = await screen.findByRole("region", { name: /^Chưa có xã, thị trấn/ });
  expect(within(empty).getAllByRole("listitem")).toHaveLength(4);

  await user.click(screen.getByRole("button", { name: "Thêm xã, thị trấn" }));
  const form = await screen.findByRole("dialog");
  await user.type(within(form).getByLabelText(/^Tên/), "Xã Nà Thử");
  await user.type(within(form).getByLabelText(/^Thuộc huyện từ ngày/), "31/02/2015");
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(within(form).getByText(/^Ngày chưa đúng/)).toBeTruthy();
  expect(callsOf("office.saveUnit")).toEqual([]);

  await user.clear(within(form).getByLabelText(/^Thuộc huyện từ ngày/));
  await user.type(within(form).getByLabelText(/^Thuộc huyện từ ngày/), "1/2/2015");
  await user.type(within(form).getByLabelText(/^Cách gọi khác/), "Na Thu{Enter} Nà Thử ");
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(callsOf("office.saveUnit")).toEqual([
    {
      id: null,
      name: "Xã Nà Thử",
      code: "",
      kind: "commune",
      activeFrom: "2015-02-01",
      activeTo: null,
      leavingNote: null,
      mergedInto: null,
      aliases: ["Na Thu", "Nà Thử"],
    },
  ]);
});

test("a refused change of a commune stays in the form with the reason", async () => {
  const { user } = showScreen(<OfficeScreen />, {
    ...answers,
    "office.saveUnit": () => {
      throw refusal("office.unit-name-taken", { name: "Xã Khun Há" });
    },
  });
  await user.click(await screen.findByRole("button", { name: /của Xã Bản Bo$/ }));
  await user.click(screen.getByRole("button", { name: "Sửa Xã Bản Bo" }));
  const form = await screen.findByRole("dialog");
  await user.type(within(form).getByLabelText(/^Đến hết ngày/), "29/02/2020");
  await user.type(within(form).getByLabelText(/^Ghi chú khi rời/), "Về thành phố");
  await user.click(within(form).getByRole("button", { name: "Lưu" }));

  expect((await within(form).findByRole("alert")).textContent).toContain("“Xã Khun Há”");
  expect(within(form).getByLabelText<HTMLInputElement>(/^Ghi chú khi rời/).value).toBe(
    "Về thành phố",
  );
});

test("villages are added, moved and renamed by keyboard, and the change is said before", async () => {
  const { user, callsOf, violations } = showScreen(<OfficeScreen />, {
    ...answers,
    "office.saveVillages": () => banBo,
  });
  await user.click(await screen.findByRole("button", { name: /của Xã Bản Bo$/ }));
  await user.click(screen.getByRole("button", { name: "Sửa danh sách bản" }));
  const form = await screen.findByRole("dialog");
  await user.click(within(form).getByLabelText("Tên bản, tổ dân phố thứ 2"));
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  expect(document.activeElement).toBe(within(form).getByLabelText("Tên bản, tổ dân phố thứ 1"));
  await user.keyboard(" 2{Enter}Bản Mới");

  const changes = within(form).getByRole("region", { name: "Sẽ lưu" });
  expect(
    within(changes)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["Thêm 1: Bản Mới", "Đổi tên 1: Cốc Phung thành Cốc Phung 2", "Đổi thứ tự."]);
  expect(await violations()).toEqual([]);
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(callsOf("office.saveVillages")).toEqual([
    {
      unitId: 1,
      villages: [
        { id: 12, name: "Cốc Phung 2" },
        { id: null, name: "Bản Mới" },
        { id: 11, name: "Hợp Nhất" },
      ],
    },
  ]);
});

test("a pasted list takes the place of the villages; one with figures is refused in place", async () => {
  const { user, callsOf } = showScreen(<OfficeScreen />, {
    ...answers,
    "office.saveVillages": () => {
      throw refusal("office.village-in-use", { name: "Hợp Nhất" });
    },
  });
  await user.click(await screen.findByRole("button", { name: /của Xã Bản Bo$/ }));
  await user.click(screen.getByRole("button", { name: "Sửa danh sách bản" }));
  const form = await screen.findByRole("dialog");
  await user.click(within(form).getByLabelText("Dán từ Excel"));
  await user.paste("Cốc Phúng\r\nBản Ba\r\n");
  await user.click(within(form).getByRole("button", { name: "Thay cả danh sách" }));
  expect(within(form).getByText("Bỏ 1: Hợp Nhất")).toBeTruthy();
  await user.click(within(form).getByRole("button", { name: "Lưu" }));

  expect((await within(form).findByRole("alert")).textContent).toContain("“Hợp Nhất”");
  expect(callsOf("office.saveVillages")).toMatchObject([
    {
      villages: [
        { id: 12, name: "Cốc Phúng" },
        { id: null, name: "Bản Ba" },
      ],
    },
  ]);
  expect(within(form).getByDisplayValue("Bản Ba")).toBeTruthy();
});

test("pasted communes are saved one by one up to the first refusal; the rest stays", async () => {
  const { user, callsOf, violations } = showScreen(<OfficeScreen />, {
    ...answers,
    "office.saveUnit": (input) => {
      if (input.name === "Xã Hai") throw refusal("office.unit-name-taken", { name: "Xã Khác" });
      return { ...banBo, ...input, id: 7 };
    },
  });
  await user.click(await screen.findByRole("button", { name: "Dán danh sách" }));
  const form = await screen.findByRole("dialog");
  await user.type(within(form).getByLabelText(/^Tất cả thuộc huyện/), "1/1/2015");
  const box = within(form).getByLabelText<HTMLTextAreaElement>("Các dòng chép từ Excel");
  await user.click(box);
  await user.paste("Xã Một\t1\nXã Hai\t2\nXã Ba\t3");
  expect(await violations()).toEqual([]);
  await user.click(within(form).getByRole("button", { name: "Lưu 3 dòng" }));

  expect((await within(form).findByRole("alert")).textContent).toContain("“Xã Khác”");
  expect(callsOf("office.saveUnit")).toMatchObject([{ name: "Xã Một" }, { name: "Xã Hai" }]);
  expect(box.value).toBe("Xã Hai\t2\nXã Ba\t3");
  expect(within(form).getByText(/Dừng ở “Xã Hai”/)).toBeTruthy();
});

test("agencies and signers go in; the lines over the signature are said", async () => {
  const saved: Signer[] = [];
  const { user, callsOf } = showScreen(<OfficeScreen />, {
    ...answers,
    "office.saveAgency": (input) => ({ ...input, id: 5 }),
    "office.signers": () => saved,
    "office.saveSigner": (input) => {
      const signer: Signer = { ...input, id: 9, signsAs: "deputy", mandate: "" };
      saved.push(signer);
      return signer;
    },
  });
  await user.click(await screen.findByRole("tab", { name: "Phòng ban, cơ quan" }));
  await user.click(await screen.findByRole("button", { name: "Dán danh sách" }));
  await user.click(screen.getByLabelText("Các dòng chép từ Excel"));
  await user.paste("Phòng Nội vụ\tPNV");
  await user.click(screen.getByRole("button", { name: "Lưu 1 dòng" }));
  expect(callsOf("office.saveAgency")).toEqual([
    { id: null, name: "Phòng Nội vụ", shortName: "PNV" },
  ]);

  await user.click(screen.getByRole("tab", { name: "Người ký" }));
  await user.click(await screen.findByRole("button", { name: "Thêm người ký" }));
  const form = await screen.findByRole("dialog", { name: "Thêm người ký" });
  expect(within(form).getByText("Dòng ký sẽ in: CHỦ TỊCH")).toBeTruthy();
  await user.clear(within(form).getByLabelText(/^Chức vụ/));
  await user.type(within(form).getByLabelText(/^Chức vụ/), "Phó Chủ tịch");
  expect(within(form).getByText("Dòng ký sẽ in: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH")).toBeTruthy();
  await user.type(within(form).getByLabelText(/^Họ và tên/), "Lò Thị Thử");
  await user.type(within(form).getByLabelText(/^Giữ chức từ ngày/), "1/7/2016");
  await user.type(within(form).getByLabelText(/^Đến hết ngày/), "1/6/2016");
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(within(form).getByText(/^Ngày kết thúc phải từ/)).toBeTruthy();
  await user.clear(within(form).getByLabelText(/^Đến hết ngày/));
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(await screen.findByRole("button", { name: "Sửa Lò Thị Thử" })).toBeTruthy();
  expect(saved).toMatchObject([
    { office: "Phó Chủ tịch", signsAs: "deputy", holdsFrom: "2016-07-01", holdsTo: null },
  ]);
});

test("who signs by mandate names the paper that gives it", async () => {
  const { user, callsOf, violations } = showScreen(<OfficeScreen />, {
    ...answers,
    "office.saveSigner": (input) => ({ ...input, id: 9, signsAs: "mandate", mandate: "" }),
  });
  await user.click(await screen.findByRole("tab", { name: "Người ký" }));
  await user.click(await screen.findByRole("button", { name: "Thêm người ký" }));
  const form = await screen.findByRole("dialog", { name: "Thêm người ký" });
  await user.clear(within(form).getByLabelText(/^Chức vụ/));
  await user.type(within(form).getByLabelText(/^Chức vụ/), "Chánh Văn phòng");
  expect(within(form).getByText("Dòng ký sẽ in: TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG")).toBeTruthy();
  await user.selectOptions(within(form).getByLabelText(/^Quyền ký/), "mandate");
  expect(within(form).getByText("Dòng ký sẽ in: TUQ. CHỦ TỊCH / CHÁNH VĂN PHÒNG")).toBeTruthy();
  await user.type(within(form).getByLabelText(/^Họ và tên/), "Lò Thị Thử");
  await user.type(within(form).getByLabelText(/^Giữ chức từ ngày/), "1/7/2016");
  expect(await violations()).toEqual([]);
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(within(form).getByText("Ký thừa ủy quyền phải có văn bản ủy quyền.")).toBeTruthy();
  expect(callsOf("office.saveSigner")).toEqual([]);
  await user.type(within(form).getByLabelText(/^Văn bản giao ký/), "Giấy ủy quyền số 02/GUQ-UBND");
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(callsOf("office.saveSigner")).toMatchObject([
    { signsAs: "mandate", mandate: "Giấy ủy quyền số 02/GUQ-UBND" },
  ]);
});

test("the head of a paper reads as it is typed, before it is saved", async () => {
  const { user, callsOf, violations } = showScreen(<OfficeScreen />, {
    ...answers,
    "office.save": (input) => ({ ...input, isIllustrative: false }),
  });
  await user.click(await screen.findByRole("tab", { name: "Cơ quan ban hành" }));
  await user.click(await screen.findByRole("button", { name: "Sửa" }));
  const form = await screen.findByRole("dialog");
  await user.clear(within(form).getByLabelText(/^Địa danh/));
  await user.type(within(form).getByLabelText(/^Địa danh/), "Thị trấn Thử");
  expect(within(form).getByText("Thị trấn Thử, ngày … tháng … năm …")).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(within(form).getByRole("button", { name: "Lưu" }));
  expect(await screen.findByText(/^Đã lưu tên cơ quan/)).toBeTruthy();
  expect(callsOf("office.save")).toMatchObject([
    { place: "Thị trấn Thử", superiorBody: null, issuingBody: "ỦY BAN NHÂN DÂN\nHUYỆN THỬ" },
  ]);
});

test("who may not change the catalogue reads it without buttons", async () => {
  const { user } = showScreen(<OfficeScreen />, answers, leader);
  await user.click(await screen.findByRole("button", { name: /của Xã Bản Bo$/ }));
  for (const name of ["Thêm xã, thị trấn", "Dán danh sách", "Sửa danh sách bản"]) {
    expect(screen.queryByRole("button", { name })).toBeNull();
  }
});

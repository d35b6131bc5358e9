import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { CertificatesDialog } from "#renderer/features/rewards/certificates-dialog.tsx";
import { RewardsScreen } from "#renderer/features/rewards/rewards-screen.tsx";
import type { Nomination, Rewards } from "#shared/features/rewards/contract.ts";

import { draftPaper } from "../support/draft-paper.ts";
import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

vi.mock("#renderer/components/pdf-preview/open-pdf.ts", () => ({
  openPdf: async () => Promise.reject(new Error("no pages here")),
}));

const household: Nomination = {
  id: 1,
  category: "household",
  name: "Vàng A Sử",
  position: "Bản Nà Can",
  unitId: 2,
  unitName: "Xã Bản Bo",
  awardCode: "gk",
  awardName: "Giấy khen của Chủ tịch UBND huyện",
  achievement: "",
  origin: "hand",
  amountDong: 450_000,
  working: "",
};
const commune: Nomination = { ...household, id: 2, category: "collective", name: "Xã Bản Bo" };
const nominations = [household, commune];
const everything = {
  year: 2020,
  size: "A4",
  form: "full",
  nominationIds: null,
  shiftMm: { x: 0, y: 0 },
};
const answers: Answers = {
  "rewards.certificates": () => ({ bytes: new Uint8Array([37]) }),
  "rewards.saveCertificates": () => ({ fileName: "Giấy khen 2020.pdf", sizeBytes: 1 }),
};
const dialog = (
  <CertificatesDialog
    year={2020}
    sign="02/QĐ-UBND"
    issuedOn="2020-12-25"
    nominations={nominations}
    onClose={vi.fn()}
  />
);

test("certificates are printed from the issued decision, and the layout says what wants checking", async () => {
  const rewards: Rewards = {
    year: 2020,
    legalBasis: "",
    needsCheck: false,
    isIllustrative: false,
    quota: 3,
    eligible: 10,
    nominations,
    totalDong: 900_000,
    remarks: [],
    decision: { documentId: 1, status: "issued", sign: "02/QĐ-UBND" },
  };
  const issued = { ...draftPaper, status: "issued", number: 2, issuedOn: "2020-12-25" } as const;
  const { user, callsOf, violations } = showScreen(<RewardsScreen />, {
    ...answers,
    "rewards.show": () => rewards,
    "documents.list": () => [{ ...issued, symbol: "QĐ-UBND" }],
    "documents.pdf": () => ({ bytes: new Uint8Array([37]), sha256: "", isFrozen: true }),
  });
  await user.click(await screen.findByRole("tab", { name: "Quyết định" }));
  await user.click(await screen.findByRole("button", { name: "In giấy khen" }));

  const opened = await screen.findByRole("dialog", { name: "In giấy khen" });
  await within(opened).findByText(/Quyết định số 02\/QĐ-UBND, 25\/12\/2020/);
  expect(within(opened).getByText(/^Cần kiểm tra: .*Nghị định số 50\/2006\/NĐ-CP/)).toBeTruthy();
  expect(callsOf("rewards.certificates")).toEqual([everything]);
  expect(await violations()).toEqual([]);
});

test("sheet, form, shift and recipients choose the pages that are shown and saved", async () => {
  const { user, callsOf, desk } = showScreen(dialog, answers);
  await screen.findByText("2 giấy khen");
  await user.click(screen.getByRole("radio", { name: "A3" }));
  await user.click(screen.getByRole("radio", { name: "Lên phôi in sẵn" }));
  const down = screen.getByLabelText<HTMLInputElement>("Xuống dưới");
  await user.clear(down);
  await user.type(down, "-1,5");
  expect(down.value).toBe("-1,5");
  await user.click(screen.getByRole("checkbox", { name: "Vàng A Sử, Xã Bản Bo" }));
  await screen.findByText("1 giấy khen");

  const wanted = {
    year: 2020,
    size: "A3",
    form: "blank",
    nominationIds: [2],
    shiftMm: { x: 0, y: -1.5 },
  };
  await waitFor(() => {
    expect(callsOf("rewards.certificates").at(-1)).toEqual(wanted);
  });
  desk.saveAs({ token: "token-of-pages", name: "Giấy khen 2020.pdf", size: 0 });
  await user.click(await screen.findByRole("button", { name: "Lưu PDF" }));
  await screen.findByText("Đã lưu “Giấy khen 2020.pdf”.");
  expect(callsOf("rewards.saveCertificates")).toEqual([{ ...wanted, target: "token-of-pages" }]);
});

test("without anybody chosen there is nothing to print; a text without room names its recipient", async () => {
  const { user } = showScreen(dialog, {
    ...answers,
    "rewards.certificates": ({ nominationIds }) => {
      if (nominationIds === null) return { bytes: new Uint8Array([37]) };
      throw refusal("rewards.certificate-too-long", { names: ["Xã Bản Bo"] });
    },
  });
  await user.click(await screen.findByRole("checkbox", { name: /^Tất cả 2 trường hợp/ }));
  await screen.findByText(/Hãy chọn ít nhất một trường hợp/);
  expect(screen.queryByRole("button", { name: "Lưu PDF" })).toBeNull();

  await user.click(screen.getByRole("checkbox", { name: "Xã Bản Bo" }));
  expect((await screen.findByRole("alert")).textContent).toContain(
    "Không in vừa giấy khen của “Xã Bản Bo”",
  );
});

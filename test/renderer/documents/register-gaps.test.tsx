import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { SignOffBar } from "#renderer/components/sign-off/sign-off-bar.tsx";
import { RegisterActions } from "#renderer/features/documents/register-actions.tsx";
import type { Gap } from "#shared/features/documents/register-contract.ts";

import { draftPaper } from "../support/draft-paper.ts";
import { showScreen } from "../support/show-screen.tsx";

const open: Gap = {
  series: "KH-UBND",
  registerYear: 2020,
  from: 1,
  to: 8,
  reason: null,
  at: null,
  by: null,
};

test("the register asks why numbers stand on no paper", async () => {
  const explained = {
    ...open,
    reason: "Cấp trên sổ giấy",
    at: "2020-02-06T02:00:00.000Z",
    by: "Lan",
  };
  let gaps: Gap[] = [open];
  const { user, callsOf, violations } = showScreen(<RegisterActions year={2020} />, {
    "documents.gaps": () => gaps,
    "documents.explainGap": () => (gaps = [explained]),
  });
  await user.click(await screen.findByRole("button", { name: "Số bỏ trống (1 chưa có lý do)" }));

  const dialog = await screen.findByRole("dialog");
  const reason = await within(dialog).findByLabelText("Lý do bỏ trống 01 đến 08/KH-UBND");
  await user.click(within(dialog).getByRole("button", { name: "Ghi lý do" }));
  expect(within(dialog).getByText("Cần điền ô này.")).toBeTruthy();
  await user.type(reason, "Cấp trên sổ giấy{Enter}");

  await within(dialog).findByText(/^Cấp trên sổ giấy/);
  expect(callsOf("documents.explainGap")).toEqual([
    { series: "KH-UBND", registerYear: 2020, from: 1, to: 8, reason: "Cấp trên sổ giấy" },
  ]);
  expect(await violations()).toEqual([]);
});

test("the next number is told, and what a higher one leaves free", async () => {
  const { user } = showScreen(<SignOffBar document={{ ...draftPaper, status: "approved" }} />, {
    "documents.nextNumber": () => ({ number: 5, lastIssuedOn: "2020-02-03" }),
  });
  await user.click(await screen.findByRole("button", { name: "Cấp số, ban hành" }));
  await screen.findByText("Số kế tiếp trong sổ là 05. Để trống để lấy số này.");
  await user.type(screen.getByLabelText(/Số văn bản/), "9");

  expect(await screen.findByText(/Các số từ 05 đến 08 sẽ bỏ trống/)).toBeTruthy();
});

test("a numbered paper is made void with a reason, and says so afterwards", async () => {
  const issued = { ...draftPaper, status: "issued", number: 5, issuedOn: "2020-02-03" } as const;
  const { user, callsOf, violations } = showScreen(
    <>
      <SignOffBar document={issued} />
      <SignOffBar
        document={{
          ...issued,
          status: "cancelled",
          cancelReason: "In nhầm ngày",
          cancelledBy: "Hùng",
          cancelledAt: "2020-02-03T09:00:00.000Z",
        }}
      />
    </>,
    { "documents.cancel": () => draftPaper },
  );
  expect(
    await screen.findByText(/Hùng đã hủy văn bản này trước khi gửi.*In nhầm ngày/),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Hủy văn bản" }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByLabelText(/Lý do hủy/), "In nhầm ngày");
  expect(await violations()).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Hủy văn bản" }));

  await waitFor(() => {
    expect(callsOf("documents.cancel")).toEqual([{ documentId: 1, reason: "In nhầm ngày" }]);
  });
});

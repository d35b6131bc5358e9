import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { SigningPanel } from "#renderer/components/signing/signing-panel.tsx";
import type { PaperSigning } from "#shared/features/signing/contract.ts";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

const holder = {
  name: "Nguyễn Văn Mẫu",
  organization: "UBND huyện Mẫu",
  issuer: "CA thử nghiệm",
  serial: "01",
  validFrom: "2019-01-01T00:00:00.000Z",
  validTo: "2039-01-01T00:00:00.000Z",
};
const unsigned: PaperSigning = { signatures: [], scans: [], next: "signer" };
const signedOnce: PaperSigning = {
  signatures: [
    {
      position: 1,
      role: "signer",
      holder,
      signedAt: "2026-03-02T03:04:05.000Z",
      timeStampAt: null,
      keptIn: "file",
      signedBy: "Lãnh đạo",
      sha256: "0".repeat(64),
    },
  ],
  scans: [],
  next: "organization",
};
const keyFile = { token: "token-of-key", name: "khóa ký.p12", size: 3000 };

test("shows the certificate before it signs, and keeps what was typed after a wrong password", async () => {
  let state = unsigned;
  const answers: Answers = {
    "signing.show": () => state,
    "signing.openKeyFile": ({ password }) => {
      if (password !== "đúng") throw refusal("signing.wrong-password");
      return { holder, trust: "untrusted", validity: "valid" };
    },
    "signing.signAsSigner": () => (state = signedOnce),
  };
  const { user, desk, callsOf, violations } = showScreen(<SigningPanel documentId={7} />, answers);
  desk.choose([keyFile]);

  await user.click(await screen.findByRole("button", { name: "Ký số của người ký" }));
  await user.click(screen.getByRole("button", { name: "Chọn tệp khóa" }));
  expect(await screen.findByText("khóa ký.p12")).toBeTruthy();
  await user.type(screen.getByLabelText("Mật khẩu của tệp khóa"), "sai");
  await user.click(screen.getByRole("button", { name: "Xem chứng thư" }));
  expect(await screen.findByText(/Mật khẩu của tệp khóa chưa đúng/)).toBeTruthy();

  await user.clear(screen.getByLabelText("Mật khẩu của tệp khóa"));
  await user.type(screen.getByLabelText("Mật khẩu của tệp khóa"), "đúng{Enter}");
  expect(await screen.findByText("Nơi cấp: CA thử nghiệm")).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByLabelText("Vẫn ký bằng chứng thư này"));
  await user.click(screen.getByRole("button", { name: "Ký" }));

  expect(await screen.findByText("Nguyễn Văn Mẫu, 10:04 02/03/2026")).toBeTruthy();
  expect(await screen.findByRole("button", { name: "Ký số của cơ quan" })).toBeTruthy();
  expect(callsOf("signing.signAsSigner")).toEqual([
    {
      documentId: 7,
      key: { kind: "file", file: "token-of-key", password: "đúng" },
      evenUntrusted: true,
    },
  ]);
});

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { signOffText } from "#shared/features/documents/sign-off-text.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";
import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import { signingErrorText } from "#shared/features/signing/text.ts";
import { verdictText } from "#shared/features/signing/verification-text.ts";
import { appText } from "#shared/kernel/app-text.ts";

import { hasCommand, pdfsig } from "../backend/signing/commands.ts";
import { PIN, softDriver, softTokens } from "../backend/signing/soft-token.ts";
import { blueSignature, redSeal } from "../backend/signing/pictures.ts";
import { PASSWORD, type TestAuthority, testAuthority } from "../backend/signing/test-authority.ts";
import { launchApp, type RunningApp } from "./support/launch.ts";
import { goTo } from "./support/screens.ts";

const written = "Vận động từng hộ dân cùng làm sạch đường ngõ.";
const mended = "Vận động từng hộ gia đình cùng làm sạch đường ngõ.";
const reason = "Cần sửa một câu ở phần mục đích";
const driver = hasCommand("openssl") && hasCommand("softhsm2-util") ? softDriver() : null;
const remark = "Ghi rõ là hộ gia đình";
const [leader, office] = ["Cao Trang Trọng", "UBND huyện Mẫu"];

/** From the clerk's words to a paper with two signatures, in the window. */
describe.skipIf(inject("display") === null || !hasCommand("openssl"))("a paper's way", () => {
  let running: RunningApp;
  let page: Page;
  let authority: TestAuthority;
  let saved: string;

  beforeAll(async () => {
    authority = testAuthority();
    if (driver !== null) await fillToken();
    running = await launchApp();
    page = running.window;
    saved = path.join(running.dataDirectory, "Kế hoạch đã ký.pdf");
    await page.getByRole("button", { name: appText.start.sampleButton }).click();
    await go(plansScreenText.title);
    await text().waitFor();
  });
  afterAll(async () => {
    await running.close();
    authority.drop();
  });

  /** The office's key lies in a token, as most offices have it. */
  async function fillToken(): Promise<void> {
    const tokens = softTokens(authority.folder, driver ?? "");
    tokens.newToken("UBND");
    await tokens.put("UBND", "A1", authority, authority.issue({ name: office, kind: "ecdsa" }));
  }
  const text = (): Locator => page.getByRole("textbox", { name: plansScreenText.tabs.text });
  const press = async (name: string): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).click();
  };
  const dialog = (): Locator => page.getByRole("dialog");
  const pressInDialog = async (name: string): Promise<void> => {
    await dialog().getByRole("button", { name, exact: true }).click();
  };
  const go = (screen: string): Promise<void> => goTo(page, screen, { timeout: 60_000 });
  /** A file of the test's own, given by the next open dialog. */
  const offer = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = path.join(running.dataDirectory, name);
    writeFileSync(file, bytes);
    await running.answerOpenDialog([file]);
  };

  async function submitAndCheck(): Promise<void> {
    await press(documentsScreenText.submit);
    await press(signOffText.check.button);
    const { persons, confirm } = signOffText.check;
    await dialog().getByLabel(persons.content).fill("Lò Thị Kiểm");
    await dialog().getByLabel(persons.form).fill("Vàng Văn Soát");
    await pressInDialog(confirm);
    await dialog().waitFor({ state: "detached" });
    await page.getByRole("button", { name: documentsScreenText.approve, exact: true }).waitFor();
  }

  test("the clerk writes a sentence and submits; two named persons check it", async () => {
    await text().getByText("MỤC ĐÍCH, YÊU CẦU").click();
    await text().getByText("Mục đích", { exact: true }).click();
    await page.keyboard.press("End");
    await page.keyboard.press("Control+Enter");
    await page.keyboard.insertText(written);
    await text().getByText(written).waitFor();
    await submitAndCheck();
    await running.photograph("sign-1-submitted");
    expect(await text().getAttribute("contenteditable")).toBe("false");
  });

  test("the leader gives it back with a remark at a place", async () => {
    await press(documentsScreenText.sendBack);
    const { label, confirm } = documentsScreenText.sendBackDialog;
    await dialog().getByLabel(label).fill(reason);
    await pressInDialog(signOffText.sendBack.add);
    await dialog().getByLabel(signOffText.sendBack.quote).fill(written);
    await dialog().getByLabel(signOffText.sendBack.remark).fill(remark);
    await running.photograph("sign-2-send-back");
    await pressInDialog(confirm);
    await dialog().waitFor({ state: "detached" });
    await page.getByText(documentsScreenText.sentBack(reason)).waitFor();
  });

  test("the clerk sees the remark, mends the sentence, ticks it off and submits again", async () => {
    await page.getByText(remark).waitFor();
    await running.photograph("sign-3-sent-back");
    await text().getByText(written).click({ clickCount: 3 });
    await page.keyboard.insertText(mended);
    await text().getByText(mended).waitFor();
    await page.getByRole("checkbox", { name: signOffText.marks.resolve(remark) }).click();
    await page.getByText(signOffText.marks.left(0, 1)).waitFor();
    await submitAndCheck();
    expect(await text().getByText(written).count()).toBe(0);
  });

  test("the leader approves; number and day are given, and the bytes are frozen", async () => {
    await press(documentsScreenText.approve);
    await press(documentsScreenText.issue);
    const { issuedOn, number, confirm } = documentsScreenText.issueDialog;
    await dialog().getByLabel(issuedOn).fill("05/02/2020");
    await dialog().getByLabel(number).fill("9");
    await running.photograph("sign-4-issue");
    await pressInDialog(confirm);
    await dialog().waitFor({ state: "detached" });
    await page.getByText(appText.pdf.frozen).waitFor({ timeout: 60_000 });
  });

  test("the office trusts an authority and keeps its pictures", async () => {
    await go(documentsScreenText.register.title);
    await page.getByRole("link", { name: signingScreenText.screen.title, exact: true }).click();
    await running.answerOpenDialog([authority.rootFile]);
    await press(signingScreenText.trusted.add);
    await page.getByText("CA thử nghiệm, ").waitFor();
    const { pictures } = signingScreenText;
    await offer("dấu.png", redSeal());
    await press(pictures.choose);
    await page.getByRole("img", { name: pictures.alt(pictures.seal) }).waitFor();
    await page.getByLabel(pictures.of).selectOption({ label: leader });
    await page.getByLabel(pictures.width).fill("40");
    await offer("chữ ký.png", blueSignature());
    await press(pictures.choose);
    await page.getByRole("img", { name: pictures.alt(leader) }).waitFor();
    if (driver !== null) {
      await running.answerOpenDialog([driver]);
      await press(signingScreenText.driver.choose);
      await page.getByText(path.basename(driver)).waitFor();
    }
    await running.photograph("sign-5-settings");
    expect(await page.getByRole("img", { name: /^Ảnh: / }).count()).toBe(2);
  });

  test("a wrong password and an expired certificate are told plainly; the rest stays as it was", async () => {
    await page.getByRole("link", { name: signingScreenText.screen.back }).click();
    await page
      .getByRole("button", { name: documentsScreenText.register.open("") })
      .first()
      .click();
    const { dialog: words, panel } = signingScreenText;
    await press(panel.sign.signer);
    const expired = authority.issue({ name: leader, to: "20250101000000Z" });
    await offer("khóa cũ.p12", authority.pkcs12(expired));
    await pressInDialog(words.choose);
    await dialog().getByLabel(words.password).fill("mật khẩu sai");
    await pressInDialog(words.show);
    await dialog().getByText(signingErrorText["signing.wrong-password"]({})).waitFor();
    await running.photograph("sign-6-wrong-password");
    await dialog().getByLabel(words.password).fill(PASSWORD);
    await pressInDialog(words.show);
    await pressInDialog(words.confirm);
    await dialog().getByText("đã hết hạn lúc").waitFor();
    await running.photograph("sign-7-expired");
    expect(await dialog().getByText("khóa cũ.p12").isVisible()).toBe(true);
  });

  test("an unknown authority's certificate asks whether to sign all the same", async () => {
    const stranger = testAuthority();
    try {
      const { dialog: words } = signingScreenText;
      await offer("khóa lạ.p12", stranger.pkcs12(stranger.issue({ name: leader })));
      await pressInDialog(words.choose);
      await pressInDialog(words.show);
      await dialog().getByText(words.untrusted).waitFor();
      await pressInDialog(words.confirm);
      await dialog().getByText("chưa nằm trong danh sách tin cậy").waitFor();
      await running.photograph("sign-8-untrusted");
      expect(await dialog().getByLabel(words.evenUntrusted).isChecked()).toBe(false);
    } finally {
      stranger.drop();
    }
  });

  test("the leader signs with a key file, then the office with its token", async () => {
    const { dialog: words, panel } = signingScreenText;
    const signWith = async (name: string, kind: "rsa" | "ecdsa"): Promise<void> => {
      await offer(`khóa ${name}.p12`, authority.pkcs12(authority.issue({ name, kind })));
      await pressInDialog(words.choose);
      await dialog().getByLabel(words.password).fill(PASSWORD);
      await pressInDialog(words.show);
      await dialog().getByText(words.issuer("CA thử nghiệm")).waitFor();
      await pressInDialog(words.confirm);
      await dialog().waitFor({ state: "detached", timeout: 30_000 });
    };
    await signWith(leader, "rsa");
    await press(panel.sign.organization);
    if (driver === null) await signWith(office, "ecdsa");
    else {
      await dialog().getByText(words.token, { exact: true }).click();
      await pressInDialog(words.find);
      await dialog().getByLabel(words.pin).fill("sai-000");
      await pressInDialog(words.confirm);
      await dialog().getByText("Mã PIN chưa đúng").waitFor();
      await running.photograph("sign-9-wrong-pin");
      await dialog().getByLabel(words.pin).fill(PIN);
      await pressInDialog(words.confirm);
      await dialog().waitFor({ state: "detached", timeout: 30_000 });
    }
    await page.getByRole("button", { name: panel.check, exact: true }).waitFor();
    await running.photograph("sign-10-signed");
    expect(await page.getByRole("button", { name: panel.sign.signer }).count()).toBe(0);
  });

  test("the PDF is saved; the screen says that it is whole, whose it is, and ours", async () => {
    await running.answerSaveDialog(saved);
    await press(appText.common.savePdf);
    await expect.poll(() => existsSync(saved), { timeout: 20_000 }).toBe(true);
    await page.getByText(documentsScreenText.saved(path.basename(saved))).waitFor();
    await page
      .getByRole("link", { name: signingScreenText.panel.more, exact: true })
      .last()
      .click();
    await running.answerOpenDialog([saved]);
    await press(signingScreenText.verify.choose);
    await page.getByText(verdictText.intact).waitFor();
    await running.photograph("sign-11-verified");
    expect(await page.getByText(/Đúng từng byte với văn bản số 09\/KH-UBND/).isVisible()).toBe(
      true,
    );
    expect(await page.getByText("cơ quan tin cậy").count()).toBe(2);
  });

  test("one changed byte is seen at once", async () => {
    const changed = readFileSync(saved);
    changed[1000] = (changed[1000] ?? 0) ^ 1;
    await offer("bị sửa.pdf", changed);
    await press(signingScreenText.verify.choose);
    await page.getByText(verdictText.altered).waitFor();
    await running.photograph("sign-12-altered");
    expect(await page.getByText(/Đúng từng byte/).count()).toBe(0);
  });

  test("the command line says the same, and poppler", async () => {
    await running.close();
    const dataFile = findDataFile(running.dataDirectory);
    const verify = [path.join("electron", "backend", "entry-cli.ts"), "verify", saved];
    const told = spawnSync(process.execPath, [...verify, "--db", dataFile], { encoding: "utf8" });
    expect(told.stderr).toBe("");
    expect(told.stdout).toContain(verdictText.intact);
    expect(told.stdout).toContain("09/KH-UBND");
    if (hasCommand("pdfsig")) {
      const names = pdfsig(readFileSync(saved), `${saved}.again.pdf`);
      expect(names.map(({ validity, name }) => [validity, name])).toEqual([
        ["Signature is Valid.", leader],
        ["Signature is Valid.", office],
      ]);
    }
  });
});

function findDataFile(folder: string): string {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const name = found.find((each) => each.endsWith(".sqlite"));
  if (name === undefined) throw new Error("no data file");
  return path.join(folder, name);
}

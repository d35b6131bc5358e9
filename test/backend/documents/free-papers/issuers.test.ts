import { readFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { readPaperDocx } from "#backend/word/paper-docx/read-paper-docx.ts";
import type { DocumentKind } from "#shared/features/documents/document-kinds-data.ts";
import type { IssuerKind } from "#shared/features/documents/issuer/issuer-kinds-data.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { startBackend } from "../../../support/backend.ts";
import { submitAndApprove } from "../../../support/sign-off.ts";
import { readPdf, textOf } from "../../pdf/read-pdf.ts";

const boardName = "Ban Chỉ đạo\nCuộc vận động huyện Tam Đường";
const issuedOn = "2020-11-20";

let backend: Awaited<ReturnType<typeof startBackend>>;
beforeAll(async () => {
  backend = await startBackend({ sample: true, now: "2020-11-20T02:00:00.000Z" });
});
afterAll(async () => backend[Symbol.asyncDispose]());

async function create(kind: DocumentKind, issuer: IssuerKind, year = 2020): Promise<number> {
  const { documentId } = await backend.ok("papers.create", {
    kind,
    issuer,
    form: "collective",
    year,
    title: "Về kết quả cuộc vận động năm 2020",
    draftingUnit: "VHTT",
  });
  const { revision, content } = await backend.ok("papers.show", { documentId });
  const written = JSON.parse(
    JSON.stringify(content).replaceAll("……", "Việc chung"),
  ) as PaperContent;
  await backend.ok("papers.save", { documentId, baseRevision: revision, content: written });
  return documentId;
}

async function issue(documentId: number, day = issuedOn) {
  await submitAndApprove(backend, documentId);
  return backend.ok("documents.issue", { documentId, issuedOn: day, number: null });
}

async function addSigner(name: string, post: string, holdsFrom: string): Promise<void> {
  const signer = { id: null, name, office: post, holdsFrom, holdsTo: null };
  await backend.ok("office.saveSigner", signer);
}

const office = async () => {
  const { isIllustrative: _, ...names } = await backend.ok("office.show", {});
  return names;
};

test("an office without a board is told to name it first, and a board gives no directive", async () => {
  const asked = {
    form: "collective",
    year: 2020,
    title: "Về việc thử",
    draftingUnit: "VP",
  } as const;
  expect(
    await backend.call("papers.create", { ...asked, kind: "notice", issuer: "board" }),
  ).toMatchObject({ error: { code: "documents.no-board" } });
  expect(
    await backend.call("papers.create", { ...asked, kind: "directive", issuer: "board" }),
  ).toMatchObject({ error: { code: "request.invalid-input" } });
});

test("only a board's name and a symbol of its own are taken", async () => {
  const names = await office();
  for (const wrong of [
    { boardName: "Hội đồng huyện" },
    { boardSymbol: names.symbol },
    { provinceBody: "UBND tỉnh Lai Châu" },
  ]) {
    expect(await backend.call("office.save", { ...names, ...wrong })).toMatchObject({
      error: { code: "request.invalid-input" },
    });
  }
  await backend.ok("office.save", { ...names, boardName });
  await addSigner("Lò Văn Trưởng", "Trưởng Ban", "2020-01-01");
  await addSigner("Lò Văn Trưởng", "Phó Chủ tịch", "2020-01-01");
  expect(await office()).toMatchObject({ boardName, boardSymbol: "BCĐ", level: "district" });
});

test("the board's papers have its head, signer and numbers, from 01 beside the committee's", async () => {
  const committees = await issue(await create("report", "committee"));
  const documentId = await create("report", "board");
  const { content } = await backend.ok("papers.show", { documentId });
  expect(content.signer).toEqual({
    authority: ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "PHÓ CHỦ TỊCH UBND HUYỆN"],
    name: "Lò Văn Trưởng",
  });
  expect(await backend.ok("papers.check", { documentId, content: null })).toMatchObject({
    errors: 0,
    findings: [],
  });
  const first = await issue(documentId);
  const second = await issue(await create("report", "board"));
  expect([committees, first, second].map(({ number, symbol }) => [number, symbol])).toEqual([
    [1, "BC-UBND"],
    [1, "BC-BCĐ"],
    [2, "BC-BCĐ"],
  ]);

  const { bytes } = await backend.ok("documents.pdf", { documentId });
  const text = (await readPdf(bytes)).map(textOf).join("\n");
  expect(text).toContain("UBND HUYỆN TAM ĐƯỜNG");
  expect(text).toContain("BAN CHỈ ĐẠO");
  expect(text).toContain("Số: 01/BC-BCĐ");

  const word = path.join(backend.folder, "bcd.docx");
  await backend.ok("documents.saveDocx", { documentId, target: backend.grant(word) });
  const read = await readPaperDocx(readFileSync(word), "bcd.docx");
  expect(read?.content).toEqual((await backend.ok("papers.show", { documentId })).content);
  expect(read?.head).toMatchObject({ sign: "01/BC-BCĐ" });
  expect(read?.head.issuingBody).toBe("BAN CHỈ ĐẠO CUỘC VẬN ĐỘNG HUYỆN TAM ĐƯỜNG");
});

test("a district's committee writes and issues nothing after 30/6/2025, a commune's goes on", async () => {
  backend.clock.set("2025-06-30T02:00:00.000Z");
  await addSigner("Vàng Thị Mẫu", "Chủ tịch", "2025-01-01");
  const [inTime, late] = [
    await create("report", "committee", 2025),
    await create("report", "committee", 2025),
  ];
  await issue(inTime, "2025-06-30");
  await submitAndApprove(backend, late);
  backend.clock.set("2025-07-02T02:00:00.000Z");
  expect(
    await backend.call("documents.issue", {
      documentId: late,
      issuedOn: "2025-07-01",
      number: null,
    }),
  ).toMatchObject({ error: { code: "documents.issuer-not-in-place" } });
  // The day on which it was still in place is still its day.
  await backend.ok("documents.issue", { documentId: late, issuedOn: "2025-06-30", number: null });

  const next = await create("report", "committee", 2025);
  const { findings } = await backend.ok("papers.check", { documentId: next, content: null });
  expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
    { rule: "issuer-not-in-place" },
  ]);
  expect(await backend.call("documents.submit", { documentId: next })).toMatchObject({
    ok: false,
  });

  await backend.ok("office.save", {
    ...(await office()),
    name: "UBND xã Mẫu",
    level: "commune",
    issuingBody: "ỦY BAN NHÂN DÂN XÃ MẪU",
    provinceBody: "UBND tỉnh Ví Dụ",
  });
  const communes = await create("report", "committee", 2025);
  expect(await issue(communes, "2025-07-02")).toMatchObject({ symbol: "BC-UBND" });
  const { bytes } = await backend.ok("documents.pdf", { documentId: communes });
  expect((await readPdf(bytes)).map(textOf).join("\n")).toContain("UBND TỈNH VÍ DỤ");
});

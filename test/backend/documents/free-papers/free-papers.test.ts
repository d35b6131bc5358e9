import { readFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import {
  type DocumentKind,
  documentKinds,
} from "#shared/features/documents/document-kinds-data.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { readPaperDocx } from "#backend/word/paper-docx/read-paper-docx.ts";
import { startBackend } from "../../../support/backend.ts";
import { submitAndApprove } from "../../../support/sign-off.ts";
import { readPdf, textOf } from "../../pdf/read-pdf.ts";

const title = "Về công tác chuẩn bị tổng kết cuộc vận động năm 2020";
const kinds = Object.keys(documentKinds) as DocumentKind[];

let backend: Awaited<ReturnType<typeof startBackend>>;
beforeAll(async () => {
  backend = await startBackend({ sample: true, now: "2020-11-20T02:00:00.000Z" });
});
afterAll(async () => backend[Symbol.asyncDispose]());

function create(kind: DocumentKind, form: "collective" | "personal" = "collective") {
  return backend.ok("papers.create", { kind, form, year: 2020, title, draftingUnit: "VHTT" });
}

/** As a clerk writes: every blank of the skeleton gets words. */
function filledIn(content: PaperContent): PaperContent {
  const words = "nội dung đã thống nhất";
  const fill = (text: string): string => text.replaceAll("……", words);
  return {
    ...content,
    addressees: content.addressees.map(() => "Ủy ban nhân dân tỉnh Lai Châu"),
    blocks: content.blocks.map((block) =>
      "content" in block
        ? {
            ...block,
            content: block.content.map((run) =>
              run.type === "text" ? { ...run, text: fill(run.text) } : run,
            ),
          }
        : block,
    ),
  };
}

describe.each(kinds)("a new %s", (kind) => {
  test("goes from its usual parts to a frozen, numbered paper, as PDF and as Word", async () => {
    const { documentId } = await create(kind);
    const { revision, content } = await backend.ok("papers.show", { documentId });
    expect(content.title).toBe(title);
    expect(content.recipients.at(-1)).toBe("Lưu: VT, VHTT");
    const written = filledIn(content);
    const preview = await backend.ok("papers.preview", { documentId, content: written });
    expect(preview.places.length).toBeGreaterThan(0);
    await backend.ok("papers.save", { documentId, baseRevision: revision, content: written });
    expect(await backend.ok("papers.check", { documentId, content: null })).toMatchObject({
      errors: 0,
    });

    await submitAndApprove(backend, documentId);
    const issued = await backend.ok("documents.issue", {
      documentId,
      issuedOn: "2020-11-20",
      number: null,
    });
    const { code, name } = documentKinds[kind];
    const symbol = code === null ? "UBND-VHTT" : `${code}-UBND`;
    expect(issued).toMatchObject({ status: "issued", kind: code ?? "CV", symbol, number: 1 });
    const file = path.join(backend.folder, `${kind}.pdf`);
    await backend.ok("documents.savePdf", { documentId, target: backend.grant(file) });
    const text = (await readPdf(readFileSync(file))).map(textOf).join("\n");
    expect(text).toContain(`Số: 01/${symbol}`);
    if (kind !== "letter") expect(text).toContain(name.toLocaleUpperCase("vi"));
    expect(text).toContain("./.");

    const word = path.join(backend.folder, `${kind}.docx`);
    await backend.ok("documents.saveDocx", { documentId, target: backend.grant(word) });
    const read = await readPaperDocx(readFileSync(word), `${kind}.docx`);
    expect(read?.content).toEqual((await backend.ok("papers.show", { documentId })).content);
    expect(read?.head.sign).toBe(`01/${symbol}`);
  });
});

test("letters of several units are numbered in one row", async () => {
  const { documentId } = await backend.ok("papers.create", {
    kind: "letter",
    form: "collective",
    year: 2020,
    title: "Về việc cử cán bộ dự tập huấn",
    draftingUnit: "NV",
  });
  const { revision, content } = await backend.ok("papers.show", { documentId });
  await backend.ok("papers.save", {
    documentId,
    baseRevision: revision,
    content: filledIn(content),
  });
  await submitAndApprove(backend, documentId);
  const issue = { documentId, issuedOn: "2020-11-20", number: null };
  expect(await backend.ok("documents.issue", issue)).toMatchObject({
    symbol: "UBND-NV",
    number: 2,
  });
});

test("a decision is the committee's or its chairman's own", async () => {
  const authorityOf = async (form: "collective" | "personal") => {
    const { documentId } = await create("decision", form);
    const { content } = await backend.ok("papers.show", { documentId });
    return content.signer.authority[0];
  };
  expect(await authorityOf("collective")).toBe("TM. ỦY BAN NHÂN DÂN");
  expect(await authorityOf("personal")).toBe("KT. CHỦ TỊCH");
});

test("minutes name who wrote them under “THƯ KÝ”", async () => {
  const { documentId } = await create("minutes");
  await backend.ok("papers.saveSecretary", { documentId, secretary: "Lò Thị Mai" });
  expect(await backend.ok("papers.describe", { documentId })).toMatchObject({
    kind: "minutes",
    secretary: "Lò Thị Mai",
  });
  const { bytes } = await backend.ok("documents.pdf", { documentId });
  const text = (await readPdf(bytes)).map(textOf).join("\n");
  expect(text).toContain("Lò Thị Mai");
});

test("a plan's text is no free paper", async () => {
  const { documentId } = await backend.ok("plans.show", { year: 2020 });
  expect(await backend.call("papers.describe", { documentId })).toMatchObject({
    error: { code: "documents.no-text" },
  });
});

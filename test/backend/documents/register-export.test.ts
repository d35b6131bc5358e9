import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { DOMParser, type Element } from "@xmldom/xmldom";
import { expect, test } from "vitest";

import { startBackend } from "../../support/backend.ts";
import { submitAndApprove } from "../../support/sign-off.ts";
import { type ReadRun, readPdf } from "../pdf/read-pdf.ts";

/** The sample district with its plan issued as number 9. */
async function withIssuedPlan() {
  const backend = await startBackend({ sample: true, now: "2020-02-05T02:00:00.000Z" });
  const { documentId, title } = await backend.ok("plans.show", { year: 2020 });
  await submitAndApprove(backend, documentId);
  await backend.ok("documents.issue", {
    documentId,
    issuedOn: "2020-02-05",
    number: 9,
    copies: 30,
  });
  return { backend, documentId, title };
}

/** An element as plain data: the text of a leaf, the children by name, several of a name as a list. */
function dataOf(element: Element): unknown {
  const children = [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
  if (children.length === 0) return element.textContent;
  const data: Record<string, unknown> = {};
  for (const child of children) {
    const value = dataOf(child);
    const before = data[child.tagName];
    data[child.tagName] =
      before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return data;
}

function readXml(file: string): unknown {
  const problems: unknown[] = [];
  const parser = new DOMParser({
    onError: (_level, message) => {
      problems.push(message);
    },
  });
  const { documentElement } = parser.parseFromString(readFileSync(file, "utf8"), "text/xml");
  expect(problems).toEqual([]);
  if (documentElement === null) throw new Error("no element");
  return { [documentElement.tagName]: dataOf(documentElement) };
}

test("the year's papers go into a folder with the decree's data, field by field", async () => {
  const { backend, documentId, title } = await withIssuedPlan();
  await using _ = backend;
  const folder = path.join(backend.folder, "Hồ sơ 2020");
  mkdirSync(folder);

  const exported = await backend.ok("documents.exportRegister", {
    registerYear: 2020,
    series: null,
    organId: "000.00.15.H33",
    notation: "01.VX",
    folder: backend.grant(folder),
  });

  expect(exported).toEqual({ folder: "Hồ sơ 2020", papers: 1 });
  expect(readdirSync(folder).toSorted()).toEqual([
    "001 09-KH-UBND.pdf",
    "001 09-KH-UBND.xml",
    "Hồ sơ.xml",
    "Sổ đăng ký văn bản đi 2020.pdf",
  ]);
  const { bytes } = await backend.ok("documents.pdf", { documentId });
  expect(readFileSync(path.join(folder, "001 09-KH-UBND.pdf")).equals(bytes)).toBe(true);
  const fileCode = { OrganId: "000.00.15.H33", FileCatalog: "2020", FileNotation: "01.VX" };
  const { pageCount } = await backend.ok("documents.show", { documentId });
  expect(readXml(path.join(folder, "001 09-KH-UBND.xml"))).toMatchObject({
    OutgoingDocument: {
      FileCode: fileCode,
      DocOrdinal: "1",
      TypeName: "Kế hoạch",
      CodeNumber: "09",
      CodeNotation: "KH-UBND",
      IssuedDate: "2020-02-05",
      OrganName: "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
      Subject: title,
      Language: "Tiếng Việt",
      PageAmount: String(pageCount),
      SignerInfo: { Position: "PHÓ CHỦ TỊCH", FullName: "Cao Trang Trọng" },
      IssuedAmount: "30",
    },
  });
  expect(readXml(path.join(folder, "Hồ sơ.xml"))).toMatchObject({
    File: {
      FileCode: fileCode,
      Title: "Tập văn bản đi năm 2020",
      StartDate: "2020-02-05",
      EndDate: "2020-02-05",
      DocTotal: "1",
      PageTotal: String(pageCount),
    },
  });
});

test("the book names every number: papers, void ones and gaps, on landscape pages", async () => {
  const { backend, documentId, title } = await withIssuedPlan();
  await using _ = backend;
  await backend.ok("documents.explainGap", {
    series: "KH-UBND",
    registerYear: 2020,
    from: 1,
    to: 7,
    reason: "Cấp trên sổ giấy",
  });
  await backend.ok("documents.cancel", { documentId, reason: "In nhầm ngày" });

  const { bytes } = await backend.ok("documents.book", { registerYear: 2020, series: "KH-UBND" });

  const [page] = await readPdf(bytes);
  expect([page?.width, page?.height].map((points) => Math.round(points ?? 0))).toEqual([842, 595]);
  const words = columnsOf(page?.runs ?? []);
  for (const part of [
    "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
    "Năm 2020",
    "01 đến 07/KH-UBND",
    "Số bỏ trống: Cấp trên sổ giấy",
    "08/KH-UBND",
    "09/KH-UBND",
    "05/02/2020",
    title.slice(0, 30),
    "Cao Trang Trọng",
  ]) {
    expect(words).toContain(part);
  }
  const again = await backend.ok("documents.book", { registerYear: 2020, series: "KH-UBND" });
  expect(Buffer.from(again.bytes).equals(bytes)).toBe(true);
});

/** The words of a page column by column: runs that begin at the same place, from the top. */
function columnsOf(runs: readonly ReadRun[]): string {
  return runs
    .toSorted((a, b) => Math.round(a.x) - Math.round(b.x) || a.baseline - b.baseline)
    .map(({ text }) => text.trim())
    .join(" ")
    .replace(/\s+/g, " ");
}

test("a year without an issued paper has nothing to export", async () => {
  const backend = await startBackend({ sample: true });
  await using _ = backend;
  const reply = await backend.call("documents.exportRegister", {
    registerYear: 2020,
    series: null,
    organId: "",
    notation: "",
    folder: backend.grant(backend.folder),
  });
  expect(reply).toMatchObject({
    error: { code: "documents.nothing-to-export", details: { year: 2020 } },
  });
});

import { read, write } from "@e965/xlsx";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { fillCells } from "#backend/excel/fill-cells.ts";
import { newWorkbook } from "#backend/excel/new-workbook.ts";

import { zipOf } from "../excel/raw-xlsx.ts";
import { filledForm } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

type Backend = Awaited<ReturnType<typeof startSubmissions>>;

async function opened(): Promise<Backend> {
  const backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  return backend;
}

/** Fill and comment of cells of a written workbook. */
async function looksOf(file: string, sheet: string, cells: readonly string[]) {
  const workbook = await newWorkbook();
  await workbook.xlsx.load(readFileSync(file));
  const worksheet = workbook.getWorksheet(sheet);
  if (worksheet === undefined) throw new Error(`no sheet ${sheet}`);
  return cells.map((address) => {
    const { fill, note } = worksheet.getCell(address);
    return {
      colour: fill?.type === "pattern" ? fill.fgColor?.argb : undefined,
      comment: typeof note === "object" ? note.texts?.map(({ text }) => text).join("") : note,
    };
  });
}

test("a refused file is copied with its wrong cells marked, and comes in once they are mended", async () => {
  await using backend = await opened();
  const bad = await filledForm([
    { sheet: "Bản", address: "F8", value: "mười hai" },
    { sheet: "Bản", address: "C7", value: 20 },
  ]);
  const file = backend.file("Thèn Sin.xlsx", bad);
  const { reports } = await backend.ok("submissions.import", { files: [file] });
  const before = await backend.contents();
  const copy = path.join(backend.folder, "đánh dấu.xlsx");

  const { marked } = await backend.ok("submissions.markedCopy", {
    source: {
      kind: "file",
      files: [file],
      fileName: reports[0]?.fileName ?? "",
      fileSha256: reports[0]?.fileSha256 ?? "",
      periodCode: "2020-H1",
      answer: null,
    },
    target: backend.grant(copy),
  });

  expect(reports[0]?.outcome).toBe("refused");
  expect(marked).toBe(5);
  expect(await looksOf(copy, "Bản", ["F8", "D7", "C8"])).toEqual([
    {
      colour: "FFFF9999",
      comment: "Ô “Hộ nghèo” ghi chữ “mười hai”. Hãy chỉ nhập số; không có thì nhập 0.",
    },
    { colour: "FFFF9999", comment: expect.stringContaining("lớn hơn “Tổng số hộ” là 20") },
    { colour: expect.not.stringContaining("FFFF9999"), comment: undefined },
  ]);
  const after = await backend.contents();
  expect({ ...after, auditEntry: null }).toEqual({ ...before, auditEntry: null });

  const mended = await fillCells(readFileSync(copy), [
    { sheet: "Bản", address: "F8", value: 12 },
    { sheet: "Bản", address: "C7", value: 100 },
  ]);
  const again = await backend.ok("submissions.import", {
    files: [backend.file("Thèn Sin sửa.xlsx", mended)],
  });
  expect(again.reports[0]).toMatchObject({ outcome: "taken", findings: [] });
});

test("a file that was changed since it was read is not marked", async () => {
  await using backend = await opened();
  const bad = await filledForm([{ sheet: "Bản", address: "F8", value: -1 }]);
  const file = backend.file("a.xlsx", bad);
  const { reports } = await backend.ok("submissions.import", { files: [file] });
  writeFileSync(path.join(backend.folder, "a.xlsx"), await filledForm());

  const reply = await backend.dispatch("submissions.markedCopy", {
    source: {
      kind: "file",
      files: [file],
      fileName: reports[0]?.fileName ?? "",
      fileSha256: reports[0]?.fileSha256 ?? "",
      periodCode: "2020-H1",
      answer: null,
    },
    target: backend.grant(path.join(backend.folder, "b.xlsx")),
  });

  expect(reply).toEqual({
    ok: false,
    error: { code: "submissions.file-changed", details: { name: "a.xlsx" } },
  });
});

test("a returned report is copied with the clerk's own remarks; formulas stay, uncomputed", async () => {
  await using backend = await opened();
  const formula = { formula: "7+5", result: 12 };
  const workbook = await newWorkbook();
  await workbook.xlsx.load(await filledForm());
  const sheet = workbook.getWorksheet("Bản");
  if (sheet === undefined) throw new Error("no sheet");
  sheet.getCell("F8").value = formula;
  sheet.getCell("H8").note = "Số của trưởng bản";
  const file = backend.file("a.xlsx", await workbook.xlsx.writeBuffer());
  const { reports } = await backend.ok("submissions.import", { files: [file] });
  expect(reports[0]?.outcome).toBe("taken-with-warnings");
  const { values } = await backend.ok("submissions.show", { submissionId: 1 });
  const nearPoor = values.find(({ cell, sheet: on }) => cell === "H8" && on === "Bản");
  const valueId = nearPoor?.id ?? 0;
  await backend.ok("submissions.return", {
    submissionId: 1,
    reason: "Số liệu bản Đồi Chè chưa khớp",
    marks: [{ valueId, remark: "Danh sách hộ có 11 hộ" }],
  });
  const copy = path.join(backend.folder, "b.xlsx");

  await backend.ok("submissions.markedCopy", {
    source: { kind: "submission", submissionId: 1 },
    target: backend.grant(copy),
  });

  expect((await backend.ok("submissions.show", { submissionId: 1 })).marks).toEqual([
    { valueId, remark: "Danh sách hộ có 11 hộ" },
  ]);
  expect(await looksOf(copy, "Bản", ["F8", "H8"])).toEqual([
    { colour: "FFFFC000", comment: expect.stringContaining("“=7+5”") },
    { colour: "FFFF9999", comment: "Số của trưởng bản\nDanh sách hộ có 11 hộ" },
  ]);
  const written = await newWorkbook();
  await written.xlsx.load(readFileSync(copy));
  expect(written.getWorksheet("Bản")?.getCell("F8").value).toMatchObject(formula);
});

test("a mark on another report's value is refused, and nothing goes back", async () => {
  await using backend = await opened();
  await backend.ok("submissions.import", { files: [backend.file("a.xlsx", await filledForm())] });
  const before = await backend.contents();

  const reply = await backend.dispatch("submissions.return", {
    submissionId: 1,
    reason: "sai",
    marks: [{ valueId: 99_999, remark: "?" }],
  });

  expect(reply).toMatchObject({ ok: false, error: { code: "submissions.mark-elsewhere" } });
  expect(await backend.contents()).toEqual(before);
});

test("a refused .xls in a zip of the heap is copied as an .xlsx with its wrong cell marked", async () => {
  await using backend = await opened();
  const bad = await filledForm([{ sheet: "Bản", address: "F8", value: -1 }]);
  const old = write(read(bad, { cellStyles: true, cellNF: true }), {
    type: "buffer",
    bookType: "biff8",
  }) as Buffer;
  const zip = await zipOf({ "a.xlsx": await filledForm(), "xã/cũ.xls": old });
  const files = [
    backend.file("khác.xlsx", Buffer.from("không phải")),
    backend.file("báo cáo.zip", zip),
  ];
  const { reports } = await backend.ok("submissions.import", { files });
  const refused = reports.find(({ fileName }) => fileName === "báo cáo.zip › xã/cũ.xls");
  const copy = path.join(backend.folder, "đánh dấu.xlsx");

  await backend.ok("submissions.markedCopy", {
    source: {
      kind: "file",
      files,
      fileName: refused?.fileName ?? "",
      fileSha256: refused?.fileSha256 ?? "",
      periodCode: "2020-H1",
      answer: null,
    },
    target: backend.grant(copy),
  });

  expect(refused?.outcome).toBe("refused");
  const [cell] = await looksOf(copy, "Bản", ["F8"]);
  expect(cell).toEqual({ colour: "FFFF9999", comment: expect.stringContaining("là số âm (-1)") });
  const mended = await fillCells(readFileSync(copy), [{ sheet: "Bản", address: "F8", value: 12 }]);
  const again = await backend.ok("submissions.import", {
    files: [backend.file("sửa.xlsx", mended)],
  });
  expect(again.reports[0]).toMatchObject({ unitName: "Thèn Sin", version: 2 });
});

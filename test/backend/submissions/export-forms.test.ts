import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, test } from "vitest";

import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import { safeFileName } from "#backend/features/submissions/safe-file-name.ts";
import { formText } from "#shared/features/submissions/text.ts";
import { blankForm, filledForm } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

test("one workbook for each unit that is still in the district", async () => {
  await using backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const target = path.join(backend.folder, "biểu gửi xã 2020");
  mkdirSync(target);

  const written = await backend.ok("submissions.exportForms", {
    periodCode: "2020-H1",
    folder: backend.grant(target),
  });

  expect(written).toEqual([
    { unitName: "Thèn Sin", formCode: "CD-01", fileName: "CD-01 2020-H1 Thèn Sin.xlsx" },
    {
      unitName: "thị trấn Tam Đường",
      formCode: "CD-01",
      fileName: "CD-01 2020-H1 thị trấn Tam Đường.xlsx",
    },
  ]);
  expect(readdirSync(target).toSorted()).toEqual(
    written.map(({ fileName }) => fileName).toSorted(),
  );
});

test("a form that a unit has filled in is never written over", async () => {
  await using backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const target = path.join(backend.folder, "biểu");
  mkdirSync(target);
  const filled = path.join(target, "CD-01 2020-H1 Thèn Sin.xlsx");
  writeFileSync(filled, "số liệu xã đã điền");
  const exportForms = async () => {
    const folder = backend.grant(target);
    const forms = await backend.ok("submissions.exportForms", { periodCode: "2020-H1", folder });
    return forms.map(({ fileName }) => fileName);
  };

  const names = ["CD-01 2020-H1 Thèn Sin (2).xlsx", "CD-01 2020-H1 thị trấn Tam Đường.xlsx"];
  expect(await exportForms()).toEqual(names);
  // Blank forms that stand there already are not doubled.
  await setTimeout(2100); // the seconds that a zip file can tell apart
  expect(await exportForms()).toEqual(names);
  expect(readFileSync(filled, "utf8")).toBe("số liệu xã đã điền");
  expect(readdirSync(target).toSorted()).toEqual([path.basename(filled), ...names].toSorted());
});

test("the form of the next period shows the accepted figures of the last", async () => {
  await using backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  await backend.ok("submissions.import", { files: [backend.file("a.xlsx", await filledForm())] });
  await backend.ok("submissions.accept", { submissionIds: [1] });
  await backend.ok("submissions.openPeriod", { periodCode: "2020-Y" });

  await backend.ok("submissions.exportForms", {
    periodCode: "2020-Y",
    folder: backend.grant(backend.folder),
  });

  const file = path.join(backend.folder, "CD-01 2020-Y Thèn Sin.xlsx");
  const sheets = await readWorkbookBytes(readFileSync(file), "a.xlsx");
  const cells = sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row) => row.cells.map((cell) => [`${name}!${cell.address}`, cell.text] as const)),
  );
  const texts = new Map(cells);
  expect(texts.get("Bản!N5")).toBe("Số liệu kỳ 6 tháng đầu năm 2020 (để đối chiếu)");
  expect(texts.get("Bản!Q8")).toBe("12");
  expect(texts.get("Xã!F18")).toBe("12345678");
  // The test's office is a sample: the figures of the last period must not pass for real ones.
  const labels = ["Hướng dẫn!A4", "Bản!A5", "Xã!A5"] as const;
  expect(labels.map((cell) => texts.get(cell))).toEqual(
    Array.from({ length: 3 }, () => formText.illustrative),
  );
});

test("a period that is not open exports nothing", async () => {
  await using backend = await startSubmissions();
  const reply = await backend.dispatch("submissions.exportForms", {
    periodCode: "2020-Y",
    folder: backend.grant(backend.folder),
  });
  expect(reply).toEqual({
    ok: false,
    error: { code: "submissions.period-not-found", details: { periodCode: "2020-Y" } },
  });
});

test("a folder that is gone is told, and nothing half written stays", async () => {
  await using backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const reply = await backend.dispatch("submissions.exportForms", {
    periodCode: "2020-H1",
    folder: backend.grant(path.join(backend.folder, "đã xóa")),
  });
  expect(reply).toEqual({
    ok: false,
    error: {
      code: "workspace.cannot-write",
      details: { fileName: "CD-01 2020-H1 Thèn Sin.xlsx", reason: "other" },
    },
  });
});

test("stops between two files when it is told to", async () => {
  await using backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const stop = new AbortController();
  const reply = await backend.dispatch(
    "submissions.exportForms",
    { periodCode: "2020-H1", folder: backend.grant(backend.folder) },
    { signal: stop.signal, progress: () => stop.abort() },
  );
  expect(reply).toMatchObject({ ok: false, error: { code: "job.cancelled" } });
});

test("only the cells to fill are open, and they take whole numbers alone", async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(await blankForm());
  const sheet = workbook.getWorksheet("Bản");
  if (sheet === undefined) throw new Error("no sheet");

  expect(sheet.sheetProtection).toMatchObject({ sheet: true });
  expect(sheet.getCell("C7").protection).toMatchObject({ locked: false });
  expect(sheet.getCell("B7").protection?.locked ?? true).toBe(true);
  expect(sheet.getCell("C10").protection?.locked ?? true).toBe(true);
  expect(sheet.getCell("C7").dataValidation).toMatchObject({
    type: "whole",
    operator: "between",
    formulae: [0, 5000],
    error: "Hãy nhập số nguyên từ 0 đến 5.000.",
  });
  expect(sheet.getCell("C10").value).toEqual({ formula: "SUM(C7:C9)", result: 0 });
  expect(sheet.getCell("C7").font).toMatchObject({ name: "Times New Roman" });
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "landscape",
    fitToWidth: 1,
    printTitlesRow: "6:6",
    printArea: "A1:L10",
  });
});

describe("safeFileName", () => {
  test.each([
    ["CD-01 Thèn Sin.xlsx", "CD-01 Thèn Sin.xlsx"],
    ['Xã "Mới" / 6 tháng: <a>|b?*\\.xlsx', "Xã -Mới- - 6 tháng- -a--b---.xlsx"],
    ["hai\tdòng\n.xlsx. ", "hai-dòng-.xlsx"],
    ["Hòa".normalize("NFD"), "Hòa"],
    ["Con.xlsx", "Con_.xlsx"],
    ["nul", "nul_"],
    ["Con Cuông", "Con Cuông"],
    ["...", "_"],
  ])("%j → %j", (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });
});

test("a form turns red where its figures break a check, and asks yes or no from a list", async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(await blankForm());
  const villages = workbook.getWorksheet("Bản");
  expect(villages?.conditionalFormattings).toContainEqual(
    expect.objectContaining({
      ref: "F7:F9",
      rules: [
        expect.objectContaining({
          type: "expression",
          formulae: ["AND(COUNT($F7,$G7,$C7)=3,NOT((($F7+$G7)<=$C7)))"],
        }),
      ],
    }),
  );
  expect(villages?.getCell("H7").dataValidation).toMatchObject({
    type: "list",
    formulae: ['"0,1"'],
  });
});

import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";

import { filledForm } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

type OddFile = Readonly<{
  what: string;
  fileName?: string;
  change: (sheetOf: (name: string) => Worksheet, workbook: Workbook) => void;
  /** "sheet!cell" → the value that is kept. */
  reads: Readonly<Record<string, string | null>>;
  /** "sheet!cell" → the note that is kept beside it; none unless said. */
  notes?: Readonly<Record<string, string>>;
  /** Codes of what the clerk is told; none unless said. */
  told?: readonly string[];
}>;

const oddFiles: readonly OddFile[] = [
  {
    what: "a number typed as text",
    change: (sheetOf) => (sheetOf("Bản").getCell("C7").value = "100"),
    reads: { "Bản!C7": "100" },
    told: ["number-as-text"],
  },
  {
    what: "a number with spaces around it",
    change: (sheetOf) => (sheetOf("Bản").getCell("C7").value = "  100 \u00a0"),
    reads: { "Bản!C7": "100" },
    told: ["number-as-text"],
  },
  {
    what: "a number with a leading zero",
    change: (sheetOf) => (sheetOf("Bản").getCell("G7").value = "05"),
    reads: { "Bản!G7": "5" },
    told: ["number-as-text"],
  },
  {
    what: "an amount with points between thousands",
    change: (sheetOf) => (sheetOf("Xã").getCell("D18").value = "12.345.678"),
    reads: { "Xã!D18": "12345678" },
    told: ["number-as-text"],
  },
  {
    what: "an amount with commas between thousands",
    change: (sheetOf) => (sheetOf("Xã").getCell("D18").value = "12,345,678"),
    reads: { "Xã!D18": "12345678" },
    told: ["number-as-text"],
  },
  {
    what: "a formula with the value that Excel computed",
    change: (sheetOf) => (sheetOf("Bản").getCell("C8").value = { formula: "60+40", result: 100 }),
    reads: { "Bản!C8": "100" },
    told: ["formula-in-input"],
  },
  {
    what: "a comment on a cell, and on one that may stay empty",
    change: (sheetOf) => {
      sheetOf("Bản").getCell("C7").note = "Số của trưởng bản";
      sheetOf("Xã").getCell("D19").note = "Chưa có số của y tế";
      sheetOf("Xã").getCell("A1").note = "Gửi chị Hòa";
    },
    reads: { "Bản!C7": "100", "Xã!D19": null },
    notes: { "Bản!C7": "Số của trưởng bản", "Xã!D19": "Chưa có số của y tế" },
  },
  {
    what: "bold, colours and other fonts",
    change: (sheetOf) => {
      sheetOf("Bản").getCell("C7").font = { name: "Arial", size: 20, bold: true };
      sheetOf("Xã").getCell("D7").font = { name: "Calibri", color: { argb: "FFFF0000" } };
    },
    reads: { "Bản!C7": "100", "Xã!D7": "13" },
  },
  {
    what: "a sheet of the commune's own",
    change: (_sheetOf, workbook) => {
      workbook.addWorksheet("Nháp").getCell("A1").value = "=cmd|' /C calc'!A1";
    },
    reads: { "Bản!C7": "100" },
  },
  {
    what: "words beside the table",
    change: (sheetOf) => {
      sheetOf("Bản").getCell("Z3").value = "đã hỏi anh Tú";
      sheetOf("Xã").getCell("B60").value = 7;
    },
    reads: { "Bản!C7": "100" },
  },
  {
    what: "names in decomposed Unicode",
    change: (sheetOf) => {
      const cell = sheetOf("Bản").getCell("B8");
      cell.value = "Đồi Chè".normalize("NFD");
    },
    reads: { "Bản!C8": "100" },
  },
  {
    what: "names in capitals and with two spaces",
    change: (sheetOf) => (sheetOf("Bản").getCell("B7").value = "NÀ  SEN"),
    reads: { "Bản!C7": "100" },
  },
  {
    what: "a hidden row with figures in it",
    change: (sheetOf) => (sheetOf("Bản").getRow(8).hidden = true),
    reads: { "Bản!C8": "100" },
    told: ["hidden-row"],
  },
  {
    what: "an optional figure left out, and one given",
    change: (sheetOf) => {
      sheetOf("Xã").getCell("D19").value = 2_500;
      sheetOf("Xã").getCell("D20").value = 40;
    },
    reads: { "Xã!D19": "2500", "Xã!D20": "40", "Xã!D21": null },
  },
  {
    what: "a file called as Zalo calls it",
    fileName: "CD-01 2020-H1 Thèn Sin (1)(2) – Copy 👍.XLSX",
    change: (sheetOf) => (sheetOf("Bản").getCell("C9").value = 101),
    reads: { "Bản!C9": "101" },
  },
];

const goodForm = filledForm();

test.each(oddFiles)(
  "$what is understood",
  async ({ what, fileName, change, reads, notes = {}, told = [] }) => {
    await using backend = await startSubmissions();
    await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
    const workbook = new Workbook();
    await workbook.xlsx.load(await goodForm);
    change((name) => {
      const sheet = workbook.getWorksheet(name);
      if (sheet === undefined) throw new Error(name);
      return sheet;
    }, workbook);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());

    const { reports } = await backend.ok("submissions.import", {
      files: [backend.file(fileName ?? `${what}.xlsx`, bytes)],
    });

    expect(reports.map(({ findings }) => findings.map(({ code }) => code))).toEqual([told]);
    expect(reports[0]?.outcome).toBe(told.length === 0 ? "taken" : "taken-with-warnings");
    const { values } = await backend.ok("submissions.show", {
      submissionId: reports[0]?.submissionId ?? 0,
    });
    const kept = new Map(values.map(({ sheet, cell, value }) => [`${sheet}!${cell}`, value]));
    const noted = values.flatMap(({ sheet, cell, note }) =>
      note === null ? [] : [[`${sheet}!${cell}`, note] as const],
    );
    expect(Object.fromEntries(noted)).toEqual(notes);
    for (const [place, value] of Object.entries(reads)) expect(kept.get(place), place).toBe(value);
  },
);

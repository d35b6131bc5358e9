import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { Workbook, WorkbookWriter } from "@cj-tech-master/excelts";

import { readWorkbook } from "#backend/excel/read-workbook.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import { listOf } from "#shared/features/submissions/form-definition.ts";
import { identityRows, identityText } from "#shared/features/submissions/form-identity.ts";
import { HEADER_ROW } from "#shared/features/submissions/form-layout.ts";
import { householdForm } from "#shared/features/submissions/forms/ready/household-form-data.ts";
import type { ExpectedUnit } from "#shared/features/submissions/submission-value.ts";
import { formText } from "#shared/features/submissions/text.ts";
import { filledForm, firstHalf } from "../backend/submissions/filled-form.ts";
import { startSubmissions } from "../backend/submissions/submissions-backend.ts";

// One measured task in a process of its own, so that its peak memory is its own:
// node excel-task.mts TASK FOLDER [UNITS VILLAGES] → {"milliseconds", "peakMegabytes", "count"}

const households = 100_000;

const [name = "", folder = "", unitCount = "14", villageCount = "9"] = process.argv.slice(2);
const units: readonly ExpectedUnit[] = Array.from({ length: Number(unitCount) }, (_, index) => ({
  id: index + 1,
  code: String(10_000 + index),
  name: `Xã ${index + 1}`,
  aliases: [],
  kind: "commune" as const,
  activeFrom: "2000-01-01",
  activeTo: null,
  villages: Array.from({ length: Number(villageCount) }, (__, place) => ({
    id: (index + 1) * 100 + place,
    name: `Bản ${place + 1}`,
  })),
}));

type Task = (folder: string) => Promise<Readonly<{ milliseconds: number; count: number }>>;

const tasks: Readonly<Record<string, Task>> = {
  async makeForms(folder) {
    await mkdir(formsIn(folder), { recursive: true });
    for (const unit of units) {
      await writeFile(
        path.join(formsIn(folder), `${unit.name}.xlsx`),
        await filledForm([], unit, firstHalf),
      );
    }
    return { milliseconds: 0, count: units.length };
  },

  /** A filled DS-01 of the first unit, its hidden sheet and all. */
  async makeList(folder) {
    const [unit] = units;
    const list = listOf(householdForm);
    if (unit === undefined || list === undefined) throw new Error("no unit, or no list");
    const writer = new WorkbookWriter({ filename: listIn(folder), useSharedStrings: true });
    const sheet = writer.addWorksheet(list.sheet);
    for (let row = 1; row < HEADER_ROW; row += 1) sheet.addRow([]).commit();
    const labels = list.columns.map(({ label }) => label);
    sheet.addRow([formText.number, formText.village, formText.householdHead, ...labels]).commit();
    for (let index = 0; index < households; index += 1) {
      const village = unit.villages[index % unit.villages.length]?.name;
      const who = [index + 1, village, `Lò Văn ${index}`, 1940 + (index % 60), 1 + (index % 8)];
      sheet.addRow([...who, "x", 50 + (index % 50), index % 5 === 0 ? "" : "x"]).commit();
    }
    sheet.commit();
    const identity = {
      formCode: householdForm.code,
      formVersion: String(householdForm.version),
      periodCode: firstHalf.code,
      unitId: String(unit.id),
      unitCode: unit.code,
      generatedFor: unit.name,
      villages: unit.villages.map((village) => `${village.id}|${village.name}`),
    };
    const hidden = writer.addWorksheet(householdForm.identitySheet, { state: "veryHidden" });
    for (const row of identityRows(identity, sha256Of(identityText(identity)))) {
      hidden.addRow([...row]).commit();
    }
    await writer.commit();
    return { milliseconds: 0, count: households };
  },

  async importListByProgram(folder) {
    await using backend = await startSubmissions({ units });
    await backend.ok("submissions.openPeriod", { periodCode: firstHalf.code });
    const files = [backend.grant(listIn(folder))];
    return await timed(async () => {
      const { reports } = await backend.ok("submissions.import", { files });
      if (reports[0]?.outcome !== "taken") throw new Error("the list was not taken");
      return households;
    });
  },

  async readListByProgram(folder) {
    return timed(async () => (await readWorkbook(listIn(folder)))[0]?.rows.length ?? 0);
  },

  async readListByLibrary(folder) {
    return timed(async () => {
      const workbook = new Workbook();
      await workbook.xlsx.readFile(listIn(folder));
      return workbook.worksheets[0]?.rowCount ?? 0;
    });
  },

  async importFormsByProgram(folder) {
    await using backend = await startSubmissions({ units });
    await backend.ok("submissions.openPeriod", { periodCode: firstHalf.code });
    const files = (await formFiles(folder)).map(backend.grant);
    return await timed(async () => {
      const { reports } = await backend.ok("submissions.import", { files });
      return reports.filter(({ outcome }) => outcome === "taken").length;
    });
  },

  async readFormsByLibrary(folder) {
    const files = await formFiles(folder);
    return timed(async () => {
      for (const file of files) await new Workbook().xlsx.readFile(file);
      return files.length;
    });
  },
};

const task = tasks[name];
if (task === undefined) throw new Error(`no task ${name}`);
const result = await task(folder);
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ ...result, peakMegabytes }));

async function timed(
  work: () => Promise<number>,
): Promise<{ milliseconds: number; count: number }> {
  const start = performance.now();
  const count = await work();
  return { milliseconds: Math.round(performance.now() - start), count };
}

function listIn(folder: string): string {
  return path.join(folder, "danh sách hộ.xlsx");
}

function formsIn(folder: string): string {
  return path.join(folder, "biểu các xã");
}

async function formFiles(folder: string): Promise<string[]> {
  const names = await readdir(formsIn(folder));
  return names.toSorted().map((file) => path.join(formsIn(folder), file));
}

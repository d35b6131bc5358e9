import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { Workbook, WorkbookWriter } from "@cj-tech-master/excelts";

import { readWorkbook } from "#backend/excel/read-workbook.ts";
import type { ExpectedUnit } from "#shared/features/submissions/submission-value.ts";
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

  async makeList(folder) {
    const writer = new WorkbookWriter({ filename: listIn(folder), useSharedStrings: true });
    const sheet = writer.addWorksheet("Hộ gia đình");
    for (let index = 0; index < households; index += 1) {
      const cells = [index + 1, `Lò Văn ${index}`, `Bản ${index % 126}`, 1 + (index % 8)];
      sheet.addRow([...cells, index * 1000, "Gia đình văn hóa"]).commit();
    }
    await writer.commit();
    return { milliseconds: 0, count: households };
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

import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { fillCells, type CellEntry } from "#backend/excel/fill-cells.ts";
import { writeForm } from "#backend/excel/write-form.ts";
import { keepFormVersion } from "#backend/features/submissions/form-version.ts";
import { formWorkbook } from "#backend/features/submissions/form-workbook.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import { UNIT_COLUMNS, unitItemRow } from "#shared/features/submissions/form-layout.ts";
import { countrysideForm } from "#shared/features/submissions/forms/ready/countryside-form-data.ts";
import { findingSentence } from "#shared/features/submissions/text.ts";
import { cellAddress } from "#shared/kernel/sheet-grid.ts";
import { firstHalf, thenSin } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

const periodCode = "2020-H1";
const paper = "Biên bản 12/BB-UBND ngày 10/6/2020";

/** Every criterion met and proved, but what `changes` say otherwise. */
function entries(
  form: FormDefinition,
  changes: Readonly<Record<string, string | number | null>> = {},
) {
  return form.sections.flatMap((section) =>
    section.items.flatMap((item): CellEntry[] => {
      const usual = item.kind === "text" ? paper : item.kind === "flag" ? 1 : 19;
      const value = changes[item.code] === undefined ? usual : changes[item.code];
      const address = cellAddress(unitItemRow(section, item), UNIT_COLUMNS.value);
      return value == null ? [] : [{ sheet: section.sheet, address, value }];
    }),
  );
}

async function started() {
  const backend = await startSubmissions({ units: [thenSin] });
  await backend.ok("submissions.openPeriod", { periodCode });
  await backend.ok("submissions.choosePeriodForms", { periodCode, formCodes: ["NTM-19"] });
  return backend;
}
type Backend = Awaited<ReturnType<typeof started>>;

async function exported(backend: Backend): Promise<Buffer> {
  const folder = path.join(backend.folder, "biểu");
  mkdirSync(folder, { recursive: true });
  const [written] = await backend.ok("submissions.exportForms", {
    periodCode,
    folder: backend.grant(folder),
  });
  return readFileSync(path.join(folder, written?.fileName ?? ""));
}

async function taken(backend: Backend, bytes: Uint8Array, name: string) {
  const { reports } = await backend.ok("submissions.import", {
    files: [backend.file(name, bytes)],
  });
  const [report] = reports;
  if (report === undefined) throw new Error("no report");
  return report;
}

test("the papers that prove the criteria come in with them, and are never figures", async () => {
  await using backend = await started();
  const filled = await fillCells(await exported(backend), entries(countrysideForm));
  const report = await taken(backend, filled, "ntm.xlsx");
  expect([report.outcome, report.findings]).toEqual(["taken", []]);
  const submissionId = report.submissionId ?? 0;
  const { values } = await backend.ok("submissions.show", { submissionId });
  expect(values.slice(0, 2)).toMatchObject([
    { itemCode: "ntmCriterion1", value: "1", isWords: false, words: null, cell: "D7" },
    {
      itemCode: "ntmCriterion1Evidence",
      value: null,
      isWords: true,
      words: paper,
      cell: "D8",
      typedText: paper,
    },
  ]);
  await backend.ok("submissions.accept", { submissionIds: [submissionId] });
  const figures = await backend.db.selectFrom("figure").select("itemCode").execute();
  expect(figures).toHaveLength(21);
  expect(figures.filter(({ itemCode }) => itemCode.endsWith("Evidence"))).toEqual([]);
  const table = await backend.ok("submissions.districtTable", {
    periodCode,
    formCode: "NTM-19",
    withPending: false,
  });
  expect(table.columns.filter(({ code }) => code.endsWith("Evidence"))).toEqual([]);
});

test("a criterion said to be met without a paper is told, and one not met needs none", async () => {
  await using backend = await started();
  const filled = await fillCells(
    await exported(backend),
    entries(countrysideForm, {
      ntmCriterion1Evidence: null,
      ntmCriterion2: 0,
      ntmCriterion2Evidence: null,
      ntmCriteriaMet: 18,
      ntmRecognised: 0,
    }),
  );
  const report = await taken(backend, filled, "thiếu.xlsx");
  expect(report.outcome).toBe("taken-with-warnings");
  expect(report.findings.map(findingSentence)).toEqual([
    "Trang “Tiêu chí”, ô D8: “Tiêu chí 1: Quy hoạch” ghi là đạt nhưng thiếu minh chứng. Hãy ghi số, ngày văn bản hoặc việc đã làm.",
  ]);
});

test("words are mended with their reason, kept within their length, and compared between versions", async () => {
  await using backend = await started();
  const blank = await exported(backend);
  const first = await taken(
    backend,
    await fillCells(blank, entries(countrysideForm, { ntmCriterion1Evidence: null })),
    "một.xlsx",
  );
  const { values } = await backend.ok("submissions.show", {
    submissionId: first.submissionId ?? 0,
  });
  const valueId = values.find(({ itemCode }) => itemCode === "ntmCriterion1Evidence")?.id ?? 0;
  const correct = (typed: string) =>
    backend.dispatch("submissions.correct", { valueId, typed, reason: "xã gửi bổ sung" });
  expect(await correct("Quyết định\n 5/QĐ-UBND")).toMatchObject({
    ok: true,
    value: {
      words: "Quyết định 5/QĐ-UBND",
      value: null,
      typedText: "",
      corrections: [{ before: null, after: "Quyết định 5/QĐ-UBND" }],
    },
  });
  await backend.ok("submissions.accept", { submissionIds: [first.submissionId ?? 0] });
  const second = await taken(backend, await fillCells(blank, entries(countrysideForm)), "hai.xlsx");
  const { differences } = await backend.ok("submissions.differences", {
    submissionId: second.submissionId ?? 0,
  });
  expect(differences).toEqual([
    {
      villageName: null,
      itemName: "Minh chứng tiêu chí 1",
      before: "Quyết định 5/QĐ-UBND",
      after: paper,
      isNumber: false,
      only: null,
    },
  ]);
});

test("too many letters refuse the file", async () => {
  await using backend = await started();
  const long = "x".repeat(301);
  const filled = await fillCells(
    await exported(backend),
    entries(countrysideForm, { ntmCriterion3Evidence: long }),
  );
  const report = await taken(backend, filled, "dài.xlsx");
  expect(report).toMatchObject({
    outcome: "refused",
    findings: [{ code: "text-too-long", cell: "D12", details: { maximum: 300 } }],
  });
});

test("where the first version has gone out, its files come in beside those of the second", async () => {
  await using backend = await started();
  const former: FormDefinition = {
    ...countrysideForm,
    version: 1,
    sections: countrysideForm.sections.map((section) => ({
      ...section,
      items: section.items.filter(({ kind }) => kind !== "text"),
    })),
  };
  await backend.db.transaction().execute((tx) => keepFormVersion(tx, former));
  const old = await writeForm(
    formWorkbook(former, {
      officeName: "UBND huyện Tam Đường",
      isIllustrative: false,
      unit: thenSin,
      period: firstHalf,
      previous: null,
      households: [],
    }),
  );
  const report = await taken(backend, await fillCells(old, entries(former)), "bản 1.xlsx");
  expect([report.outcome, report.findings]).toEqual(["taken", []]);
  const newer = await taken(
    backend,
    await fillCells(await exported(backend), entries(countrysideForm)),
    "bản 2.xlsx",
  );
  expect(newer).toMatchObject({ outcome: "taken", version: 2 });
});

import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";

import { fillCells } from "#backend/excel/fill-cells.ts";
import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import type { FormDefinition, FormItem } from "#shared/features/submissions/form-definition.ts";
import { filledForm, goodCells } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

type Backend = Awaited<ReturnType<typeof startSubmissions>>;

function item(code: string, label: string): FormItem {
  return {
    code,
    label,
    unit: "tổ",
    kind: "count",
    maximum: 500,
    required: true,
    communesOnly: false,
  };
}

/** The office's own form: one figure of the whole commune. */
const mediation: FormDefinition = {
  ...campaignForm,
  code: "HG-01",
  name: "Tổ hòa giải, tổ tự quản",
  sections: [
    {
      kind: "unit",
      sheet: "Hòa giải",
      title: "Tổ hòa giải của xã",
      items: [item("mediationGroups", "Tổ hòa giải"), item("mediationCases", "Vụ việc hòa giải")],
      shares: [],
    },
  ],
  checks: [],
};

async function opened(periodCode = "2020-H1"): Promise<Backend> {
  const backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode });
  return backend;
}

async function exported(backend: Backend, folderName: string): Promise<string> {
  const folder = path.join(backend.folder, folderName);
  mkdirSync(folder);
  await backend.ok("submissions.exportForms", {
    periodCode: "2020-H1",
    folder: backend.grant(folder),
  });
  return folder;
}

async function imported(backend: Backend, name: string, bytes: Uint8Array) {
  const files = [backend.file(name, bytes)];
  const { reports } = await backend.ok("submissions.import", { files });
  return reports[0];
}

test("a period asks for the form of the campaign until the clerk adds others", async () => {
  await using backend = await opened();
  await backend.ok("submissions.saveForm", { form: mediation });
  await backend.ok("submissions.choosePeriodForms", {
    periodCode: "2020-H1",
    formCodes: ["CD-01", "HG-01"],
  });

  const forms = await backend.ok("submissions.forms", {});
  expect(
    forms
      .filter(({ periodCodes }) => periodCodes.length > 0)
      .map(({ form, isReady, isUsed }) => [form.code, form.version, isReady, isUsed]),
  ).toEqual([
    ["CD-01", 1, true, false],
    ["HG-01", 1, false, false],
  ]);
  const matrix = await backend.ok("submissions.matrix", { periodCode: "2020-H1" });
  expect(matrix.map(({ formCode, unitName }) => `${formCode} ${unitName}`)).toEqual([
    "CD-01 Thèn Sin",
    "CD-01 Sùng Phài",
    "CD-01 thị trấn Tam Đường",
    "HG-01 Thèn Sin",
    "HG-01 Sùng Phài",
    "HG-01 thị trấn Tam Đường",
  ]);

  // The next such period begins with the same forms.
  await backend.ok("submissions.openPeriod", { periodCode: "2021-H1" });
  const next = await backend.ok("submissions.matrix", { periodCode: "2021-H1" });
  expect(new Set(next.map(({ formCode }) => formCode))).toEqual(new Set(["CD-01", "HG-01"]));
});

test("each form goes out to each unit, and each filled one finds its own place", async () => {
  await using backend = await opened();
  await backend.ok("submissions.saveForm", { form: mediation });
  await backend.ok("submissions.choosePeriodForms", {
    periodCode: "2020-H1",
    formCodes: ["CD-01", "HG-01"],
  });
  const folder = await exported(backend, "biểu");
  const blank = readFileSync(path.join(folder, "HG-01 2020-H1 Thèn Sin.xlsx"));
  const filled = await fillCells(blank, [
    { sheet: "Hòa giải", address: "D7", value: 12 },
    { sheet: "Hòa giải", address: "D8", value: 3 },
  ]);

  await imported(backend, "cd.xlsx", await filledForm());
  const report = await imported(backend, "hg.xlsx", filled);
  expect(report).toMatchObject({ outcome: "taken", unitName: "Thèn Sin", findings: [] });
  const one = await backend.ok("submissions.show", { submissionId: report?.submissionId ?? 0 });
  expect(one.values.map(({ itemName, value }) => [itemName, value])).toEqual([
    ["Tổ hòa giải", "12"],
    ["Vụ việc hòa giải", "3"],
  ]);
  const waiting = (await backend.ok("submissions.matrix", { periodCode: "2020-H1" })).filter(
    ({ status }) => status === "draft",
  );
  expect(waiting.map(({ formCode, version }) => [formCode, version])).toEqual([
    ["CD-01", 1],
    ["HG-01", 1],
  ]);
  const refused = await backend.dispatch("submissions.choosePeriodForms", {
    periodCode: "2020-H1",
    formCodes: ["CD-01"],
  });
  expect(refused).toMatchObject({ error: { code: "submissions.form-in-use" } });
});

test("a formula of a form is judged where a file comes in and where a figure is corrected", async () => {
  await using backend = await opened();
  const check = {
    formula: "mediationCases <= mediationGroups * 2",
    severity: "error",
    message: "Mỗi tổ hòa giải không quá hai vụ việc.",
  } as const;
  await backend.ok("submissions.saveForm", { form: { ...mediation, checks: [check] } });
  await backend.ok("submissions.choosePeriodForms", {
    periodCode: "2020-H1",
    formCodes: ["HG-01"],
  });
  const folder = await exported(backend, "biểu");
  const blank = readFileSync(path.join(folder, "HG-01 2020-H1 Thèn Sin.xlsx"));
  const filled = (cases: number) =>
    fillCells(blank, [
      { sheet: "Hòa giải", address: "D7", value: 2 },
      { sheet: "Hòa giải", address: "D8", value: cases },
    ]);

  const wrong = await imported(backend, "sai.xlsx", await filled(5));
  expect(wrong).toMatchObject({
    outcome: "refused",
    findings: [{ code: "check-failed", cell: "D8 + D7", details: { left: "5", right: "4" } }],
  });
  const right = await imported(backend, "đúng.xlsx", await filled(4));
  expect(right).toMatchObject({ outcome: "taken", findings: [] });
  const { values } = await backend.ok("submissions.show", {
    submissionId: right?.submissionId ?? 0,
  });
  const corrected = await backend.dispatch("submissions.correct", {
    valueId: values.at(-1)?.id ?? 0,
    typed: "5",
    reason: "xã báo lại",
  });
  expect(corrected).toMatchObject({ error: { code: "submissions.breaks-formula" } });
});

test("a form that has gone out stays as it was; the change is the next version, and files of both come in", async () => {
  await using backend = await opened();
  await exported(backend, "lần đầu");
  const [villages, unit] = campaignForm.sections;
  if (villages === undefined || unit === undefined) throw new Error("CD-01 has two sheets");
  const changed: FormDefinition = {
    ...campaignForm,
    sections: [
      villages,
      { ...unit, items: [...unit.items, { ...item("roadMetres", "Đường làm mới"), unit: "m" }] },
    ],
  };

  const saved = await backend.ok("submissions.saveForm", { form: changed });
  expect(saved.version).toBe(2);
  const again = await backend.ok("submissions.saveForm", { form: { ...changed, name: "Tên mới" } });
  expect(again.version).toBe(2); // has not gone out yet
  const folder = await exported(backend, "lần hai");
  const blank = readFileSync(path.join(folder, "CD-01 2020-H1 thị trấn Tam Đường.xlsx"));
  const town = (await backend.ok("submissions.matrix", { periodCode: "2020-H1" })).find(
    ({ unitName }) => unitName === "thị trấn Tam Đường",
  );
  const asTown = {
    id: town?.unitId ?? 0,
    code: "03390",
    name: "thị trấn Tam Đường",
    aliases: [],
    kind: "town",
    activeFrom: "2000-01-01",
    activeTo: null,
    villages: [1, 2, 3].map((index) => ({ id: 30 + index, name: "" })),
  } as const;
  const second = await fillCells(blank, [
    ...goodCells(asTown),
    { sheet: unit.sheet, address: "D27", value: 450 },
  ]);

  const first = await imported(backend, "bản 1.xlsx", await filledForm());
  const newer = await imported(backend, "bản 2.xlsx", second);
  expect([first?.outcome, newer?.outcome]).toEqual(["taken", "taken"]);
  const versions = await Promise.all(
    [first, newer].map((report) =>
      backend.ok("submissions.show", { submissionId: report?.submissionId ?? 0 }),
    ),
  );
  expect(versions.map(({ formVersion }) => formVersion)).toEqual([1, 2]);
  expect(versions[1]?.values.at(-1)).toMatchObject({ itemName: "Đường làm mới", value: "450" });
  const kept = await backend.db.selectFrom("formVersion").selectAll().orderBy("version").execute();
  expect(kept.map(({ version }) => version)).toEqual([1, 2]);
  expect(JSON.parse(kept[0]?.definition ?? "")).toEqual(campaignForm);
});

test.each([
  [
    "two forms that ask for the same figure",
    { code: "HG-02", items: [item("households", "Số hộ")] },
    "submissions.item-asked-twice",
  ],
  ["a form that nobody made", null, "submissions.form-not-found"],
])("refuses a period with %s", async (_name, own, code) => {
  await using backend = await opened();
  if (own !== null) {
    const [section] = mediation.sections;
    if (section === undefined) throw new Error("no section");
    const form = { ...mediation, code: own.code, sections: [{ ...section, items: own.items }] };
    await backend.ok("submissions.saveForm", { form });
  }
  const reply = await backend.dispatch("submissions.choosePeriodForms", {
    periodCode: "2020-H1",
    formCodes: ["CD-01", own?.code ?? "KC-99"],
  });
  expect(reply).toMatchObject({ ok: false, error: { code } });
});

test.each([
  ["sheet-twice", { guideSheet: "Hòa Giải" }],
  [
    "check-of-unknown",
    { checks: [{ parts: ["x1"], whole: "mediationGroups", severity: "error" }] },
  ],
  [
    "formula-broken",
    { checks: [{ formula: "mediationCases >= mediationGroup", severity: "error", message: null }] },
  ],
  [
    "item-twice",
    {
      sections: mediation.sections.map((section) => ({
        ...section,
        items: [item("mediationGroups", "Tổ A"), item("mediationGroups", "Tổ B")],
      })),
    },
  ],
  [
    "label-twice",
    {
      sections: mediation.sections.map((section) => ({
        ...section,
        items: [item("groupsA", "Tổ hòa giải"), item("groupsB", "Tổ hoà giải")],
      })),
    },
  ],
  [
    "share-of-unknown",
    {
      sections: mediation.sections.map((section) => ({
        ...section,
        shares: [
          { code: "share", label: "Tỷ lệ", numerator: "mediationGroups", denominator: "nobody" },
        ],
      })),
    },
  ],
] as const)("refuses a form that contradicts itself: %s", async (kind, change) => {
  await using backend = await startSubmissions();
  const reply = await backend.dispatch("submissions.saveForm", {
    form: { ...mediation, ...(change as Partial<FormDefinition>) },
  });
  expect(reply).toMatchObject({
    error: { code: "submissions.form-broken", details: { kind } },
  });
});

test("a unit may be given more time, and is late only after its own day", async () => {
  await using backend = await opened();
  const asked = { periodCode: "2020-H1", unitId: 1, reason: "Mưa lũ, mất điện" };
  await backend.ok("submissions.extendDeadline", { ...asked, dueOn: "2020-06-30" });

  const matrix = await backend.ok("submissions.matrix", { periodCode: "2020-H1" });
  expect(matrix.map(({ unitName, dueOn, status }) => [unitName, dueOn, status])).toEqual([
    ["Thèn Sin", "2020-06-30", "missing"],
    ["Sùng Phài", "2020-06-15", "late"],
    ["thị trấn Tam Đường", "2020-06-15", "late"],
  ]);
  const early = await backend.dispatch("submissions.extendDeadline", {
    ...asked,
    dueOn: "2020-06-14",
  });
  expect(early).toMatchObject({ error: { code: "submissions.not-an-extension" } });

  await backend.ok("submissions.extendDeadline", { ...asked, dueOn: "2020-06-15" });
  const taken = await backend.ok("submissions.matrix", { periodCode: "2020-H1" });
  expect(taken[0]).toMatchObject({ dueOn: "2020-06-15", status: "late" });
});

test.each([
  ["2020-M01", "2019-12-15", "2020-01-01", "2020-01-14", "2020-01-15"],
  ["2020-M06", "2020-05-15", "2020-06-01", "2020-06-14", "2020-06-15"],
  ["2020-Q1", "2019-12-15", "2020-03-01", "2020-03-14", "2020-03-15"],
  ["2020-Q4", "2020-09-15", "2020-12-01", "2020-12-14", "2020-12-15"],
  ["2020-H1", "2020-01-01", "2020-01-01", "2020-06-14", "2020-06-15"],
  ["2020-Y", "2020-01-01", "2020-01-01", "2020-12-14", "2020-12-15"],
])("opens %s", async (periodCode, startsOn, opensOn, dataClosesOn, dueOn) => {
  await using backend = await startSubmissions();
  expect(await backend.ok("submissions.openPeriod", { periodCode })).toMatchObject({
    startsOn,
    opensOn,
    dataClosesOn,
    dueOn,
  });
});

test("how an item is to be counted is shown at its cell while the commune fills it in", async () => {
  await using backend = await opened();
  const help = "Tính cả tổ mới lập trong kỳ";
  await backend.ok("submissions.saveForm", {
    form: {
      ...mediation,
      sections: mediation.sections.map((section) => ({
        ...section,
        items: section.items.map((each, index) => (index === 0 ? { ...each, help } : each)),
      })),
    },
  });
  await backend.ok("submissions.choosePeriodForms", {
    periodCode: "2020-H1",
    formCodes: ["HG-01"],
  });
  const folder = await exported(backend, "có hướng dẫn");
  const [file = ""] = readdirSync(folder);
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path.join(folder, file)));
  const cells = ["D7", "D8"].map((address) => workbook.getWorksheet("Hòa giải")?.getCell(address));
  expect(
    cells.map((cell) => [cell?.dataValidation?.showInputMessage, cell?.dataValidation?.prompt]),
  ).toEqual([
    [true, help],
    [undefined, undefined],
  ]);
});

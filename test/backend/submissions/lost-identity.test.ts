import { Workbook } from "@cj-tech-master/excelts";
import { expect, test } from "vitest";

import { filledForm, thenSin } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

type Backend = Awaited<ReturnType<typeof startSubmissions>>;
type Change = (workbook: Workbook) => void;

/** A filled form as a commune's hands left it. */
async function changed(change: Change, cells: Parameters<typeof filledForm>[0] = []) {
  const workbook = new Workbook();
  await workbook.xlsx.load(await filledForm(cells));
  change(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function withoutIdentity(workbook: Workbook): void {
  workbook.removeWorksheet("_id");
}

async function opened(): Promise<Backend> {
  const backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  return backend;
}

async function read(
  backend: Backend,
  name: string,
  bytes: Uint8Array,
  answer?: { unitId?: number; decimalMark?: "." | "," },
) {
  const files = [backend.file(name, bytes)];
  const first = await backend.ok("submissions.import", { files });
  const asked = first.reports[0];
  if (answer === undefined || asked === undefined) return asked;
  const { reports } = await backend.ok("submissions.import", {
    files,
    answers: [
      {
        fileSha256: asked.fileSha256,
        identity:
          answer.unitId === undefined ? null : { unitId: answer.unitId, periodCode: "2020-H1" },
        decimalMark: answer.decimalMark ?? null,
      },
    ],
  });
  return reports[0];
}

test("a file without its hidden sheet is asked about, and nothing is kept until it is answered", async () => {
  await using backend = await opened();
  const before = await backend.contents();
  const bytes = await changed(withoutIdentity);

  const asked = await read(backend, "Book1.xlsx", bytes);
  expect(asked).toMatchObject({
    outcome: "unsure",
    question: {
      identity: { formCode: "CD-01", unitId: 1, periodCode: "2020-H1", unitWords: "Thèn Sin" },
      number: null,
    },
  });
  expect(await backend.contents()).toEqual(before);

  const taken = await read(backend, "Book1.xlsx", bytes, { unitId: 1 });
  expect(taken).toMatchObject({
    outcome: "taken-with-warnings",
    unitName: "Thèn Sin",
    findings: [{ code: "identity-lost" }],
  });
});

test("what was confirmed once is remembered for the next file that says the same", async () => {
  await using backend = await opened();
  const asThenXin: Change = (workbook) => {
    withoutIdentity(workbook);
    for (const sheet of workbook.worksheets) {
      for (const row of [2, 3]) {
        const cell = sheet.getCell(row, 1);
        if (String(cell.value).startsWith("Đơn vị")) {
          cell.value = "Đơn vị: xã Thèn Xín; kỳ 6 tháng đầu năm 2020";
        }
      }
    }
  };
  const first = await changed(asThenXin);
  expect(await read(backend, "gửi huyện.xlsx", first)).toMatchObject({
    outcome: "unsure",
    question: { identity: { unitId: null, unitWords: "xã Thèn Xín", periodCode: "2020-H1" } },
  });
  await read(backend, "gửi huyện.xlsx", first, { unitId: 1 });

  const second = await changed(asThenXin, [{ sheet: "Bản", address: "C7", value: 101 }]);
  expect(await read(backend, "gửi lại.xlsx", second)).toMatchObject({
    outcome: "taken-with-warnings",
    unitName: "Thèn Sin",
    version: 2,
  });
});

test("another name of the unit, in its file or in the file's name, is known", async () => {
  await using backend = await startSubmissions({
    units: [{ ...thenSin, aliases: ["Thèn Xin"] }],
  });
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const silent = await changed((workbook) => {
    withoutIdentity(workbook);
    for (const sheet of workbook.worksheets) {
      for (const row of [1, 2, 3]) sheet.getCell(row, 1).value = "";
    }
  });
  expect(await read(backend, "Bao cao xa Then Xin 6 thang.xlsx", silent)).toMatchObject({
    question: { identity: { unitId: 1 } },
  });
});

test("columns that were moved and rows put above the table are found by their headings", async () => {
  await using backend = await opened();
  const bytes = await changed((workbook) => {
    const villages = workbook.getWorksheet("Bản");
    villages?.spliceColumns(4, 0, ["", "", "", "", "", "Ghi chú"]);
    villages?.spliceRows(2, 0, ["Gửi phòng VHTT"], [""]);
    workbook.getWorksheet("Xã")?.spliceRows(9, 0, ["", "Mục xã thêm", "", 5]);
  });

  const report = await read(backend, "xã sửa biểu.xlsx", bytes);
  expect(report?.outcome).toBe("taken-with-warnings");
  expect(report?.findings.map(({ code, sheet }) => `${code} ${String(sheet)}`)).toEqual([
    "layout-moved Bản",
    "layout-moved Xã",
  ]);
  const { values } = await backend.ok("submissions.show", {
    submissionId: report?.submissionId ?? 0,
  });
  const plain = await read(backend, "nguyên bản.xlsx", await filledForm());
  const asMade = await backend.ok("submissions.show", { submissionId: plain?.submissionId ?? 0 });
  const bare = (all: typeof values) =>
    all.map(({ itemCode, villageId, value }) => [itemCode, villageId, value]);
  expect(bare(values)).toEqual(bare(asMade.values));
  expect(values.find(({ itemCode }) => itemCode === "culturalHouseholds")?.cell).toBe("F9");
});

test("a number of two readings is asked once for the whole file", async () => {
  await using backend = await opened();
  const bytes = await filledForm([
    { sheet: "Xã", address: "D18", value: "12.345" },
    { sheet: "Bản", address: "C7", value: "1.100" },
  ]);
  const asked = await read(backend, "hai cách đọc.xlsx", bytes);
  expect(asked).toMatchObject({
    outcome: "unsure",
    question: { identity: null, number: { found: "1.100", asThousands: "1100", asDecimal: "1.1" } },
  });

  const taken = await read(backend, "hai cách đọc.xlsx", bytes, { decimalMark: "," });
  expect(taken).toMatchObject({ outcome: "taken-with-warnings" });
  const one = await backend.ok("submissions.show", { submissionId: taken?.submissionId ?? 0 });
  const valueOf = (cell: string) => one.values.find((value) => value.cell === cell)?.value;
  expect([valueOf("C7"), valueOf("D18")]).toEqual(["1100", "12345"]);
});

test("a file with another mistake is refused at once, whatever else could be asked", async () => {
  await using backend = await opened();
  const bytes = await filledForm([
    { sheet: "Xã", address: "D18", value: "12.345" },
    { sheet: "Bản", address: "C7", value: "nhiều" },
  ]);
  expect(await read(backend, "sai.xlsx", bytes)).toMatchObject({
    outcome: "refused",
    question: null,
  });
});

test("an item that stands twice in the list is refused with both cells", async () => {
  await using backend = await opened();
  const bytes = await changed((workbook) => {
    const sheet = workbook.getWorksheet("Xã");
    const label = sheet?.getCell("B7").value ?? null;
    if (sheet !== undefined) sheet.getCell("B30").value = label;
  });
  expect(await read(backend, "hai dòng.xlsx", bytes)).toMatchObject({
    outcome: "refused",
    findings: [{ code: "duplicate-item", cell: "B30", details: { firstCell: "B7" } }],
  });
});

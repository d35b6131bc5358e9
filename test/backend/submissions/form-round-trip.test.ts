import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

import { readWorkbook, readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import { readSubmission } from "#shared/features/submissions/read-submission.ts";
import { blankForm, filledForm, firstHalf, thenSin } from "./filled-form.ts";

const about = { fileName: "biểu.xlsx", said: null, decimalMark: null };
const expected = {
  remembered: () => null,
  periods: [firstHalf],
  forms: [campaignForm],
  units: [thenSin],
  sha256: sha256Of,
};

test("a form that goes out and comes back filled gives its values with their cells", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "báo cáo của xã "));
  const file = path.join(folder, "CD-01 Thèn Sin – đã điền (1).xlsx");
  await writeFile(file, await filledForm());

  const read = readSubmission(await readWorkbook(file), expected, about);
  await rm(folder, { recursive: true });

  expect(read.findings).toEqual([]);
  expect(read.unit).toEqual(thenSin);
  expect(read.values).toHaveLength(3 * 8 + 20);
  expect(read.values.find(({ villageId }) => villageId === 12)).toEqual({
    itemCode: "households",
    villageId: 12,
    value: "100",
    words: null,
    sheet: "Bản",
    cell: "C8",
    typedText: "100",
  });
  expect(read.values.find(({ itemCode }) => itemCode === "povertyFundDong")).toEqual({
    itemCode: "povertyFundDong",
    villageId: null,
    value: "12345678",
    words: null,
    sheet: "Xã",
    cell: "D18",
    typedText: "12345678",
  });
  expect(read.values.find(({ itemCode }) => itemCode === "averagePopulation")).toMatchObject({
    value: null,
    cell: "D19",
  });
});

test("an empty form names every cell that must be filled, and nothing else", async () => {
  const sheets = await readWorkbookBytes(Buffer.from(await blankForm()), "trống.xlsx");

  const { findings } = readSubmission(sheets, expected, about);

  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["missing-required"]));
  expect(findings).toHaveLength(3 * 8 + 17);
});

test("the form shows last period's figures and leaves a town's commune-only cells locked", async () => {
  const town = { ...thenSin, kind: "town" as const };
  const bytes = await blankForm(town, firstHalf, {
    periodCode: "2019-Y",
    valueOf: (code, villageId) => (code === "households" && villageId === 12 ? "97" : null),
  });

  const sheets = await readWorkbookBytes(Buffer.from(bytes), "biểu.xlsx");
  const cellOf = (name: string, address: string) =>
    sheets
      .find((sheet) => sheet.name === name)
      ?.rows.flatMap(({ cells }) => cells)
      .find((cell) => cell.address === address)?.value;

  expect(cellOf("Bản", "N8")).toBe(97);
  expect(cellOf("Xã", "D15")).toBe("x");
  expect(sheets.map(({ name, state }) => [name, state])).toEqual([
    ["Hướng dẫn", "visible"],
    ["Bản", "visible"],
    ["Xã", "visible"],
    ["_id", "veryHidden"],
  ]);
});

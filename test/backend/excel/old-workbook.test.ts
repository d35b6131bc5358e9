import { utils, type WorkBook, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";

import { readOldWorkbook } from "#backend/excel/old-workbook.ts";
import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import { workbookLimits } from "#backend/excel/workbook-limits.ts";
import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";

function workbook(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ["Tổng số hộ".normalize("NFD"), null, 61.5],
    [true, 12345678901, 0.1],
    ["ẩn", { t: "n", v: 44000, z: "dd/mm/yyyy" }],
  ]);
  sheet["A4"] = { t: "n", v: 62.5, f: "C1+1" };
  sheet["!ref"] = "A1:C4";
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const file = utils.book_new();
  utils.book_append_sheet(file, sheet, "Bản");
  utils.book_append_sheet(file, utils.aoa_to_sheet([["mã", 1]]), "_ghi");
  file.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  return file;
}

function bytesOf(kind: "biff8" | "ods", file = workbook()): Buffer {
  return write(file, { type: "buffer", bookType: kind }) as Buffer;
}

describe.each(["biff8", "ods"] as const)("a %s file", (kind) => {
  test("is read with its addresses, exact decimals, formulas and merges", async () => {
    const sheets = await readWorkbookBytes(bytesOf(kind), "biểu.xls");
    expect(sheets.map(({ name }) => name)).toEqual(["Bản", "_ghi"]);
    const cells = new Map(cellsOf(sheets[0]).map((cell) => [cell.address, cell]));
    expect(cells.get("A1")).toMatchObject({ text: "Tổng số hộ", merged: true });
    expect(cells.get("C1")).toMatchObject({ value: 61.5, text: "61.5" });
    expect(cells.get("A2")).toMatchObject({ value: true, text: "TRUE" });
    expect(cells.get("B2")).toMatchObject({ text: "12345678901" });
    expect(cells.get("C2")).toMatchObject({ text: "0.1" });
    expect(cells.get("B3")).toMatchObject({ text: "44000" });
    expect(sheets[0]?.merges).toEqual(["A1:B1"]);
  });

  test("is refused with more cells, merged ranges or sheets than may be", async () => {
    const bytes = bytesOf(kind);
    expect(await codeOf(bytes, { cells: 5 })).toBe("file.too-many-cells");
    expect(await codeOf(bytes, { sheets: 1 })).toBe("file.too-many-cells");
  });

  test("is read no longer than its time, and no further than the clerk wants", async () => {
    const bytes = bytesOf(kind);
    expect(await codeOf(bytes, { seconds: 0 })).toBe("file.too-slow");
    const stop = new AbortController();
    const reading = readWorkbookBytes(bytes, "biểu", { signal: stop.signal });
    stop.abort(new Error("stopped"));
    await expect(reading).rejects.toThrow("stopped");
  });

  test("that was damaged anywhere ends in sheets or in a reason", { timeout: 5_000 }, () => {
    const good = bytesOf(kind);
    let seed = 20_200_630;
    const next = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let run = 0; run < 30; run += 1) {
      const bytes = Buffer.from(good);
      for (let hit = 0; hit <= run % 8; hit += 1) bytes[next(bytes.length)] = next(256);
      const answer = readOldWorkbook({
        bytes,
        kind: kind === "ods" ? "ods" : "xls",
        name: "biểu",
        limits: workbookLimits,
      });
      expect("sheets" in answer ? "sheets" : answer.failed).toMatch(
        /^(sheets|unreadable|password-protected|too-many-cells)$/u,
      );
    }
  });
});

test("an .xls tells hidden sheets and formulas", async () => {
  const sheets = await readWorkbookBytes(bytesOf("biff8"), "biểu.xls");
  expect(sheets[1]?.state).toBe("veryHidden");
});

test("an .ods keeps the formula beside its value", async () => {
  const [sheet] = await readWorkbookBytes(bytesOf("ods"), "biểu.ods");
  expect(cellsOf(sheet).find(({ address }) => address === "A4")).toMatchObject({
    text: "62.5",
    formula: "C1+1",
  });
});

test("letters of TCVN3 in an .xls are known by the words they make", async () => {
  const file = utils.book_new();
  const lines = [["Tæng sè hé d©n c­ cña x· lµ bao nhiªu"], ["§¹t chuÈn"]];
  utils.book_append_sheet(file, utils.aoa_to_sheet(lines), "Xa");
  const [sheet] = await readWorkbookBytes(bytesOf("biff8", file), "biểu.xls");
  expect(cellsOf(sheet).map(({ text }) => text)).toEqual([
    "Tổng số hộ dân cư của xã là bao nhiêu",
    "Đạt chuẩn",
  ]);
  expect(sheet?.legacyFont).toBe("TCVN3");
});

function cellsOf(sheet: SheetGrid | undefined) {
  return (sheet?.rows ?? []).flatMap(({ cells }) => cells);
}

async function codeOf(bytes: Buffer, limits: object): Promise<unknown> {
  return readWorkbookBytes(bytes, "biểu", { limits }).then(
    () => "taken",
    (error: unknown) => (error as { code: unknown }).code,
  );
}

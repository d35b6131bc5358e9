import { describe, expect, test } from "vitest";

import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import type { WorkbookLimits } from "#backend/excel/workbook-limits.ts";
import { encodings } from "./encode-text.ts";

/** Every cell as "A1 text", in the file's order; a number is marked. */
async function cellsOf(text: string | Buffer, name = "bảng.csv"): Promise<string[]> {
  const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : text;
  const [sheet] = await readWorkbookBytes(bytes, name);
  return (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.map(
      (cell) => `${cell.address} ${cell.text}${typeof cell.value === "number" ? " #" : ""}`,
    ),
  );
}

async function codeOf(bytes: Buffer, limits: Partial<WorkbookLimits> = {}): Promise<unknown> {
  const failure = await readWorkbookBytes(bytes, "bảng.csv", { limits }).catch(
    (error: unknown) => error,
  );
  return (failure as { code?: unknown }).code;
}

describe("a table as text", () => {
  test.each(Object.entries(encodings))("in %s has its letters", async (_, encode) => {
    const bytes = encode("Bản;Số hộ\r\nNà Sen;100\r\nĐồi Chè Ngoằn Ngoèo;05\r\n");
    expect(await cellsOf(bytes)).toEqual([
      "A1 Bản",
      "B1 Số hộ",
      "A2 Nà Sen",
      "B2 100 #",
      "A3 Đồi Chè Ngoằn Ngoèo",
      "B3 05",
    ]);
  });

  test.each([
    ["semicolons", "a;b\n1,5;2,5\n1,5;2,5"],
    ["tabs", "a\tb\n1,5\t2,5\n1,5\t2,5"],
    ["commas", 'a,b\n"1,5","2,5"\n"1,5","2,5"'],
    ["what its first line says", "sep=|\r\na|b\r\n1,5|2,5\r\n1,5|2,5"],
  ])("is parted by %s", async (_, text) => {
    expect(await cellsOf(text)).toEqual(["A1 a", "B1 b", "A2 1,5", "B2 2,5", "A3 1,5", "B3 2,5"]);
  });

  test("keeps what was typed: no date, no fraction and no formula is made of it", async () => {
    const typed = ["05", "1.234,5", "01/02/2020", "5-5", "=1+1", "1e3", "TRUE", " 7 ", "-3", "0"];
    const cells = await cellsOf(typed.join(";"));
    expect(cells.map((cell) => cell.slice(cell.indexOf(" ") + 1))).toEqual([
      ...typed.slice(0, -2),
      "-3 #",
      "0 #",
    ]);
  });

  test("keeps line ends and quotes within a quoted cell, and the numbers of rows as Excel shows them", async () => {
    expect(await cellsOf('a;"Nà ""Sen"";\nhai dòng"\n\n;b\n')).toEqual([
      "A1 a",
      'B1 Nà "Sen";\nhai dòng',
      "B3 b",
    ]);
  });

  test.each(["ID;x\n1;2", "<html>;x\n1;2", "TABLE;x\n1;2", "{\\rtf;x\n1;2", "PK;x\n1;2"])(
    "that begins %j is a table all the same",
    async (text) => {
      expect(await cellsOf(text)).toHaveLength(4);
    },
  );

  test("in the letters of TCVN3 is made Unicode, as any sheet is", async () => {
    const tcvn3 = "Tªn b¶n;Tæng sè hé\nNµ Sen;Hé nghÌo cuèi kú\nB¶n §åi ChÌ;Hé cËn nghÌo";
    const cells = await cellsOf(Buffer.from(tcvn3, "latin1"));
    expect(cells.slice(0, 2)).toEqual(["A1 Tên bản", "B1 Tổng số hộ"]);
  });

  test("names its sheet after the file", async () => {
    const [sheet] = await readWorkbookBytes(
      Buffer.from("a;b"),
      "gửi huyện.zip › xã/Hộ [nghèo].CSV",
    );
    expect(sheet?.name).toBe("Hộ  nghèo");
  });

  test("is refused when it is none, is too large, or never closes a quote", async () => {
    const random = Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7) % 256));
    expect(await codeOf(random)).toBe("file.unreadable");
    expect(await codeOf(Buffer.from(`a;b\n"${"c;d\n".repeat(20_000)}`))).toBe("file.unreadable");
    expect(await codeOf(Buffer.from("a;b\n".repeat(50)), { cells: 99 })).toBe(
      "file.too-many-cells",
    );
    expect(await codeOf(Buffer.from(`${";".repeat(16_400)}x`))).toBe("file.too-many-cells");
    expect(await codeOf(Buffer.from(`${"\n".repeat(1_048_580)}x`))).toBe("file.too-many-cells");
    expect(await codeOf(Buffer.from("a;b"), { fileBytes: 2 })).toBe("file.too-large");
    expect(await codeOf(Buffer.from("a;b\n".repeat(1_000)), { seconds: 0 })).toBe("file.too-slow");
  });

  test("of nothing has no cells", async () => {
    expect(await cellsOf("")).toEqual([]);
    expect(await cellsOf("\uFEFF\r\n;;;\r\n")).toEqual([]);
  });
});

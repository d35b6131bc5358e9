import { open, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { asFileFailure } from "#backend/files/read-file-bytes.ts";
import { readWorkbook, readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import { oleFile } from "./ole-file.ts";
import { rawParts, sheetXml, zipOf } from "./raw-xlsx.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tệp lạ "));
});
afterAll(() => rm(folder, { recursive: true }));

async function codeOf(bytes: Buffer, limits = {}): Promise<unknown> {
  return readWorkbookBytes(bytes, "lạ.xlsx", { limits }).then(
    () => "taken",
    (error: unknown) => (error as { code: unknown }).code,
  );
}

const oneCell = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');

describe("refused by its first bytes", () => {
  test.each([
    ["an empty file", Buffer.alloc(0), "file.not-xlsx"],
    ["a text file", Buffer.from("Tổng số hộ;120"), "file.not-xlsx"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "file.not-xlsx"],
    [
      "a file with a password",
      oleFile("EncryptionInfo", "EncryptedPackage"),
      "file.password-protected",
    ],
    ["an .xls with nothing in it", oleFile("Workbook"), "file.unreadable"],
    ["an old Word file", oleFile("WordDocument"), "file.not-xlsx"],
  ])("%s", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe("refused by its table of contents", () => {
  test("a zip that is no workbook, such as a Word file", async () => {
    const parts = {
      "_rels/.rels": rawParts("")["_rels/.rels"]?.replace("xl/workbook.xml", "word/document.xml"),
      "word/document.xml": "<document/>",
    };
    expect(await codeOf(await zipOf(parts as Record<string, string>))).toBe("file.not-xlsx");
    expect(await codeOf(await zipOf({ "ghi chú.txt": "xin chào" }))).toBe("file.not-xlsx");
  });

  test("a zip bomb: 20 MB of nothing in 20 KB, judged before it is unpacked", async () => {
    const parts = { ...rawParts(oneCell), "xl/worksheets/sheet1.xml": Buffer.alloc(20 << 20, 32) };
    const bytes = await zipOf(parts);
    expect(bytes.length).toBeLessThan(40_000);

    const progress = vi.fn();
    const reading = readWorkbookBytes(bytes, "bom.xlsx", { progress });
    await expect(reading).rejects.toMatchObject({ code: "file.zip-bomb" });
    expect(progress).not.toHaveBeenCalled();
  });

  test("a zip bomb that lies about its size", async () => {
    const bytes = await zipOf({
      ...rawParts(oneCell),
      "xl/worksheets/sheet1.xml": " ".repeat(1 << 20),
    });
    expect(await codeOf(withDeclaredSize(bytes, 1 << 20, 4_000))).toBe("file.zip-bomb");
  });

  test("more bytes in all, or more parts, than any workbook", async () => {
    const bytes = await zipOf(rawParts(oneCell));
    expect(await codeOf(bytes, { unpackedBytes: 500 })).toBe("file.zip-bomb");
    expect(await codeOf(bytes, { entries: 6 })).toBe("file.zip-bomb");
  });

  test("a zip whose parts are locked with a password", async () => {
    const bytes = await zipOf(rawParts(oneCell));
    for (
      let at = bytes.indexOf("PK\u0001\u0002");
      at >= 0;
      at = bytes.indexOf("PK\u0001\u0002", at + 4)
    ) {
      if (bytes.readUInt32LE(at + 20) > 0)
        bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
    }
    expect(await codeOf(bytes)).toBe("file.password-protected");
  });

  test("a file that was cut off on its way", async () => {
    const bytes = await zipOf(rawParts(oneCell));
    expect(await codeOf(bytes.subarray(0, bytes.length / 2))).toBe("file.unreadable");
  });

  test("a part whose packed bytes are damaged", async () => {
    const bytes = await zipOf({
      ...rawParts(oneCell),
      "xl/worksheets/sheet1.xml": longSheet(2_000),
    });
    const packed = deflateRawSync(Buffer.from(longSheet(2_000)));
    const at = bytes.indexOf(packed.subarray(0, 32));
    bytes.fill(0xff, at + 40, at + 400);
    expect(await codeOf(bytes)).toBe("file.unreadable");
  });
});

describe("refused by its XML", () => {
  test.each([
    [
      "an entity bomb",
      `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`,
    ],
    [
      "a reference to a file of this computer",
      '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>',
    ],
    ["nesting without end", "<a>".repeat(70)],
    ["a part that breaks off", '<worksheet><sheetData><row r="1"><c r="A1"><v>1'],
    ["a cell outside its row", sheetXml('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ["a cell beyond the last column", sheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ["a row beyond the last", sheetXml('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
    [
      "a string that is not in the table",
      sheetXml('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
    ],
    ["a number that is none", sheetXml('<row r="1"><c r="A1"><v>12a</v></c></row>')],
  ])("%s", async (_, xml) => {
    expect(await codeOf(await zipOf(rawParts(xml)))).toBe("file.unreadable");
  });

  test("a tag without end", async () => {
    const bytes = await zipOf(rawParts(`<worksheet a="${noise(1_200_000)}`));
    expect(await codeOf(bytes)).toBe("file.unreadable");
  });

  test("a part that the workbook names and the file lacks", async () => {
    const { "xl/worksheets/sheet1.xml": _, ...parts } = rawParts("");
    expect(await codeOf(await zipOf(parts))).toBe("file.unreadable");
  });
});

describe("refused by its limits", () => {
  test("rows that hold nothing cost nothing", async () => {
    const bytes = await zipOf(rawParts(sheetXml('<row r="9"/>'.repeat(100_000))));
    const [sheet] = await readWorkbookBytes(bytes, "rỗng.xlsx", { limits: { cells: 10 } });
    expect(sheet?.rows).toEqual([]);
  });

  test("too many strings", async () => {
    const parts = {
      ...rawParts(oneCell),
      "xl/sharedStrings.xml": `<sst>${"<si/>".repeat(11)}</sst>`,
    };
    expect(await codeOf(await zipOf(parts), { cells: 10 })).toBe("file.too-many-cells");
  });

  test("styles larger than any workbook's", async () => {
    const parts = { ...rawParts(oneCell), "xl/styles.xml": `<a>${" ".repeat(5_000)}</a>` };
    expect(await codeOf(await zipOf(parts), { smallPartBytes: 4_000 })).toBe("file.zip-bomb");
  });

  test("an attribute of nothing but “>” is read in one pass", async () => {
    const bytes = await zipOf(rawParts(`<worksheet a="${">".repeat(900_000)}"/>`));
    const start = performance.now();
    expect(await codeOf(bytes)).toBe("taken");
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  test("too many cells", async () => {
    const bytes = await zipOf(rawParts(longSheet(101)));
    expect(await codeOf(bytes, { cells: 100 })).toBe("file.too-many-cells");
    expect(await codeOf(bytes, { cells: 101 })).toBe("taken");
  });

  test("too many merged ranges", async () => {
    const merges = '<mergeCell ref="A1:B2"/>'.repeat(11);
    const bytes = await zipOf(rawParts(sheetXml("", `<mergeCells>${merges}</mergeCells>`)));
    expect(await codeOf(bytes, { merges: 10 })).toBe("file.too-many-cells");
  });

  test("too slow", async () => {
    expect(await codeOf(await zipOf(rawParts(longSheet(1_000))), { seconds: 0 })).toBe(
      "file.too-slow",
    );
  });

  test("a 200 MB file, without reading it", async () => {
    const file = path.join(folder, "rất to.xlsx");
    const handle = await open(file, "w");
    await handle.write(Buffer.from("PK\u0003\u0004", "latin1"));
    await handle.truncate(200 * 1024 * 1024);
    await handle.close();

    const before = process.memoryUsage().rss;
    await expect(readWorkbook(file)).rejects.toMatchObject({
      code: "file.too-large",
      details: { name: "rất to.xlsx", bytes: 209_715_200, limitBytes: 52_428_800 },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 << 20);
  });
});

describe("what the operating system says", () => {
  test("a file that is gone", async () => {
    await expect(readWorkbook(path.join(folder, "không có.xlsx"))).rejects.toMatchObject({
      code: "file.not-found",
      details: { name: "không có.xlsx" },
    });
  });

  test("a folder with the name of a file", async () => {
    await expect(readWorkbook(folder)).rejects.toMatchObject({ code: "file.unreadable" });
  });

  test.each([
    ["EBUSY", "file.locked"],
    ["EPERM", "file.locked"],
    ["EACCES", "file.locked"],
    ["ENOENT", "file.not-found"],
  ])("%s is %s", (system, code) => {
    const error = Object.assign(new Error(system), { code: system });
    expect(asFileFailure(error, "báo cáo.xlsx")).toMatchObject({
      code,
      details: { name: "báo cáo.xlsx" },
    });
  });

  test("another error stays what it is", () => {
    const error = new Error("bug");
    expect(asFileFailure(error, "a.xlsx")).toBe(error);
  });
});

test("a file open in Excel can still be written while it is read", async () => {
  const file = path.join(folder, "đang mở.xlsx");
  const bytes = await zipOf(rawParts(oneCell));
  await writeFile(file, bytes);
  const progress = vi.fn(async () => writeFile(file, "ghi đè"));
  const sheets = await readWorkbook(file, { progress });
  expect(progress).toHaveBeenCalled();
  expect(sheets[0]?.rows[0]?.cells[0]?.value).toBe(1);
});

function longSheet(rows: number): string {
  return sheetXml(
    Array.from(
      { length: rows },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index * 7919}</v></c></row>`,
    ).join(""),
  );
}

/** Text that does not pack well: a bomb is not what is tested. */
function noise(length: number): string {
  let seed = 1;
  let text = "";
  while (text.length < length) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += seed.toString(36);
  }
  return text;
}

/** The zip with another uncompressed size written into its central directory. */
function withDeclaredSize(bytes: Buffer, real: number, declared: number): Buffer {
  const changed = Buffer.from(bytes);
  for (
    let at = changed.indexOf("PK\u0001\u0002");
    at >= 0;
    at = changed.indexOf("PK\u0001\u0002", at + 4)
  ) {
    if (changed.readUInt32LE(at + 24) === real) changed.writeUInt32LE(declared, at + 24);
  }
  return changed;
}

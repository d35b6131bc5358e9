import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import JSZip from "jszip";
import { describe, expect, test } from "vitest";

import { convertDoc, findConverter } from "#backend/word/convert-doc.ts";
import { readTextLines } from "#backend/word/read-text-lines.ts";
import { buildDocx, list, paragraph, use } from "./build-docx.ts";

const OLD_WORD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const program = findConverter();
if (program === null) console.warn("SKIPPED: soffice is not installed; .doc is not converted.");

describe.skipIf(program === null)("a file of another word processor, where LibreOffice is", () => {
  test.each(["doc", "rtf", "odt"] as const)(
    "is read with its automatic numbers: .%s",
    { timeout: 180_000 },
    async (extension) => {
      const docx = await buildDocx({
        body: [
          paragraph("KẾ HOẠCH"),
          paragraph("Mục tiêu", { list: [1, 0] }),
          paragraph("Tỷ lệ hộ nghèo dưới 5%", { list: [1, 0] }),
        ].join(""),
        numbering: `${list(1, [["decimal", "%1."]])}${use(1, 1)}`,
      });
      const old = await saveAs(docx, extension);
      const lines = await readTextLines(old, `a.${extension}`);
      expect(lines.map(({ label, text }) => [label ?? "", text])).toEqual([
        ["", "KẾ HOẠCH"],
        ["1.", "Mục tiêu"],
        ["2.", "Tỷ lệ hộ nghèo dưới 5%"],
      ]);
    },
  );

  test("stops when the call is cancelled, and leaves nothing behind", async () => {
    const controller = new AbortController();
    const before = await ownFolders();
    const reading = convertDoc(OLD_WORD, "a.doc", "doc", { signal: controller.signal });
    setTimeout(() => {
      controller.abort(new Error("cancelled"));
    }, 100);
    await expect(reading).rejects.toThrow("cancelled");
    expect((await ownFolders()).filter((name) => !before.includes(name))).toEqual([]);
  });
});

test("where no converter is, says so plainly", async () => {
  await expect(readTextLines(OLD_WORD, "a.doc", { program: null })).rejects.toMatchObject({
    code: "file.no-converter",
    details: { name: "a.doc" },
  });
});

test("an encrypted Word file is known by its container", async () => {
  const bytes = Buffer.concat([OLD_WORD, Buffer.from("EncryptedPackage", "utf16le")]);
  await expect(readTextLines(bytes, "a.docx")).rejects.toMatchObject({
    code: "file.password-protected",
  });
});

test("an .odt that unpacks to very much is refused before another program opens it", async () => {
  const zip = new JSZip();
  zip.file("mimetype", "application/vnd.oasis.opendocument.text");
  zip.file("content.xml", Buffer.alloc(20 << 20, 32), { compression: "DEFLATE" });
  const bytes = await zip.generateAsync({ type: "nodebuffer" });
  await expect(readTextLines(bytes, "a.odt")).rejects.toMatchObject({ code: "file.zip-bomb" });
});

async function ownFolders(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith("doan-ket-"));
}

async function saveAs(docx: Buffer, extension: string): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), "thử-"));
  try {
    await writeFile(path.join(folder, "a.docx"), docx);
    const profile = pathToFileURL(path.join(folder, "profile")).href;
    await promisify(execFile)(program ?? "", [
      "--headless",
      `-env:UserInstallation=${profile}`,
      "--convert-to",
      extension === "doc" ? "doc:MS Word 97" : extension,
      "--outdir",
      path.join(folder, "out"),
      path.join(folder, "a.docx"),
    ]);
    return await readFile(path.join(folder, "out", `a.${extension}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = path.join(import.meta.dirname, "../../../build/demo.mts");
const run = promisify(execFile);

test("the demonstration goes through the year and leaves its papers, twice in one folder", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "một năm "));
  try {
    for (const _ of ["first", "again"]) {
      const { stdout } = await run(process.execPath, [script, "--out", folder]);
      expect(stdout).toContain("Mọi kết quả đúng như mong đợi.");
      expect(stdout).toContain("ô C7: Ô “Tổng số hộ” ghi chữ “khoảng 95”");
    }
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining([
        "giay-khen.pdf",
        "ke-hoach.pdf",
        "quyet-dinh-khen-thuong.pdf",
        "tam-duong-2020.sqlite",
        "tong-hop.xlsx",
      ]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);

test("without a folder it says how it is used", async () => {
  await expect(run(process.execPath, [script])).rejects.toMatchObject({
    code: 2,
    stderr: "Cách dùng: npm run demo -- --out THƯ_MỤC\n",
  });
});

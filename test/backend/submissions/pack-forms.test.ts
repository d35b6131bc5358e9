import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fromBufferPromise, type Entry } from "yauzl";
import { expect, test } from "vitest";

import { fillCells } from "#backend/excel/fill-cells.ts";
import { zipBytes } from "#backend/files/zip-bytes.ts";
import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import { goodCells, thenSin } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

const UTF8_FLAG = 0x800;

async function opened(units?: Parameters<typeof startSubmissions>[0]) {
  const backend = await startSubmissions(units);
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const target = path.join(backend.folder, "Biểu gửi xã.zip");
  return { backend, target, asked: { periodCode: "2020-H1", target: backend.grant(target) } };
}

async function entriesOf(file: string): Promise<{ entry: Entry; bytes: Buffer }[]> {
  const zip = await fromBufferPromise(readFileSync(file), { lazyEntries: true });
  const entries: { entry: Entry; bytes: Buffer }[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          entries.push({ entry, bytes: Buffer.concat(chunks) });
          zip.readEntry();
        });
      });
    });
    zip.once("end", resolve);
    zip.once("error", reject);
    zip.readEntry();
  });
  return entries;
}

const namesIn = async (file: string) => (await entriesOf(file)).map(({ entry }) => entry.fileName);

test("one form: each unit's file lies in the zip under its own name, in letters that Windows reads", async () => {
  const { backend, target, asked } = await opened();
  await using _ = backend;

  expect(await backend.ok("submissions.packForms", asked)).toEqual({
    fileName: "Biểu gửi xã.zip",
    forms: 2,
  });

  const entries = await entriesOf(target);
  expect(entries.map(({ entry }) => entry.fileName)).toEqual([
    "CD-01 2020-H1 Thèn Sin.xlsx",
    "CD-01 2020-H1 thị trấn Tam Đường.xlsx",
  ]);
  for (const { entry } of entries) {
    expect(entry.generalPurposeBitFlag & UTF8_FLAG).toBe(UTF8_FLAG);
    expect(entry.getLastModDate().getFullYear()).toBe(2020);
  }
  expect(readdirSync(backend.folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("several forms: a folder for each unit, under a name that a folder may have", async () => {
  const { backend, target, asked } = await opened({
    units: [{ ...thenSin, name: "xã Nà/Sen: mới." }],
  });
  await using _ = backend;
  await backend.ok("submissions.choosePeriodForms", {
    periodCode: "2020-H1",
    formCodes: ["HN-01", "QU-01"],
  });

  await backend.ok("submissions.packForms", asked);

  expect(await namesIn(target)).toEqual([
    "xã Nà-Sen- mới/HN-01 2020-H1 xã Nà-Sen- mới..xlsx",
    "xã Nà-Sen- mới/QU-01 2020-H1 xã Nà-Sen- mới..xlsx",
  ]);
});

test("only the forms of the unit that asked for its file again", async () => {
  const { backend, target, asked } = await opened();
  await using _ = backend;
  await backend.ok("submissions.packForms", { ...asked, unitIds: [3] });
  expect(await namesIn(target)).toEqual(["CD-01 2020-H1 thị trấn Tam Đường.xlsx"]);
  expect(await backend.dispatch("submissions.packForms", { ...asked, unitIds: [2] })).toMatchObject(
    { error: { code: "submissions.no-active-units" } },
  );
});

test("stopped, it leaves what stood there, and says nothing of forms that went out", async () => {
  const { backend, target, asked } = await opened();
  await using _ = backend;
  writeFileSync(target, "tệp cũ");
  const before = await backend.contents();
  const stop = new AbortController();

  const reply = await backend.dispatch("submissions.packForms", asked, {
    signal: stop.signal,
    progress: (done) => {
      if (done === 1) stop.abort();
    },
  });

  expect(reply).toMatchObject({ ok: false, error: { code: "job.cancelled" } });
  expect(readFileSync(target, "utf8")).toBe("tệp cũ");
  expect(await backend.contents()).toEqual(before);
  expect(readdirSync(backend.folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("a place that cannot be written is told", async () => {
  const { backend, asked } = await opened();
  await using _ = backend;
  const gone = backend.grant(path.join(backend.folder, "đã xóa", "a.zip"));
  expect(await backend.dispatch("submissions.packForms", { ...asked, target: gone })).toMatchObject(
    { error: { code: "workspace.cannot-write", details: { fileName: "a.zip" } } },
  );
});

test("the zip dropped back with its forms filled in is understood, as is its unpacked folder", async () => {
  const { backend, target, asked } = await opened({ units: [thenSin] });
  await using _ = backend;
  await backend.ok("submissions.packForms", asked);
  const [form] = await entriesOf(target);
  if (form === undefined) throw new Error("empty");
  const filled = await fillCells(form.bytes, goodCells());
  const back = await zipBytes(
    [[`Thèn Sin/${form.entry.fileName}`, filled]],
    "2020-06-19T01:00:00Z",
  );
  writeFileSync(target, back);
  const folder = path.join(backend.folder, "giải nén", "Thèn Sin");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, form.entry.fileName), filled);

  const { reports } = await backend.ok("submissions.import", {
    files: [backend.grant(target), backend.grant(path.dirname(folder))],
  });

  expect(reports.map(({ fileName, outcome }) => [fileName, outcome])).toEqual([
    [`Biểu gửi xã.zip › Thèn Sin/${campaignForm.code} 2020-H1 Thèn Sin.xlsx`, "taken"],
    ["giải nén/Thèn Sin/CD-01 2020-H1 Thèn Sin.xlsx", "same-file"],
  ]);
});

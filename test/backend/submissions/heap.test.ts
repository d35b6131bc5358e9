import { read, write } from "@e965/xlsx";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { findingSentence } from "#shared/features/submissions/text.ts";
import { zipOf } from "../excel/raw-xlsx.ts";
import { filledForm } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

const form = await filledForm();

async function started() {
  const backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  return backend;
}

type Reported = Readonly<{
  fileName: string;
  outcome: string;
  findings: readonly { code: string }[];
}>;

function told(reports: readonly Reported[]): readonly string[] {
  return reports.map(({ fileName, outcome, findings }) =>
    [fileName, outcome, ...findings.map(({ code }) => code)].join(" | "),
  );
}

test("a zip gives each form in it a report of its own, and what is no form a reason", async () => {
  await using backend = await started();
  const inner = await zipOf({ "lại.xlsx": form, "sâu.zip": await zipOf({}) });
  const bytes = await zipOf({
    "xã/Thèn Sin.xlsx": form,
    "xã/~$Thèn Sin.xlsx": "khóa",
    "__MACOSX/xã/._Thèn Sin.xlsx": "rác",
    "Thumbs.db": "rác",
    "công văn.docx": "chữ",
    "cũ.rar": "Rar!",
    "hỏng.xlsx": "không phải",
    "thêm.zip": inner,
    "xã/THÈN SIN.xlsx": "tên chỉ khác chữ hoa",
  });

  const { reports } = await backend.ok("submissions.import", {
    files: [backend.file("báo cáo.zip", bytes)],
  });

  expect(told(reports)).toEqual([
    "báo cáo.zip › xã/Thèn Sin.xlsx | taken",
    "báo cáo.zip › công văn.docx | refused | file.not-a-form",
    "báo cáo.zip › cũ.rar | refused | file.packed",
    "báo cáo.zip › hỏng.xlsx | refused | file.not-xlsx",
    "báo cáo.zip › thêm.zip › lại.xlsx | same-file",
    "báo cáo.zip › thêm.zip › sâu.zip | refused | file.packed",
    "báo cáo.zip › xã/THÈN SIN.xlsx | refused | file.not-xlsx",
  ]);
  const [packed] = reports[2]?.findings ?? [];
  expect(packed && findingSentence(packed)).toContain("Hãy giải nén");
  expect(await backend.db.selectFrom("submission").select("id").execute()).toHaveLength(1);
});

test("a folder is read with what lies deeper in it, links are not followed", async () => {
  await using backend = await started();
  const folder = path.join(backend.folder, "các xã");
  mkdirSync(path.join(folder, "đợt 1"), { recursive: true });
  writeFileSync(path.join(folder, "đợt 1", "Thèn Sin.xlsx"), form);
  writeFileSync(path.join(folder, "ảnh.png"), "ảnh");
  writeFileSync(path.join(folder, ".~lock.Thèn Sin.xlsx#"), "khóa");
  symlinkSync(backend.folder, path.join(folder, "vòng"));
  const steps: string[] = [];

  const { reports } = await backend.ok(
    "submissions.import",
    { files: [backend.grant(folder)] },
    {
      signal: new AbortController().signal,
      progress: (done, total) => steps.push(`${done}/${total}`),
    },
  );

  expect(told(reports)).toEqual([
    "các xã/ảnh.png | refused | file.not-a-form",
    "các xã/đợt 1/Thèn Sin.xlsx | taken",
  ]);
  expect(steps).toEqual(["0/2", "1/2", "2/2"]);
});

test("zips that swell, are broken or lead out of their folder leave nothing behind", async () => {
  await using backend = await started();
  const bomb = await zipOf({ "a.xlsx": Buffer.alloc(20 << 20) });
  const names = ["bom.zip", "hỏng.zip", "lối.zip"];
  const climbing = Buffer.from(
    (await zipOf({ "aa/a.xlsx": form })).toString("latin1").replaceAll("aa/a.xlsx", "../a.xlsx"),
    "latin1",
  );
  const bytes = [bomb, Buffer.from("PK\u0003\u0004 hỏng"), climbing];

  const { reports } = await backend.ok("submissions.import", {
    files: names.map((name, index) => backend.file(name, bytes[index] ?? bomb)),
  });

  expect(told(reports)).toEqual([
    "bom.zip | refused | file.zip-bomb",
    "hỏng.zip | refused | file.unreadable",
    "lối.zip | refused | file.unreadable",
  ]);
  expect(await backend.db.selectFrom("submission").select("id").execute()).toEqual([]);
});

test.each(["biff8", "ods"] as const)("a form saved again as %s is taken", async (bookType) => {
  await using backend = await started();
  const book = read(form, { cellStyles: true, cellNF: true });
  const bytes = write(book, { type: "buffer", bookType }) as Buffer;

  const { reports } = await backend.ok("submissions.import", {
    files: [backend.file(bookType === "ods" ? "a.ods" : "a.xls", bytes)],
  });

  expect(reports[0]).toMatchObject({ unitName: "Thèn Sin" });
  expect(reports[0]?.outcome).toMatch(/^taken/u);
});

test("a stopped import takes nothing more out of its zip", async () => {
  await using backend = await started();
  const stop = new AbortController();
  const files = [backend.file("a.zip", await zipOf({ "1.xlsx": form, "2.xlsx": form }))];

  const reply = await backend.ok(
    "submissions.import",
    { files },
    {
      signal: stop.signal,
      progress: (done) => {
        if (done === 1) stop.abort();
      },
    },
  );

  expect(told(reply.reports)).toEqual(["a.zip › 1.xlsx | taken"]);
  expect(reply.cancelled).toBe(true);
});

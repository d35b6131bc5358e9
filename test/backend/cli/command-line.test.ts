import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { planText } from "#backend/sample/tam-duong-2020/plan-text.ts";

// Each command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const entry = path.join(import.meta.dirname, "../../../electron/backend/entry-cli.ts");
let folder: string;
let dataFile: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "doan-ket cli "));
  await mkdir(path.join(folder, "Dữ liệu huyện"));
  dataFile = path.join(folder, "Dữ liệu huyện", "năm 2020.sqlite");
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("a command that is typed wrong", () => {
  test.each([
    { typed: ["plan", "sing"], sentence: "Không có lệnh “plan sing”." },
    { typed: ["plan", "show"], sentence: "Lệnh “plan show” cần --year." },
    { typed: ["plan", "import", "--year", "2020"], sentence: "Lệnh “plan import” cần tên tệp." },
    { typed: ["plan", "show", "--year", "20"], sentence: "“20” không phải một năm" },
    { typed: ["indicators", "--yaer", "2020"], sentence: "Không hiểu dòng lệnh" },
    { typed: ["check", "--out", "x"], sentence: "Lệnh “check” không dùng --out." },
    { typed: ["form", "export", "--period", "2020-Q1", "--out", "x"], sentence: "“2020-Q1” không" },
    { typed: ["init", "--sample", "khac"], sentence: "Không có dữ liệu mẫu “khac”" },
  ])("$typed gives exit code 2 and a sentence", async ({ typed, sentence }) => {
    const run = await cli(...typed, "--json");

    expect(run.code).toBe(2);
    expect(run.err).toContain(sentence);
    expect(run.json).toMatchObject({
      error: { code: "command-line.usage", message: expect.stringContaining(sentence) },
    });
  });

  test("nothing at all, or --help, shows the commands", async () => {
    const [bare, help] = [await cli(), await cli("--help")];

    expect(bare).toEqual(help);
    expect(bare.code).toBe(0);
    expect(bare.out).toContain("submission import");
  });
});

test("--json gives one JSON document whatever is asked", async () => {
  expect((await cli("--help", "--json")).json).toMatchObject({ help: expect.any(String) });

  const folderAsFile = await cli("check", "--db", folder, "--json");
  expect(folderAsFile.code).toBe(1);
  expect(folderAsFile.json).toMatchObject({ error: { code: "workspace.foreign-file" } });
});

test("a data file that is not there is refused in a sentence, and none is made", async () => {
  const run = await cli("plan", "show", "--year", "2020", "--json", "--db", `${dataFile}.khong-co`);

  expect(run.code).toBe(1);
  expect(run.err.trim().split("\n")).toHaveLength(1);
  expect(run.json).toMatchObject({
    error: { code: "workspace.not-found", details: { fileName: "năm 2020.sqlite.khong-co" } },
  });
  expect(await readdir(path.dirname(dataFile))).toEqual([]);
});

test("an own office begins empty, with the heads of its papers from its name", async () => {
  const own = path.join(folder, "huyện mình.sqlite");
  const name = "UBND huyện Than Uyên";

  const init = await cli("init", "--office", name, "--json", "--db", own);
  const again = await cli("init", "--office", name, "--json", "--db", own);
  const show = await cli("plan", "show", "--year", "2020", "--json", "--db", own);

  expect([init.code, again.code, show.code]).toEqual([0, 1, 1]);
  expect(init.json).toEqual({ file: own, office: name, isIllustrative: false });
  expect(again.json).toMatchObject({ error: { code: "workspace.file-exists" } });
  expect(show.json).toMatchObject({ error: { code: "plans.not-found", details: { year: 2020 } } });
});

test("the whole year by commands, in a folder with a Vietnamese name", async () => {
  const place = (name: string) => path.join(folder, name);
  const plan = place("kế hoạch của tôi.txt");
  await writeFile(plan, planText);

  const init = await ok("init", "--sample", "tam-duong-2020");
  expect(init).toMatchObject({ office: "UBND huyện Tam Đường", isIllustrative: true });

  expect(await ok("plan", "import", plan, "--year", "2020")).toMatchObject({
    targets: 18,
    tasks: 5,
    solutions: 6,
    assignments: 6,
    recipients: 7,
    warnings: 0,
  });
  expect(await ok("plan", "show", "--year", "2020")).toMatchObject({
    agency: "UBND huyện Tam Đường",
    year: 2020,
    signer: { name: "Cao Trang Trọng" },
    assignments: [{ number: "1", agency: "Phòng Văn hóa và Thông tin huyện" }, {}, {}, {}, {}, {}],
  });

  await ok("plan", "pdf", "--year", "2020", "--out", place("kế hoạch.pdf"));
  expect((await readFile(place("kế hoạch.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");

  const forms = await ok("form", "export", "--period", "2020-Y", "--out", place("biểu mẫu"));
  expect(forms["forms"]).toHaveLength(13);

  const filled = path.join(path.dirname(dataFile), "bieu-xa-gui-2020-minh-hoa");
  const files = (await readdir(filled)).filter((name) => name.endsWith(".xlsx"));
  expect(files).toHaveLength(14);
  const imported = await run(
    "submission",
    "import",
    ...files.map((name) => path.join(filled, name)),
  );
  expect(imported.code).toBe(1);
  expect(imported.err.trim()).toBe("1 trong 14 tệp bị từ chối.");
  expect(imported.json).toMatchObject({ accepted: 13 });

  const indicators = await ok("indicators", "--year", "2020");
  expect(indicators).toMatchObject({ periodCode: "2020-Y", isIllustrative: true });
  expect(indicators["targets"]).toHaveLength(18);

  const next = await ok("plan", "roll-over", "--from", "2020", "--to", "2021");
  expect(next).toMatchObject({ fromYear: 2020, toYear: 2021, targets: 18 });
  expect(JSON.stringify(next["warnings"])).toContain("Năm 2020 đạt");

  const evaluation = await ok("evaluate", "--year", "2020");
  expect(evaluation["units"]).toHaveLength(13);

  const rewards = await ok("rewards", "pdf", "--year", "2020", "--out", place("khen thưởng"));
  expect(rewards["file"]).toBe(path.join(place("khen thưởng"), "quyet-dinh-khen-thuong.pdf"));
  expect((await readFile(String(rewards["file"]))).subarray(0, 5).toString()).toBe("%PDF-");

  const certificates = ["rewards", "certificates", "--year", "2020", "--out", place("gk.pdf")];
  expect(await run(...certificates, "--paper", "a3")).toMatchObject({
    code: 1,
    json: { error: { code: "rewards.not-issued" } },
  });

  expect(await ok("check")).toMatchObject({ isGood: true });

  const backup = place("bản sao.sqlite");
  expect(await ok("backup", "--out", backup)).toMatchObject({ file: backup });
  expect((await cli("check", "--db", backup)).out).toContain("Tệp dữ liệu tốt.");
}, 240_000);

type Run = Readonly<{ code: number; out: string; err: string; json: unknown }>;

/** One command on the test's data file, which must go well; its document. */
async function ok(...argv: string[]): Promise<Record<string, unknown>> {
  const { code, err, json } = await run(...argv);
  expect({ argv, code, err }).toEqual({ argv, code: 0, err: "" });
  return json as Record<string, unknown>;
}

function run(...argv: string[]): Promise<Run> {
  return cli(...argv, "--json", "--db", dataFile);
}

function cli(...argv: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const env = { ...process.env, DOAN_KET_DATA_DIR: path.join(folder, "program") };
    execFile(process.execPath, [entry, ...argv], { env }, (error, out, err) => {
      resolve({
        code: typeof error?.code === "number" ? error.code : error === null ? 0 : -1,
        out,
        err,
        json: argv.includes("--json") && out !== "" ? JSON.parse(out) : null,
      });
    });
  });
}

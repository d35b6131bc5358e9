import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";

import { createBackend } from "#backend/compose.ts";
import { callsOf } from "#backend/cli/calls.ts";

const root = path.join(import.meta.dirname, "../../..");
const program = path.join(root, "test/support/work-until-killed.ts");

/** What the program says it has done; each line was written after the backend's answer. */
type Done = Readonly<{
  done: "started" | "created" | "importing" | "imported" | "accepted" | "issued";
  submissionId?: number;
  submissionIds?: number[];
  figures?: number;
  documentId?: number;
  sha256?: string;
}>;

let folder: string;
let sample: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "Mất điện "));
  sample = path.join(folder, "mẫu");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the program until it has said `lines` lines and then `delayMs` more, and ends it with SIGKILL. */
function killed(dataDirectory: string, work: string, lines: number, delayMs: number) {
  return new Promise<Done[]>((resolve, reject) => {
    const child = spawn(process.execPath, [program, dataDirectory, work], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    let isDoomed = false;
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (isDoomed || said.split("\n").length <= lines) return;
      isDoomed = true;
      setTimeout(() => child.kill("SIGKILL"), delayMs);
    });
    child.on("error", reject);
    child.on("close", () => {
      const whole = said.split("\n").slice(0, -1);
      resolve(whole.map((line) => JSON.parse(line) as Done));
    });
  });
}

/** Opens the folder as the next start of the program does, and closes it again. */
async function reopened<T>(
  dataDirectory: string,
  look: (call: ReturnType<typeof callsOf>["call"]) => Promise<T>,
): Promise<T> {
  const backend = createBackend({
    dataDirectory,
    fontDirectory: path.join(root, "node_modules/@expo-google-fonts/tinos"),
    logFile: path.join(dataDirectory, "nhat-ky.log"),
  });
  await backend.start();
  try {
    return await look(callsOf(backend).call);
  } finally {
    await backend.close();
  }
}

test("killed while the sample is made, it leaves no half of it; the next try makes the whole", async () => {
  for (const delayMs of [30, 200 + Math.random() * 700]) {
    const said = await killed(sample, "create", 1, delayMs);
    expect(said.map(({ done }) => done)).toEqual(["started"]);
    expect(existsSync(path.join(sample, "mau", "tam-duong-2020.sqlite"))).toBe(false);
  }
  const check = await reopened(sample, async (call) => {
    expect(await call("workspace.state", {})).toEqual({ status: "closed" });
    await call("workspace.createSample", { sample: "tam-duong-2020", target: null });
    expect(await call("submissions.matrix", { periodCode: "2019-Y" })).toSatisfy(
      (cells: { isActive: boolean; status: string }[]) =>
        cells.filter(({ isActive }) => isActive).every(({ status }) => status === "accepted"),
    );
    return call("workspace.check", {});
  });
  expect(check).toMatchObject({ isGood: true });
  const left = readdirSync(path.join(sample, "mau")).filter((name) => name.includes(".sqlite"));
  expect(left).toEqual(["tam-duong-2020.sqlite"]);
});

// Line 1 is the start, 2 to 14 the files, 15 the acceptance, 16 the issued plan.
test.for([2, 8, 14, 15])(
  "killed at any moment after line %i, everything acknowledged is there and nothing is half done",
  async (lines) => {
    const own = path.join(folder, `sau ${lines}`);
    cpSync(sample, own, { recursive: true });
    // The folder has moved: the program is told of its file by hand.
    const file = path.join(own, "mau", "tam-duong-2020.sqlite");
    await openOnce(own, file);

    const said = await killed(own, "year", lines, Math.random() * 120);

    await reopened(own, async (call) => {
      expect(await call("workspace.state", {})).toMatchObject({ status: "open" });
      expect(await call("workspace.check", {})).toMatchObject({ isGood: true });
      const accepted = said.find(({ done }) => done === "accepted");
      for (const { done, submissionId } of said) {
        if (done !== "imported" || submissionId === undefined) continue;
        const { status, values } = await call("submissions.show", { submissionId });
        expect(values.length).toBeGreaterThan(50);
        if (accepted !== undefined) expect(["accepted", "superseded"]).toContain(status);
      }
      // Accepting is one step: all of the units or none.
      const cells = await call("submissions.matrix", { periodCode: "2020-Y" });
      const of = (status: string) => cells.filter((cell) => cell.status === status).length;
      expect(of("accepted") === 0 || of("draft") === 0).toBe(true);
      if (accepted !== undefined) expect(of("accepted")).toBe(13);

      const issued = said.find(({ done }) => done === "issued");
      const [plan] = await call("documents.list", { year: 2020 });
      if (issued !== undefined) expect(plan?.sha256).toBe(issued.sha256);
      if (plan?.status === "issued") {
        const pdf = await call("documents.pdf", { documentId: plan.id });
        expect(pdf).toMatchObject({ isFrozen: true, sha256: plan.sha256 });
      }
    });
  },
);

// The whole of it is 100: DOAN_KET_KILLS=100 npm test -- test/backend/workspace/survives-kill
const kills = Number(process.env["DOAN_KET_KILLS"] ?? 3);

test(
  `a heap of files killed at ${kills} moments: each file is wholly there, or not at all`,
  async () => {
    const own = path.join(folder, "cả loạt");
    const file = path.join(own, "mau", "tam-duong-2020.sqlite");
    cpSync(sample, own, { recursive: true });
    await openOnce(own, file);
    const fresh = path.join(folder, "chưa nhập");
    cpSync(own, fresh, { recursive: true });
    const start = performance.now();
    const said = await killed(own, "import", Infinity, 0);
    const wholeMs = performance.now() - start;
    expect(said.at(-1)?.done).toBe("imported");
    const wanted = takenIn(file);
    expect(wanted).toHaveLength(13);

    const counts = new Set<number>();
    for (let kill = 0; kill < kills; kill += 1) {
      rmSync(own, { recursive: true });
      cpSync(fresh, own, { recursive: true });
      // From before the first file is read until all would be taken: spread evenly, then shaken.
      const delayMs = ((kill + Math.random()) / kills) * wholeMs * 0.6;
      await killed(own, "import", 2, delayMs);
      const taken = takenIn(file);
      expect(wanted).toEqual(expect.arrayContaining(taken));
      counts.add(taken.length);
    }
    expect(counts.size, "the kills fell on different moments").toBeGreaterThan(1);
    // What a kill left is a good file: the rest goes in, and what is there is known again.
    await killed(own, "import", Infinity, 0);
    expect(takenIn(file).toSorted()).toEqual(wanted.toSorted());
    await reopened(own, async (call) => {
      expect(await call("workspace.check", {})).toMatchObject({ isGood: true });
    });
  },
  30 * 60_000,
);

/** "unit: figures, cells with their place, entries in the log" of each file of 2020 that is there. */
function takenIn(file: string): string[] {
  const raw = new Database(file);
  try {
    expect(raw.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(raw.pragma("foreign_key_check")).toEqual([]);
    return raw
      .prepare(
        `select unitId || ': ' || fileSha256 || ', ' ||
          (select count(*) || ' ' || group_concat(value) from submissionValue
            where submissionId = submission.id) || ', ' ||
          (select count(*) from auditEntry where action = 'submissions.import'
            and subject = 'submission:' || submission.id)
        from submission where periodCode = '2020-Y'`,
      )
      .pluck()
      .all() as string[];
  } finally {
    raw.close();
  }
}

async function openOnce(dataDirectory: string, file: string): Promise<void> {
  const backend = createBackend({
    dataDirectory,
    fontDirectory: path.join(root, "node_modules/@expo-google-fonts/tinos"),
    logFile: path.join(dataDirectory, "nhat-ky.log"),
  });
  const { call, grant } = callsOf(backend);
  await call("workspace.open", { file: grant(file) });
  await backend.close();
}

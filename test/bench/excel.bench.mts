import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const runFile = promisify(execFile);
const rounds = 3;

type Measured = Readonly<{ milliseconds: number; peakMegabytes: number; count: number }>;

/**
 * Import of 14 and of 1,000 filled forms (read, checked, kept in the data file), and reading and
 * import of a list of 100,000 households (kept and counted), each beside what the Excel library takes to read the same files alone.
 * Every round is a process of its own; the two take turns. Aim: ratio ≤ 1.3.
 */
export async function run(): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(path.join(tmpdir(), "doan-ket-bench-"));
  try {
    const forms = ["importFormsByProgram", "readFormsByLibrary"] as const;
    await task("makeForms", [folder]);
    // One unit of 126 villages, whose list is as long as eight districts.
    const list = [folder, "1", "126"];
    await task("makeList", list);
    // 5 villages of 8 figures and 20 of the commune: 60 figures a file.
    const heap = [path.join(folder, "cả nghìn"), "1000", "5"];
    await task("makeForms", heap);
    return {
      importOf14Files: await sideBySide(...forms, [folder]),
      importOf1000Files: await sideBySide(...forms, heap),
      listOf100000Rows: await sideBySide("readListByProgram", "readListByLibrary", list),
      importOf100000Households: await sideBySide("importListByProgram", "readListByLibrary", list),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function sideBySide(
  program: string,
  library: string,
  place: readonly string[],
): Promise<Record<string, unknown>> {
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await task(program, place));
    theirs.push(await task(library, place));
  }
  const [programMs, libraryMs] = [median(ours), median(theirs)];
  return {
    count: ours[0]?.count,
    programMs,
    libraryMs,
    ratio: Number((programMs / libraryMs).toFixed(2)),
    aim: 1.3,
    programPeakMegabytes: Math.max(...ours.map(({ peakMegabytes }) => peakMegabytes)),
    libraryPeakMegabytes: Math.max(...theirs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

async function task(name: string, place: readonly string[]): Promise<Measured> {
  const script = path.join(import.meta.dirname, "excel-task.mts");
  const { stdout } = await runFile(process.execPath, [script, name, ...place], {
    timeout: 600_000,
  });
  return JSON.parse(stdout) as Measured;
}

function median(measured: readonly Measured[]): number {
  const sorted = measured.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

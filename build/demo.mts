import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import { callsOf, RefusedCall } from "#backend/cli/calls.ts";
import { amount, table } from "#backend/cli/table.ts";
import { cliText } from "#backend/cli/text.ts";
import { createBackend } from "#backend/compose.ts";
import { demoText as text } from "#backend/sample/demo-text.ts";
import { errorSentence } from "#shared/error-text.ts";
import type { TargetResult } from "#shared/features/indicators/contract.ts";
import { summaryText } from "#shared/features/reports/text.ts";
import { type DemoYear, outputs, runYear } from "./demo-year.mts";

const { out } = parseArgs({ options: { out: { type: "string" } } }).values;
if (out === undefined) {
  console.error(text.usage);
  process.exit(2);
}
process.exitCode = await demo(path.resolve(out));

/** Runs the year; the exit code is 1 when a call is refused or a result is not as it must be. */
async function demo(folder: string): Promise<0 | 1> {
  await mkdir(folder, { recursive: true });
  await removeEarlierRun(folder);
  const scratch = await mkdtemp(path.join(tmpdir(), "doan-ket-demo-"));
  const backend = createBackend({
    dataDirectory: path.join(scratch, "program"),
    fontDirectory: path.join(import.meta.dirname, "../node_modules/@expo-google-fonts/tinos"),
    logFile: path.join(scratch, "demo.log"),
  });
  try {
    const year = await runYear(callsOf(backend), folder, scratch);
    await backend.close();
    await print(folder, year);
    if (year.wrong.length === 0) {
      console.log(text.allRight);
      return 0;
    }
    console.error([text.wrongHead, ...year.wrong.map((line) => `  ${line}`)].join("\n"));
  } catch (error) {
    if (!(error instanceof RefusedCall)) throw error;
    console.error(text.refused(errorSentence(error.reply)));
    await backend.close();
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return 1;
}

async function print(
  folder: string,
  { rows, refusals, targets, ranking }: DemoYear,
): Promise<void> {
  const total = rows.reduce((sum, [, , milliseconds]) => sum + milliseconds, 0);
  const { plan, decision, certificates, summary, data } = outputs;
  const names = [plan, decision, certificates, summary, data];
  const sizes = await Promise.all(
    names.map(async (name) => [name, (await stat(path.join(folder, name))).size] as const),
  );
  const lines = [
    text.title,
    summaryText.illustrative,
    "",
    ...table(text.targetColumns, targets.map(targetRow)),
    "",
    ...table(text.rankColumns, ranking),
    "",
    ...refusals,
    "",
    ...table(text.stepColumns, [
      ...rows.map(([step, result, milliseconds]) => [step, result, text.seconds(milliseconds)]),
      [text.total, "", text.seconds(total)],
    ]),
    "",
    text.filesHead(folder),
    ...sizes.map(([name, size]) => `  ${name} (${text.kilobytes(size)})`),
    "",
  ];
  console.log(lines.join("\n"));
}

function targetRow(target: TargetResult): readonly string[] {
  const isNumeric = target.target !== null;
  return [
    `${target.group} ${target.indicatorName ?? target.text}`,
    isNumeric ? `${target.comparator} ${amount(target.target, target.unit)}` : "",
    isNumeric ? amount(target.district.value, target.unit) : "",
    cliText.state[target.state],
  ];
}

/** Only what this program itself writes there. */
async function removeEarlierRun(folder: string): Promise<void> {
  const { data, plan, decision, certificates, summary } = outputs;
  for (const name of [data, `${data}-wal`, `${data}-shm`, plan, decision, certificates, summary]) {
    await rm(path.join(folder, name), { force: true });
  }
}

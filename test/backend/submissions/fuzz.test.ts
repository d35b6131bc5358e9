import { expect, test } from "vitest";

import { sha256Of } from "#backend/files/sha256.ts";
import { filledForm } from "./filled-form.ts";
import { mutated } from "./mutate-workbook.ts";
import { startSubmissions } from "./submissions-backend.ts";

// The whole of it is 2,000: DOAN_KET_FUZZ=2000 npm test -- test/backend/submissions/fuzz
const count = Number(process.env["DOAN_KET_FUZZ"] ?? 120);
const firstSeed = Number(process.env["DOAN_KET_FUZZ_SEED"] ?? 1);
const longestMs = 10_000;
const mostGrowthMegabytes = 300;

test(
  `${count} workbooks bent in bytes, cells and structure: each is told of, none leaves a half behind`,
  async () => {
    await using backend = await startSubmissions();
    await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
    const good = await filledForm();
    const outcomes: Record<string, number> = {};
    const kinds = new Set<string>();
    const startMegabytes = process.memoryUsage.rss() / 1_048_576;
    let slowestMs = 0;
    let largestMegabytes = startMegabytes;
    let before = await digest(backend);

    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const { what, bytes } = await mutated(good, seed);
      kinds.add(what);
      const start = performance.now();
      const reply = await backend.dispatch("submissions.import", {
        files: [backend.file(`lỗi ${seed}.xlsx`, bytes)],
      });
      slowestMs = Math.max(slowestMs, performance.now() - start);
      largestMegabytes = Math.max(largestMegabytes, process.memoryUsage.rss() / 1_048_576);
      const outcome = outcomeOf(reply, seed);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;

      if (outcome.startsWith("taken")) {
        await expectWhole(backend, seed);
        before = await withoutSubmissions(backend);
      } else expect(await digest(backend), `seed ${seed} left something behind`).toBe(before);
    }

    console.info(
      `fuzz: ${JSON.stringify(outcomes)}, slowest ${slowestMs.toFixed(0)} ms, memory +${(largestMegabytes - startMegabytes).toFixed(0)} MB`,
    );
    expect([...kinds].toSorted()).toEqual(["bytes", "cells", "structure"]);
    expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(["refused", "taken"]));
    expect(slowestMs).toBeLessThan(longestMs);
    expect(largestMegabytes - startMegabytes).toBeLessThan(mostGrowthMegabytes);
  },
  30 * 60_000,
);

type Backend = Awaited<ReturnType<typeof startSubmissions>>;

function outcomeOf(reply: Awaited<ReturnType<Backend["dispatch"]>>, seed: number): string {
  if (!reply.ok) throw new Error(`seed ${seed}: ${JSON.stringify(reply.error)}`);
  const { reports } = reply.value as { reports: { outcome: string; findings: unknown[] }[] };
  expect(reports, `seed ${seed}`).toHaveLength(1);
  const [{ outcome, findings }] = reports as [(typeof reports)[number]];
  if (outcome === "refused") expect(findings.length, `seed ${seed}`).toBeGreaterThan(0);
  return outcome;
}

/** What is taken has every figure that the form asks, each with its sheet and cell. */
async function expectWhole({ db }: Backend, seed: number): Promise<void> {
  const values = await db.selectFrom("submissionValue").select("cell").execute();
  expect(values.length, `seed ${seed} is half taken`).toBe(8 * 3 + 20);
  for (const { cell } of values) expect(cell).toMatch(/^[A-Z]+\d+$/u);
}

/** So that the next one is not "the same file", nor a newer version of this one. */
async function withoutSubmissions(backend: Backend): Promise<string> {
  const { db } = backend;
  await db.deleteFrom("submissionFinding").execute();
  await db.deleteFrom("submissionValue").execute();
  await db.deleteFrom("submission").execute();
  return digest(backend);
}

async function digest(backend: Backend): Promise<string> {
  return sha256Of(Buffer.from(JSON.stringify(await backend.contents())));
}

import fc from "fast-check";
import { expect, test } from "vitest";

import { readPeriod, readReportingUnits } from "#backend/features/indicators/repository.ts";
import { addFigures } from "#shared/features/indicators/figures.ts";
import type { Reply } from "#shared/kernel/contract.ts";
import { filledForm, thenSin } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

type SubmissionsBackend = Awaited<ReturnType<typeof startSubmissions>>;

/** The same orders on every machine. */
const runs = { seed: 20_200_614, numRuns: 12 };
const periodCode = "2020-H1";
const unitIds = [1, 3];

/** Three files of each unit, which tell different numbers of poor households. */
const files = await Promise.all(
  unitIds.flatMap((unitId) =>
    [11, 12, 13].map(async (poor) => {
      const villages = thenSin.villages.map(({ name }, index) => ({
        id: unitId * 10 + index + 1,
        name,
      }));
      const unit =
        unitId === 1
          ? { ...thenSin, villages }
          : {
              ...thenSin,
              id: 3,
              code: "03390",
              name: "thị trấn Tam Đường",
              kind: "town" as const,
              villages,
            };
      const changes = [{ sheet: "Bản", address: "F8", value: poor }];
      return { name: `${unit.code} ${poor}.xlsx`, bytes: await filledForm(changes, unit) };
    }),
  ),
);

const which = fc.nat({ max: 5 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant("import" as const), which }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("accept" as const), which }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("return" as const), which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("reopen" as const), which }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant("correct" as const), which, to: fc.nat({ max: 20 }) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Each> ? Each : never;

test("the district's sums are those of the accepted versions, in whatever order reports come, go back, are reopened, corrected and accepted", async () => {
  const taken = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      await using backend = await startSubmissions();
      await backend.ok("submissions.openPeriod", { periodCode });
      /** By unit: its values as they were when a version was last accepted. */
      const accepted = new Map<number, ReadonlyMap<string, bigint>>();
      for (const each of steps) {
        const done = await take(backend, each, accepted);
        if (done) taken.set(each.act, (taken.get(each.act) ?? 0) + 1);
        expect(await districtSums(backend)).toEqual(sumOf([...accepted.values()]));
      }
    }),
    runs,
  );
  // None of the acts was refused in all of these orders.
  expect([...taken.keys()].toSorted()).toEqual(["accept", "correct", "import", "reopen", "return"]);
});

/** @returns whether the step was possible; what was refused must change nothing */
async function take(
  backend: SubmissionsBackend,
  each: Step,
  accepted: Map<number, ReadonlyMap<string, bigint>>,
): Promise<boolean> {
  if (each.act === "import") {
    const file = files[each.which];
    if (file === undefined) return false;
    const { reports } = await backend.ok("submissions.import", {
      files: [backend.file(file.name, file.bytes)],
    });
    return reports[0]?.outcome === "taken";
  }
  const ids = await backend.db.selectFrom("submission").select("id").orderBy("id").execute();
  const submissionId = ids[each.which % Math.max(ids.length, 1)]?.id;
  if (submissionId === undefined) return false;
  const { unitId, values } = await backend.ok("submissions.show", { submissionId });
  switch (each.act) {
    case "accept": {
      const { ok } = await backend.dispatch("submissions.accept", {
        submissionIds: [submissionId],
        confirmed: [submissionId],
      });
      if (ok) accepted.set(unitId, totals(values));
      return ok;
    }
    case "return":
      return isOk(backend.dispatch("submissions.return", { submissionId, reason: "Chưa khớp" }));
    case "reopen":
      return isOk(backend.dispatch("submissions.reopen", { submissionId, reason: "Rà soát" }));
    case "correct": {
      const poor = values.find(({ sheet, cell }) => sheet === "Bản" && cell === "F8");
      const correction = { valueId: poor?.id ?? 0, typed: String(each.to), reason: "Xã sửa" };
      return isOk(backend.dispatch("submissions.correct", correction));
    }
  }
}

async function isOk(reply: Promise<Reply>): Promise<boolean> {
  return (await reply).ok;
}

/** As the leaders' page adds them up. */
async function districtSums({ db }: SubmissionsBackend): Promise<Record<string, bigint>> {
  const units = await readReportingUnits(db, await readPeriod(db, periodCode));
  const figures = addFigures(units.flatMap((unit) => unit.figures.get(periodCode) ?? []));
  return Object.fromEntries(
    [...figures].map(([item, value]) => [item, BigInt(value.sum.toString())]),
  );
}

function totals(
  values: readonly Readonly<{ itemCode: string; value: string | null }>[],
): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { itemCode, value } of values) {
    if (value !== null) sums.set(itemCode, (sums.get(itemCode) ?? 0n) + BigInt(value));
  }
  return sums;
}

function sumOf(units: readonly ReadonlyMap<string, bigint>[]): Record<string, bigint> {
  const sums: Record<string, bigint> = {};
  for (const [item, value] of units.flatMap((unit) => [...unit])) {
    sums[item] = (sums[item] ?? 0n) + value;
  }
  return sums;
}

import fc from "fast-check";
import { expect, test } from "vitest";

import { cancelDocument } from "#backend/features/documents/cancel-document.ts";
import { showNextNumber } from "#backend/features/documents/give-number.ts";
import { issueDocument } from "#backend/features/documents/issue-document.ts";
import { explainGap, listGaps } from "#backend/features/documents/register-gaps.ts";
import { AppError } from "#shared/kernel/app-error.ts";

import { startRegister } from "./register-office.ts";

const registerYear = 2023;
const series = "TB-UBND";
const day = (number: number): string => `2023-03-${String(number).padStart(2, "0")}`;

type Register = Awaited<ReturnType<typeof startRegister>>;

async function issue(register: Register, number: number | null, issuedOn: string) {
  const documentId = await register.approved();
  return issueDocument(register.context, { documentId, number, issuedOn });
}

test("a number declared void is never given, and one on a paper is never void", async () => {
  await using register = await startRegister();
  await issue(register, 9, day(5));
  const explain = (from: number, to: number) =>
    explainGap(register.context, { series, registerYear, from, to, reason: "Cấp trên sổ giấy" });

  expect(await explain(1, 6)).toMatchObject([
    { series, from: 1, to: 6, reason: "Cấp trên sổ giấy", by: "Văn thư" },
    { series, from: 7, to: 8, reason: null },
  ]);
  await expect(issue(register, 3, day(2))).rejects.toMatchObject({
    code: "documents.number-void",
    details: { sign: "03/TB-UBND", reason: "Cấp trên sổ giấy" },
  });
  for (const [from, to] of [
    [6, 7],
    [9, 9],
    [8, 10],
  ] as const) {
    await expect(explain(from, to)).rejects.toMatchObject({ code: "documents.not-a-gap" });
  }
  await expect(
    register.db.updateTable("registerGap").set({ reason: "khác" }).execute(),
  ).rejects.toThrow("never altered");
  await expect(
    register.db
      .insertInto("registerGap")
      .values({ series, registerYear, firstNumber: 8, lastNumber: 9, reason: "", at: "", by: "" })
      .execute(),
  ).rejects.toThrow("no gap");
});

test("numbers run with the days", async () => {
  await using register = await startRegister();
  await issue(register, 4, day(10));
  await issue(register, 8, day(20));
  const outOfOrder = (otherSign: string, otherIssuedOn: string) => ({
    code: "documents.number-out-of-order",
    details: { otherSign, otherIssuedOn },
  });

  await expect(issue(register, null, day(19))).rejects.toMatchObject(
    outOfOrder("08/TB-UBND", day(20)),
  );
  await expect(issue(register, 3, day(11))).rejects.toMatchObject(
    outOfOrder("04/TB-UBND", day(10)),
  );
  await expect(issue(register, 6, day(9))).rejects.toMatchObject(outOfOrder("04/TB-UBND", day(10)));
  expect(await issue(register, 6, day(10))).toMatchObject({ number: 6 });
  expect(await issue(register, null, day(20))).toMatchObject({ number: 9 });
});

test("the next number is told before it is given, by series and year", async () => {
  await using register = await startRegister();
  const documentId = await register.approved();
  const next = (issuedOn: string) => showNextNumber(register.db, { documentId, issuedOn });
  expect(await next(day(1))).toEqual({ number: 1, lastIssuedOn: null });
  await issue(register, null, day(3));
  expect(await next(day(5))).toEqual({ number: 2, lastIssuedOn: day(3) });
  expect(await next("2022-12-30")).toEqual({ number: 1, lastIssuedOn: null });
});

test("a numbered paper made void keeps its number and bytes, and its subject a new draft", async () => {
  await using register = await startRegister();
  const { id, sha256, title } = await issue(register, null, day(3));

  const draft = await cancelDocument(register.context, { documentId: id, reason: "In nhầm ngày" });

  expect(draft).toMatchObject({
    status: "draft",
    title,
    number: null,
    subjectKind: "sheet",
    sentBackReason: "In nhầm ngày",
  });
  const kept = await register.db
    .selectFrom("document")
    .select(["status", "number", "sha256", "cancelReason", "cancelledBy"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  expect(kept).toEqual({
    status: "cancelled",
    number: 1,
    sha256,
    cancelReason: "In nhầm ngày",
    cancelledBy: "Văn thư",
  });
  expect(await listGaps(register.db, registerYear)).toEqual([]);
  await register.approve(draft.id);
  const again = { documentId: draft.id, number: null, issuedOn: day(3) };
  expect(await issueDocument(register.context, again)).toMatchObject({ number: 2 });
  await expect(
    cancelDocument(register.context, { documentId: id, reason: "lần nữa" }),
  ).rejects.toMatchObject({ code: "documents.wrong-status" });
});

const step = fc.oneof(
  fc.record({
    do: fc.constant("issue" as const),
    number: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
    on: fc.integer({ min: 1, max: 28 }),
  }),
  fc.record({ do: fc.constant("cancel" as const), which: fc.nat(10) }),
  fc.record({
    do: fc.constant("explain" as const),
    from: fc.integer({ min: 1, max: 12 }),
    length: fc.nat(3),
  }),
);

test("in any order of issuing, cancelling and explaining, numbers are unique, gapless unless explained, and never reused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      await using register = await startRegister();
      /** Which paper each number went to first, or that it is void. */
      const fate = new Map<number, number | "void">();
      for (const one of steps) {
        await take(register, one);
        await expectSound(register, fate);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

/** Takes a step; one that the register refuses with a reason changes nothing. */
async function take(
  register: Register,
  one: typeof step extends fc.Arbitrary<infer S> ? S : never,
) {
  try {
    if (one.do === "issue") await issue(register, one.number, day(one.on));
    if (one.do === "cancel") await cancelOne(register, one.which);
    if (one.do === "explain") {
      const { from, length } = one;
      const gap = { series, registerYear, from, to: from + length, reason: "Bỏ trống" };
      await explainGap(register.context, gap);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

async function cancelOne(register: Register, which: number) {
  const issued = await register.db
    .selectFrom("document")
    .select("id")
    .where("status", "=", "issued")
    .execute();
  const chosen = issued[which % Math.max(1, issued.length)];
  if (chosen === undefined) return;
  const draft = await cancelDocument(register.context, { documentId: chosen.id, reason: "Hủy" });
  await register.approve(draft.id);
}

async function expectSound(register: Register, fate: Map<number, number | "void">) {
  const papers = await register.db
    .selectFrom("document")
    .select(["id", "number", "issuedOn"])
    .where("number", "is not", null)
    .orderBy("number")
    .execute();
  const gaps = await listGaps(register.db, registerYear);
  const numbers = papers.map(({ number }) => number ?? 0);
  const inGaps = gaps.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  // Each number up to the highest stands once: on a paper or among the gaps.
  const all = [...numbers, ...inGaps].toSorted((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1));
  // The days run with the numbers.
  const days = papers.map(({ issuedOn }) => issuedOn ?? "");
  expect(days).toEqual(days.toSorted());
  // What a number once was, it stays.
  const now = new Map<number, number | "void">([
    ...papers.map(({ number, id }) => [number ?? 0, id] as const),
    ...gaps
      .filter(({ reason }) => reason !== null)
      .flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => [from + index, "void"] as const),
      ),
  ]);
  for (const [number, before] of fate) expect(now.get(number)).toBe(before);
  for (const [number, is] of now) fate.set(number, is);
}

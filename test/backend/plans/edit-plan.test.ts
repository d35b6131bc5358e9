import { expect, test } from "vitest";

import { fixturePlan } from "../../core/plans/plan-source.ts";
import { startPlanBackend } from "./plan-backend.ts";

const year = 2023;

async function startWithPlan() {
  const backend = await startPlanBackend();
  await backend.ok("plans.import", { file: backend.file("a.txt", fixturePlan()), year });
  const show = () => backend.ok("plans.show", { year });
  const blockWith = async (words: string) => {
    const block = (await show()).blocks.find(({ text }) => text.includes(words));
    if (block === undefined) throw new Error(`no block with ${words}`);
    return block;
  };
  return { backend, show, blockWith };
}

test("a changed paragraph changes its targets and leaves what was set by hand elsewhere", async () => {
  const { backend, show, blockWith } = await startWithPlan();
  await using _ = backend;
  const rice = (await show()).targets.find(({ text }) => text.includes("36 triệu"));
  await backend.ok("plans.saveTarget", {
    targetId: rice?.id ?? 0,
    indicator: "incomePerPerson",
    comparator: ">=",
    value: "36000000",
    unit: "đồng",
  });
  const block = await blockWith("Quỹ");

  const saved = await backend.ok("plans.saveBlock", {
    blockId: block.id,
    before: block.text,
    text: "Quỹ “Vì người nghèo” thu trên 2 tỷ đồng;\n giúp 12 hộ.",
  });

  expect(saved).toEqual({ ...block, text: "Quỹ “Vì người nghèo” thu trên 2 tỷ đồng; giúp 12 hộ." });
  expect(
    (await show()).targets
      .filter(({ group }) => group === "2")
      .slice(0, 3)
      .map(({ indicator, comparator, value, unit }) => [indicator, comparator, value, unit]),
  ).toEqual([
    ["povertyFundRaised", ">", "2000000000", "đồng"],
    [null, "=", "12", "hộ"],
    ["incomePerPerson", ">=", "36000000", "đồng"],
  ]);
});

test("a changed heading is the task's new name", async () => {
  const { backend, show, blockWith } = await startWithPlan();
  await using _ = backend;
  const block = await blockWith("Giữ gìn vệ sinh");
  await backend.ok("plans.saveBlock", {
    blockId: block.id,
    before: block.text,
    text: "Giữ bản làng sạch, đẹp",
  });
  expect((await show()).tasks[1]).toEqual({ number: "2", title: "Giữ bản làng sạch, đẹp" });
});

test("another's change is not overwritten unseen", async () => {
  const { backend, show, blockWith } = await startWithPlan();
  await using _ = backend;
  const block = await blockWith("Quỹ");
  const before = await show();
  expect(
    await backend.call("plans.saveBlock", { blockId: block.id, before: "cũ", text: "mới" }),
  ).toEqual({
    ok: false,
    error: { code: "plans.changed-meanwhile", details: { current: block.text } },
  });
  expect(await show()).toEqual(before);
});

test("a target keeps either a result or a value", async () => {
  const { backend, show } = await startWithPlan();
  await using _ = backend;
  const targetId = (await show()).targets[0]?.id ?? 0;
  const input = { targetId, indicator: null, unit: "%" } as const;
  const refused = { ok: false, error: { code: "plans.value-and-keep", details: {} } };
  expect(
    await backend.call("plans.saveTarget", { ...input, comparator: "keep", value: "5" }),
  ).toEqual(refused);
  expect(
    await backend.call("plans.saveTarget", { ...input, comparator: "=", value: null }),
  ).toEqual(refused);
});

test("every change has its audit row with before and after", async () => {
  const { backend, show, blockWith } = await startWithPlan();
  await using _ = backend;
  const block = await blockWith("Quỹ");
  await backend.ok("plans.saveBlock", { blockId: block.id, before: block.text, text: "Quỹ khác." });
  const target = (await show()).targets[0];
  await backend.ok("plans.saveTarget", {
    targetId: target?.id ?? 0,
    indicator: null,
    comparator: "<",
    value: "90",
    unit: "%",
  });
  const rows = await backend.db
    .selectFrom("auditEntry")
    .select(["action", "before", "after"])
    .where("action", "!=", "plans.import")
    .execute();
  expect(
    rows.map(({ action, before, after }) => [
      action,
      JSON.parse(before ?? ""),
      JSON.parse(after ?? ""),
    ]),
  ).toEqual([
    ["plans.saveBlock", block.text, "Quỹ khác."],
    [
      "plans.saveTarget",
      target,
      { ...target, indicator: null, comparator: "<", value: "90", unit: "%" },
    ],
  ]);
  expect(await backend.auditProblems()).toEqual([]);
});

test("nothing of a submitted plan can be changed", async () => {
  const { backend, show, blockWith } = await startWithPlan();
  await using _ = backend;
  const plan = await show();
  const block = await blockWith("Quỹ");
  await backend.ok("documents.submit", { documentId: plan.documentId });
  const refused = {
    ok: false,
    error: { code: "plans.already-submitted", details: { year } },
  };
  expect(
    await backend.call("plans.saveBlock", { blockId: block.id, before: block.text, text: "khác" }),
  ).toEqual(refused);
  expect(
    await backend.call("plans.saveTarget", {
      targetId: plan.targets[0]?.id ?? 0,
      indicator: null,
      comparator: "=",
      value: "1",
      unit: "%",
    }),
  ).toEqual(refused);
});

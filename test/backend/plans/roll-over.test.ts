import { expect, test } from "vitest";

import type { YearResult } from "#shared/features/plans/propose-target.ts";
import { planWarningSentence } from "#shared/features/plans/text.ts";
import { faultlessPlan } from "../../core/plans/plan-source.ts";
import { startPlanBackend } from "./plan-backend.ts";

const reached: YearResult = {
  value: "92.5",
  before: "90",
  state: "met",
  direction: "up",
  unit: "%",
  decimals: 1,
  isFall: false,
};

/** A plan of 2023 and, out of it, that of 2024; its first target in percent was reached. */
async function startRolledOver() {
  const results = new Map<number, YearResult>();
  const backend = await startPlanBackend({}, async () => Promise.resolve(results));
  await backend.ok("plans.import", { file: backend.file("a.txt", faultlessPlan()), year: 2023 });
  const old = await backend.ok("plans.show", { year: 2023 });
  const measured = old.targets.find(({ unit, value }) => unit === "%" && value !== null);
  if (measured === undefined) throw new Error("the plan has no target in percent");
  results.set(measured.id, reached);
  const reply = await backend.ok("plans.rollOver", { fromYear: 2023, toYear: 2024 });
  const next = await backend.ok("plans.show", { year: 2024 });
  return { backend, old, measured, reply, next };
}

test("next year's plan has this year's text with its own year moved on; this year's stays", async () => {
  const { backend, old, next } = await startRolledOver();
  await using _ = backend;
  expect(next).toMatchObject({ year: 2024, status: "draft", sourceName: "kế hoạch năm 2023" });
  expect(next.title).toBe(old.title.replace("năm 2023", "năm 2024"));
  expect(next.blocks).toHaveLength(old.blocks.length);
  expect(next.recipients).toEqual(old.recipients);
  expect(next.signer).toEqual(old.signer);
  expect(next.tasks.map(({ number, origin }) => [number, origin])).toEqual(
    old.tasks.map(({ number, origin }) => [number, origin]),
  );
  expect(next.assignments.map(({ agency }) => agency)).toEqual(
    old.assignments.map(({ agency }) => agency),
  );
  expect(await backend.ok("plans.show", { year: 2023 })).toEqual(old);
  expect(await backend.auditProblems()).toEqual([]);
});

test("each figure is proposed by the plain rule, and says why", async () => {
  const { backend, old, measured, next } = await startRolledOver();
  await using _ = backend;
  const place = old.targets.indexOf(measured);
  expect(next.targets[place]).toMatchObject({ value: "95", comparator: measured.comparator });
  const others = next.targets.filter((_target, index) => index !== place);
  expect(others.map(({ value }) => value)).toEqual(
    old.targets.filter((target) => target !== measured).map(({ value }) => value),
  );
  const proposals = next.warnings.filter(({ code }) => code === "plans.target-proposed");
  expect(proposals).toHaveLength(old.targets.filter(({ value }) => value !== null).length);
  const [trend] = proposals.filter(({ details }) => details["rule"] === "trend");
  expect(planWarningSentence(trend?.code ?? "", trend?.details ?? {})).toMatch(
    /Năm 2023 đạt 92,5%, đã đạt mức .*; năm 2022 là 90%\. Đề xuất .*95%.*, tức là kết quả cộng thêm/u,
  );
});

test("a figure in the new text follows the new year's target alone", async () => {
  const { backend, old, next } = await startRolledOver();
  await using _ = backend;
  const { content } = await backend.ok("papers.show", { documentId: next.documentId });
  const chips = content.blocks.flatMap((block) =>
    "content" in block
      ? block.content.flatMap((run) => (run.type === "target" ? [run.targetId] : []))
      : [],
  );
  const ids = new Set(next.targets.map(({ id }) => id));
  expect(chips.length).toBeGreaterThan(0);
  expect(chips.every((id) => ids.has(id))).toBe(true);
  await backend.ok("plans.editTargets", {
    planId: next.id,
    edits: [{ edit: "set", id: chips[0] ?? 0, fields: { comparator: ">", value: "3.25" } }],
    plainFigures: false,
  });
  const shown = await backend.ok("plans.show", { year: 2024 });
  expect(shown.blocks.some(({ text }) => text.includes("trên 3,25"))).toBe(true);
  expect(await backend.ok("plans.show", { year: 2023 })).toEqual(old);
});

test("what a person has to do stays listed until it is ticked off", async () => {
  const { backend, reply, next } = await startRolledOver();
  await using _ = backend;
  expect(reply.warnings).toBe(next.warnings.length);
  const tick = { planId: next.id, position: 0, isDone: true };
  expect(await backend.ok("plans.tick", tick)).toEqual({ left: next.warnings.length - 1 });
  const ticked = (await backend.ok("plans.show", { year: 2024 })).warnings;
  expect(ticked[0]).toEqual({
    ...next.warnings[0],
    done: { by: "Người thử", at: "2023-01-15T02:00:00.000Z" },
  });
  await backend.ok("plans.tick", { ...tick, isDone: false });
  expect((await backend.ok("plans.show", { year: 2024 })).warnings).toEqual(next.warnings);
  expect(await backend.call("plans.tick", { ...tick, position: 999 })).toMatchObject({
    ok: false,
    error: { code: "plans.not-found" },
  });
  expect(await backend.auditProblems()).toEqual([]);
});

test("a year that has a plan is left alone, and a year without one gives none", async () => {
  const { backend } = await startRolledOver();
  await using _ = backend;
  const taken = { ok: false, error: { code: "plans.year-taken", details: { year: 2024 } } };
  expect(await backend.call("plans.rollOver", { fromYear: 2023, toYear: 2024 })).toEqual(taken);
  expect(await backend.call("plans.createBlank", { year: 2024 })).toEqual(taken);
  expect(await backend.call("plans.rollOver", { fromYear: 2018, toYear: 2019 })).toEqual({
    ok: false,
    error: { code: "plans.not-found", details: { year: 2018 } },
  });
});

test("an office without an earlier file begins with the usual headings and a list of what to write", async () => {
  await using backend = await startPlanBackend();
  const { documentId, warnings } = await backend.ok("plans.createBlank", { year: 2025 });
  const plan = await backend.ok("plans.show", { year: 2025 });
  expect(plan).toMatchObject({ documentId, status: "draft", sourceName: "kế hoạch trống" });
  expect(plan.title).toMatch(/trên địa bàn huyện Mường Sơn năm 2025$/u);
  expect(plan.sections.map(({ number, title }) => `${number ?? ""} ${title}`)).toEqual([
    "I MỤC ĐÍCH, YÊU CẦU",
    "1 Mục đích",
    "2 Yêu cầu",
    "II MỤC TIÊU, CHỈ TIÊU",
    "III NHIỆM VỤ",
    "IV GIẢI PHÁP",
    "V KINH PHÍ THỰC HIỆN",
    "VI TỔ CHỨC THỰC HIỆN",
  ]);
  expect(plan.recipients).toEqual(["Lưu: VT"]);
  expect(plan.warnings).toHaveLength(warnings);
  expect((await backend.ok("papers.show", { documentId })).revision).toBe(1);
});

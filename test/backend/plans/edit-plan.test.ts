import { expect, test } from "vitest";

import { type PaperBlock, isTextBlock } from "#shared/features/documents/paper-text.ts";
import { faultlessPlan } from "../../core/plans/plan-source.ts";
import type { TargetFields } from "#shared/features/plans/row-schemas.ts";
import { startPlanBackend } from "./plan-backend.ts";

const year = 2023;

async function startWithPlan() {
  const backend = await startPlanBackend();
  await backend.ok("plans.import", { file: backend.file("a.txt", faultlessPlan()), year });
  const show = () => backend.ok("plans.show", { year });
  const { documentId } = await show();
  const paper = () => backend.ok("papers.show", { documentId });
  const blockWith = async (words: string) => {
    const block = (await show()).blocks.find(({ text }) => text.includes(words));
    if (block === undefined) throw new Error(`no block with ${words}`);
    return block;
  };
  /** The text with other words in one block, as somebody would save it. */
  const retyped = async (id: string, text: string) => {
    const { revision, content } = await paper();
    const blocks = content.blocks.map((block): PaperBlock => {
      if (block.id !== id || !isTextBlock(block)) return block;
      return { ...block, content: [{ type: "text", text }] };
    });
    return { documentId, baseRevision: revision, content: { ...content, blocks } };
  };
  /** Sets fields of one target, as the table of targets does. */
  const setTarget = async (id: number, fields: Partial<TargetFields>) => ({
    planId: (await show()).id,
    edits: [{ edit: "set" as const, id, fields }],
    plainFigures: false,
  });
  return { backend, documentId, show, paper, blockWith, retyped, setTarget };
}

test("a target's figure in the text follows the table; what was typed is kept as long as it is true", async () => {
  const { backend, show, blockWith, setTarget } = await startWithPlan();
  await using _ = backend;
  const fund = (await show()).targets.find(({ indicator }) => indicator === "povertyFundRaised");
  const typed = (await blockWith("Quỹ")).text;
  const fundId = fund?.id ?? 0;
  const save = async (fields: Partial<TargetFields>) =>
    backend.ok("plans.editTargets", await setTarget(fundId, fields));

  await save({ comparator: ">=", value: "1550000000", unit: "đồng" });
  expect((await blockWith("Quỹ")).text).toContain("từ 1.550 triệu đồng trở lên");

  await save({ comparator: fund?.comparator ?? "=", value: fund?.value ?? null });
  expect((await blockWith("Quỹ")).text).toBe(typed);
});

test("a changed paragraph leaves the table of targets as it is", async () => {
  const { backend, show, blockWith, retyped } = await startWithPlan();
  await using _ = backend;
  const before = await show();
  const block = await blockWith("Quỹ");

  await backend.ok("papers.save", await retyped(block.id, "Quỹ “Vì người nghèo”;\n giúp 12 hộ."));

  const after = await show();
  expect(after.targets).toEqual(before.targets);
  expect(after.blocks.find(({ id }) => id === block.id)?.text).toBe(
    "Quỹ “Vì người nghèo”; giúp 12 hộ.",
  );
});

test("a changed heading is the task's new name", async () => {
  const { backend, show, blockWith, retyped } = await startWithPlan();
  await using _ = backend;
  const block = await blockWith("Giữ gìn vệ sinh");
  const before = (await show()).tasks[1];
  await backend.ok("papers.save", await retyped(block.id, "Giữ bản làng sạch, đẹp"));
  expect((await show()).tasks[1]).toEqual({ ...before, title: "Giữ bản làng sạch, đẹp" });
});

test("another's work is not overwritten unseen", async () => {
  const { backend, documentId, paper, blockWith, retyped } = await startWithPlan();
  await using _ = backend;
  const block = await blockWith("Quỹ");
  const late = await retyped(block.id, "của tôi");
  await backend.ok("papers.save", await retyped(block.id, "của người khác"));
  const before = await paper();

  const reply = await backend.call("papers.save", late);

  expect(reply).toEqual({
    ok: false,
    error: {
      code: "documents.changed-meanwhile",
      details: { revision: 2, savedAt: before.savedAt, savedBy: "Người thử" },
    },
  });
  expect(await paper()).toEqual(before);
  expect(before.documentId).toBe(documentId);
});

test("one stretch of work is one version; the text as it was imported stays to be looked at", async () => {
  const { backend, documentId, paper, blockWith, retyped } = await startWithPlan();
  await using _ = backend;
  const imported = (await paper()).content;
  const block = await blockWith("Quỹ");
  await backend.ok("papers.save", await retyped(block.id, "một"));
  await backend.ok("papers.save", await retyped(block.id, "hai"));

  const versions = await backend.ok("papers.versions", { documentId });

  expect(versions.map(({ revision, label }) => [revision, label])).toEqual([
    [3, null],
    [1, "a.txt"],
  ]);
  expect(await backend.ok("papers.version", { documentId, revision: 1 })).toEqual(imported);
  expect(await backend.ok("papers.version", { documentId, revision: 3 })).toEqual(
    (await paper()).content,
  );
});

test("who does a task, and who answers for a target, is kept when the text changes", async () => {
  const { backend, show, blockWith, retyped, setTarget } = await startWithPlan();
  await using _ = backend;
  const { id: planId, tasks, targets } = await show();
  const fields = {
    leadAgency: " Phòng Văn hóa và Thông tin ",
    cooperating: ["Phòng Giáo dục"],
    deadline: "trước 15/12",
    product: null,
  };
  await backend.ok("plans.editTasks", {
    planId,
    kind: "task",
    edits: [{ edit: "set", id: tasks[0]?.id ?? 0, fields }],
  });
  await backend.ok(
    "plans.editTargets",
    await setTarget(targets[0]?.id ?? 0, { owner: "Phòng Nội vụ" }),
  );

  await backend.ok("papers.save", await retyped((await blockWith("Quỹ")).id, "khác"));

  const after = await show();
  expect(after.tasks[0]).toEqual({
    ...tasks[0],
    leadAgency: "Phòng Văn hóa và Thông tin",
    cooperating: ["Phòng Giáo dục"],
    deadline: "trước 15/12",
    product: null,
  });
  expect(after.targets[0]?.owner).toBe("Phòng Nội vụ");
});

test("a target keeps either a result or a value", async () => {
  const { backend, show, setTarget } = await startWithPlan();
  await using _ = backend;
  const before = (await show()).targets;
  const targetId = before[0]?.id ?? 0;
  const refused = { ok: false, error: { code: "plans.value-and-keep", details: {} } };
  const keep = await setTarget(targetId, { comparator: "keep", value: "5" });
  expect(await backend.call("plans.editTargets", keep)).toEqual(refused);
  const none = await setTarget(targetId, { comparator: "=", value: null });
  expect(await backend.call("plans.editTargets", none)).toEqual(refused);
  expect((await show()).targets).toEqual(before);
});

test("every change has its audit row with before and after", async () => {
  const { backend, show, blockWith, retyped, setTarget } = await startWithPlan();
  await using _ = backend;
  const block = await blockWith("Quỹ");
  await backend.ok("papers.save", await retyped(block.id, "Quỹ khác."));
  const { targets } = await show();
  const [target] = targets;
  const name = `#${target?.id ?? 0}`;
  const fields = { indicator: null, comparator: "<", value: "90", unit: "%" } as const;
  await backend.ok("plans.editTargets", await setTarget(target?.id ?? 0, fields));
  const after = (await show()).targets[0];
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
    [
      "papers.save",
      { [block.id]: block.text },
      { revision: 2, changed: 1, [block.id]: "Quỹ khác." },
    ],
    ["plans.editTargets", { [name]: target }, { [name]: after, rows: targets.length }],
  ]);
  expect(await backend.auditProblems()).toEqual([]);
});

test("nothing of a submitted plan can be changed", async () => {
  const { backend, show, blockWith, retyped, setTarget } = await startWithPlan();
  await using _ = backend;
  const plan = await show();
  const change = await retyped((await blockWith("Quỹ")).id, "khác");
  await backend.ok("documents.submit", { documentId: plan.documentId });
  expect(await backend.call("papers.save", change)).toMatchObject({
    ok: false,
    error: { code: "documents.wrong-status" },
  });
  const submitted = { ok: false, error: { code: "plans.already-submitted", details: { year } } };
  const edit = await setTarget(plan.targets[0]?.id ?? 0, { owner: "Phòng Nội vụ" });
  expect(await backend.call("plans.editTargets", edit)).toEqual(submitted);
  const planId = plan.id;
  const task = { edit: "remove", id: plan.tasks[0]?.id ?? 0 } as const;
  expect(await backend.call("plans.editTasks", { planId, kind: "task", edits: [task] })).toEqual(
    submitted,
  );
  const duty = { edit: "remove", id: plan.assignments[0]?.id ?? 0 } as const;
  expect(await backend.call("plans.editAssignments", { planId, edits: [duty] })).toEqual(submitted);
});

import { expect, test } from "vitest";

import { blockText } from "#shared/features/documents/paper-text.ts";
import type { RowEdit } from "#shared/features/plans/row-edits.ts";
import type { TargetFields } from "#shared/features/plans/row-schemas.ts";
import { undoRowEdits } from "#shared/features/plans/undo-row-edits.ts";
import { faultlessPlan } from "../../core/plans/plan-source.ts";
import { startPlanBackend } from "./plan-backend.ts";

const year = 2023;
const targetFields = [
  "group",
  "text",
  "indicator",
  "comparator",
  "value",
  "unit",
  "owner",
] as const satisfies readonly (keyof TargetFields)[];

async function startWithPlan() {
  const backend = await startPlanBackend();
  await backend.ok("plans.import", { file: backend.file("a.txt", faultlessPlan()), year });
  const show = () => backend.ok("plans.show", { year });
  const { id: planId, documentId } = await show();
  const paper = async () => (await backend.ok("papers.show", { documentId })).content;
  /** The targets that stand in the text as figures. */
  const figures = async () =>
    (await paper()).blocks.flatMap((block) =>
      block.kind === "list" || block.kind === "table"
        ? []
        : block.content.flatMap((run) => (run.type === "target" ? [run.targetId] : [])),
    );
  const edit = (edits: RowEdit<TargetFields>[], plainFigures = false) =>
    ({ planId, edits, plainFigures }) as const;
  return { backend, planId, documentId, show, paper, figures, edit };
}

const newTarget: TargetFields = {
  group: "",
  text: "Trồng mới 120 ha rừng",
  indicator: null,
  comparator: "=",
  value: "120",
  unit: "ha",
  owner: "Hạt Kiểm lâm",
};

test("rows are added where they were put, moved and set in one change with one note", async () => {
  const { backend, show, edit } = await startWithPlan();
  await using _ = backend;
  const [first, second] = (await show()).targets;

  const rows = await backend.ok(
    "plans.editTargets",
    edit([
      { edit: "add", before: second?.id ?? 0, fields: newTarget },
      { edit: "add", before: null, fields: { ...newTarget, text: "  Có 3 mô hình  " } },
      { edit: "move", id: first?.id ?? 0, before: null },
    ]),
  );

  expect(rows[0]).toEqual({ ...newTarget, id: rows[0]?.id });
  expect(rows.slice(-2).map(({ text }) => text)).toEqual(["Có 3 mô hình", first?.text]);
  expect((await show()).targets).toEqual(rows);
  const notes = await backend.db
    .selectFrom("auditEntry")
    .select("action")
    .where("action", "!=", "plans.import")
    .execute();
  expect(notes).toEqual([{ action: "plans.editTargets" }]);
  expect(await backend.auditProblems()).toEqual([]);
});

test("one wrong row of many, and none of the change is kept", async () => {
  const { backend, show, edit } = await startWithPlan();
  await using _ = backend;
  const before = await show();
  const reply = await backend.call(
    "plans.editTargets",
    edit([
      { edit: "add", before: null, fields: newTarget },
      { edit: "remove", id: 9999 },
    ]),
  );
  expect(reply).toMatchObject({ ok: false, error: { code: "plans.not-found" } });
  expect(await show()).toEqual(before);
});

test("a target that stands in the text goes only when its figures may become words there", async () => {
  const { backend, show, paper, figures, edit } = await startWithPlan();
  await using _ = backend;
  const chipped = new Set(await figures());
  const plan = await show();
  const target = plan.targets.find(({ id }) => chipped.has(id));
  const id = target?.id ?? 0;
  await backend.ok("plans.editTargets", edit([{ edit: "set", id, fields: { value: "77.7" } }]));
  const before = await show();
  const textBefore = await paper();

  const refused = await backend.call("plans.editTargets", edit([{ edit: "remove", id }]));
  expect(refused).toMatchObject({
    ok: false,
    error: { code: "plans.target-in-text", details: { places: 1 } },
  });
  expect(await show()).toEqual(before);

  const after = await backend.ok("plans.editTargets", edit([{ edit: "remove", id }], true));
  expect(after.map((row) => row.id)).not.toContain(id);
  expect(await figures()).not.toContain(id);
  // The page reads as it did: what was printed is now typed.
  expect((await show()).blocks).toEqual(before.blocks);

  const undo = undoRowEdits<TargetFields, (typeof after)[number]>(
    before.targets,
    after,
    targetFields,
  );
  expect(await backend.ok("plans.editTargets", edit(undo))).toEqual(before.targets);
  expect(await paper()).toEqual(textBefore);
});

test("a figure of a block that was changed meanwhile stays words when its target comes back", async () => {
  const { backend, documentId, show, paper, figures, edit } = await startWithPlan();
  await using _ = backend;
  const [id = 0] = await figures();
  const before = (await show()).targets;
  await backend.ok("plans.editTargets", edit([{ edit: "remove", id }], true));
  const { revision, content } = await backend.ok("papers.show", { documentId });
  const plainBlocks = content.blocks.map((block) =>
    block.kind === "bullet" || block.kind === "paragraph"
      ? { ...block, content: [{ type: "text" as const, text: `${blockText(block)} nhé` }] }
      : block,
  );
  await backend.ok("papers.save", {
    documentId,
    baseRevision: revision,
    content: { ...content, blocks: plainBlocks },
  });
  const typed = await paper();

  const behind = before[before.findIndex((row) => row.id === id) + 1]?.id ?? null;
  await backend.ok("plans.editTargets", edit([{ edit: "restore", id, before: behind }]));

  expect((await show()).targets).toEqual(before);
  expect(await paper()).toEqual(typed);
});

test("the number of a deleted target is never given to another", async () => {
  const { backend, show, edit } = await startWithPlan();
  await using _ = backend;
  const last = Math.max(...(await show()).targets.map(({ id }) => id));
  await backend.ok("plans.editTargets", edit([{ edit: "remove", id: last }], true));
  const rows = await backend.ok(
    "plans.editTargets",
    edit([{ edit: "add", before: null, fields: newTarget }]),
  );
  expect(rows.at(-1)?.id).toBeGreaterThan(last);
});

test("work typed in the table stands behind what the text says, and is moved and deleted there", async () => {
  const { backend, planId, show } = await startWithPlan();
  await using _ = backend;
  const { tasks } = await show();
  const fields = {
    number: "",
    title: "Tổng kết cuộc vận động",
    leadAgency: "Phòng Văn hóa và Thông tin",
    cooperating: ["Phòng Nội vụ", "Ban Thường trực MTTQ huyện"],
    deadline: "trước 15/12",
    product: "Báo cáo",
  };
  const change = (edits: RowEdit<typeof fields>[]) => ({ planId, kind: "task", edits }) as const;

  const rows = await backend.ok(
    "plans.editTasks",
    change([
      { edit: "add", before: null, fields },
      { edit: "add", before: null, fields: { ...fields, title: "Sơ kết 6 tháng" } },
    ]),
  );
  const [conclusion, review] = rows.slice(-2);
  expect(conclusion).toEqual({ ...fields, id: conclusion?.id, origin: "hand" });
  const reviewId = review?.id ?? 0;
  await backend.ok(
    "plans.editTasks",
    change([{ edit: "move", id: reviewId, before: conclusion?.id ?? 0 }]),
  );
  await backend.ok("plans.editTasks", change([{ edit: "remove", id: conclusion?.id ?? 0 }]));
  expect((await show()).tasks).toEqual([...tasks, review]);

  const [ofText] = tasks;
  for (const edit of [
    { edit: "remove", id: ofText?.id ?? 0 },
    { edit: "set", id: ofText?.id ?? 0, fields: { title: "Khác" } },
    { edit: "move", id: reviewId, before: ofText?.id ?? 0 },
  ] as const) {
    expect(await backend.call("plans.editTasks", change([edit]))).toEqual({
      ok: false,
      error: { code: "plans.row-of-text", details: { title: ofText?.title } },
    });
  }
});

test("an agency is given duties in the table; what the text gives it is changed in the text", async () => {
  const { backend, planId, show } = await startWithPlan();
  await using _ = backend;
  const { assignments } = await show();
  const fields = { number: "", agency: "Hạt Kiểm lâm", duties: ["Giao cây giống", "Báo cáo quý"] };
  const rows = await backend.ok("plans.editAssignments", {
    planId,
    edits: [{ edit: "add", before: null, fields }],
  });
  expect((await show()).assignments).toEqual([
    ...assignments,
    { ...fields, id: rows.at(-1)?.id, origin: "hand" },
  ]);
  const [ofText] = assignments;
  const set = { edit: "set", id: ofText?.id ?? 0, fields: { duties: ["Việc khác"] } } as const;
  expect(await backend.call("plans.editAssignments", { planId, edits: [set] })).toEqual({
    ok: false,
    error: { code: "plans.row-of-text", details: { title: ofText?.agency } },
  });
});

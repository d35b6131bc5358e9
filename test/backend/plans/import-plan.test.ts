import { describe, expect, test } from "vitest";

import { readPaper } from "#backend/features/documents/paper-store.ts";
import { faultlessPlan, fixturePlan } from "../../core/plans/plan-source.ts";
import { buildDocx, paragraph } from "../word/build-docx.ts";
import { bacKhe2019 } from "./word-plans/bac-khe-2019.ts";
import { phongLam2022 } from "./word-plans/phong-lam-2022.ts";
import { startPlanBackend } from "./plan-backend.ts";
import { planAsDocx } from "./plan-as-docx.ts";

const year = 2023;

describe("plans.import", () => {
  test("saves the plan whole, as a draft in the register, with an audit row", async () => {
    await using backend = await startPlanBackend();
    const file = backend.file("kế hoạch.txt", fixturePlan());

    const imported = await backend.ok("plans.import", { file, year });
    const plan = await backend.ok("plans.show", { year });

    expect(imported).toEqual({
      planId: plan.id,
      documentId: plan.documentId,
      targets: 25,
      tasks: 3,
      solutions: 3,
      assignments: 3,
      recipients: 4,
      warnings: plan.warnings.length,
    });
    expect([
      plan.status,
      plan.agency,
      plan.sourceName,
      plan.bases.length,
      plan.blocks.length,
    ]).toEqual(["draft", "UBND huyện Mường Sơn", "kế hoạch.txt", 2, 45]);
    expect(plan.signer).toEqual({
      authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
      name: "Lò Thị Mai Hương",
    });
    expect(plan.targets[0]).toMatchObject({
      group: "a)",
      indicator: "culturalFamilies",
      comparator: ">=",
      value: "85",
      unit: "%",
    });
    expect(await backend.ok("documents.list", { year })).toMatchObject([
      { kind: "KH", symbol: "KH-UBND", title: plan.title, status: "draft", number: null },
    ]);
    expect(await backend.ok("plans.years", {})).toEqual([{ year, status: "draft" }]);
    expect(
      await backend.db.selectFrom("auditEntry").select(["action", "subject"]).execute(),
    ).toEqual([{ action: "plans.import", subject: "plan 2023" }]);
    expect(await backend.auditProblems()).toEqual([]);
  });

  test("reads the same plan from a Word file with automatic numbers and tables", async () => {
    await using backend = await startPlanBackend();
    await backend.ok("plans.import", { file: backend.file("a.txt", fixturePlan()), year });
    const fromText = await backend.ok("plans.show", { year });
    await backend.ok("plans.import", {
      file: backend.file("a.docx", await planAsDocx(fixturePlan())),
      year,
    });
    const fromWord = await backend.ok("plans.show", { year });

    const bare = <Row extends { id: unknown }>(rows: readonly Row[]) =>
      rows.map(({ id: _, ...row }) => row);
    const same = ({ warnings: _, sourceName: __, ...plan }: typeof fromText) => ({
      ...plan,
      blocks: bare(plan.blocks),
      targets: bare(plan.targets),
      tasks: bare(plan.tasks),
      solutions: bare(plan.solutions),
      assignments: bare(plan.assignments),
    });
    expect(same(fromWord)).toEqual(same(fromText));
  });

  test("replaces an earlier draft of the year and keeps what it held in the audit trail", async () => {
    await using backend = await startPlanBackend();
    const first = await backend.ok("plans.import", {
      file: backend.file("a.txt", fixturePlan()),
      year,
    });
    const second = await backend.ok("plans.import", {
      file: backend.file("b.txt", fixturePlan().replace("từ 85%", "từ 88%")),
      year,
    });

    expect([second.planId, second.documentId]).toEqual([first.planId, first.documentId]);
    const plan = await backend.ok("plans.show", { year });
    expect([plan.sourceName, plan.targets[0]?.value, plan.targets.length]).toEqual([
      "b.txt",
      "88",
      25,
    ]);
    const { before } = await backend.db
      .selectFrom("auditEntry")
      .select("before")
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(before ?? "null")).toMatchObject({
      sourceName: "a.txt",
      targets: expect.arrayContaining([expect.objectContaining({ value: "85" })]),
    });
  });

  test("does not touch a plan that has been submitted", async () => {
    await using backend = await startPlanBackend();
    const file = backend.file("a.txt", faultlessPlan());
    const { documentId } = await backend.ok("plans.import", { file, year });
    await backend.ok("documents.submit", { documentId });
    const before = await backend.ok("plans.show", { year });

    expect(await backend.call("plans.import", { file, year })).toEqual({
      ok: false,
      error: { code: "plans.already-submitted", details: { year } },
    });
    expect(await backend.ok("plans.show", { year })).toEqual(before);
  });

  test.each([
    ["a plan of another year", "a.txt", fixturePlan(), 2024, "plans.year-differs"],
    ["a letter", "a.txt", "Kính gửi: UBND xã\nĐề nghị báo cáo.", 2023, "plans.not-a-plan"],
    [
      "a paragraph that could never be edited",
      "a.txt",
      `${fixturePlan()}\n${"dài ".repeat(5_001)}`,
      2023,
      "plans.line-too-long",
    ],
    ["an empty file", "a.txt", "", 2023, "plans.not-a-plan"],
    [
      "a picture",
      "a.docx",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      2023,
      "file.not-text",
    ],
    ["a PDF", "a.pdf", Buffer.from("%PDF-1.7"), 2023, "file.kind-unknown"],
    ["a very large file", "a.docx", Buffer.alloc(31 * 1024 * 1024), 2023, "file.too-large"],
  ])("refuses %s and changes nothing", async (_, name, bytes, chosen, code) => {
    await using backend = await startPlanBackend();
    const reply = await backend.call("plans.import", {
      file: backend.file(name, bytes),
      year: chosen,
    });
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect([
      await backend.ok("plans.years", {}),
      await backend.db.selectFrom("auditEntry").selectAll().execute(),
    ]).toEqual([[], []]);
  });

  test("takes a Word file without a year in its title for the chosen year", async () => {
    await using backend = await startPlanBackend();
    const docx = await buildDocx({
      body: ["KẾ HOẠCH", "Triển khai cuộc vận động", "Mở đầu:", "I. MỤC TIÊU", "- Có 5 mô hình."]
        .map((text) => paragraph(text))
        .join(""),
    });
    await backend.ok("plans.import", { file: backend.file("a.docx", docx), year });
    const plan = await backend.ok("plans.show", { year });
    expect(plan.targets.map(({ value, unit }) => [value, unit])).toEqual([["5", "mô hình"]]);
  });
});

test("tables of a Word file fill the tables of the plan, and stay tables of its text", async () => {
  await using backend = await startPlanBackend();
  const file = backend.file("a.docx", await phongLam2022());
  const { planId, documentId } = await backend.ok("plans.import", { file, year: 2022 });

  expect(
    await backend.db
      .selectFrom("planTask")
      .select(["title", "leadAgency", "cooperating", "deadline", "product"])
      .where("planId", "=", planId)
      .orderBy("position")
      .limit(1)
      .execute(),
  ).toEqual([
    {
      title: "Dựng cụm pa nô tại các xã",
      leadAgency: "Phòng Văn hóa và Thông tin",
      cooperating: '["UBND các xã, thị trấn","Trung tâm Văn hóa, Thể thao và Truyền thông"]',
      deadline: "Tháng 3/2022",
      product: "11 cụm pa nô",
    },
  ]);
  expect(
    await backend.db
      .selectFrom("planTarget")
      .select(["value", "unit", "ownerAgency"])
      .where("planId", "=", planId)
      .orderBy("position")
      .limit(1)
      .execute(),
  ).toEqual([{ value: "450000000", unit: "đồng", ownerAgency: "UBMTTQ huyện" }]);
  const { content } = await readPaper(backend.db, documentId);
  expect(
    content.blocks.flatMap((block) =>
      block.kind === "table" ? [[block.rows.length, block.rows[0]?.cells.length]] : [],
    ),
  ).toEqual([
    [14, 6],
    [6, 6],
  ]);
});

test("annexes of a Word file are annexes of the paper", async () => {
  await using backend = await startPlanBackend();
  const file = backend.file("a.docx", await bacKhe2019());
  const { documentId } = await backend.ok("plans.import", { file, year: 2019 });
  const { content } = await readPaper(backend.db, documentId);
  const from = content.blocks.findIndex(({ kind }) => kind === "annex");
  expect(content.blocks.slice(from).map(({ kind }) => kind)).toEqual([
    "annex",
    "table",
    "annex",
    "paragraph",
  ]);
});

test("plans.show says when a year has no plan", async () => {
  await using backend = await startPlanBackend();
  expect(await backend.call("plans.show", { year: 2031 })).toEqual({
    ok: false,
    error: { code: "plans.not-found", details: { year: 2031 } },
  });
});

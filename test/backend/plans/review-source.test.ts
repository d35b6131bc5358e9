import { expect, test } from "vitest";

import { fixturePlan } from "../../core/plans/plan-source.ts";
import { startPlanBackend } from "./plan-backend.ts";

const year = 2023;
const source = [
  "KẾ HOẠCH",
  "Triển khai cuộc vận động năm 2023",
  "Căn cứ Kế hoạch số 12/KH-UBND của tỉnh;",
  "",
  "UBND huyện Mường Sơn ban hành kế hoạch:",
  "I. MỤC TIÊU",
  "1. Phấn đấu có 5.5% hộ thoát nghèo.",
  "2. Trồng mới 40 ha rừng; tham khảo 258.",
  "Năm trước đạt 30 ha.",
  "II. NHIỆM VỤ",
  "1. Tuyên truyền sâu rộng",
  "Tuyên truyền trên đài.",
].join("\n");
const nothing = { lines: [], targets: [], added: [], settled: [] };

test("shows what was understood beside each line, and saves nothing", async () => {
  await using backend = await startPlanBackend();
  const { rows, whole, name } = await backend.ok("plans.readSource", { text: source, year });

  expect(name).toBe("văn bản đã dán");
  expect(
    rows.map(({ lines, items, targets, works, guesses }) => [
      lines.map(({ line }) => line).join("+"),
      items.map(({ kind }) => kind).join("+"),
      targets.map(({ key, comparator, value, unit }) => `${key} ${comparator}${value} ${unit}`),
      works.map(({ kind, title }) => `${kind} ${title}`),
      guesses.map(({ code }) => code),
    ]),
  ).toEqual([
    ["1+2", "title", [], [], []],
    ["3", "basis", [], [], []],
    ["5", "paragraph", [], [], []],
    ["6", "heading", [], [], []],
    ["7", "paragraph", ["7:1 =5.5 %"], [], expect.arrayContaining(["plans.number-with-dot"])],
    ["8", "paragraph", ["8:1 =40 ha"], [], expect.arrayContaining(["plans.number-unread"])],
    ["9", "paragraph", ["9:1 =30 ha"], [], expect.anything()],
    ["10", "heading", [], [], []],
    ["11", "heading", [], ["task Tuyên truyền sâu rộng"], []],
    ["12", "paragraph", [], [], []],
  ]);
  expect(whole.map(({ code }) => code)).toContain("plans.part-missing");
  expect(await backend.ok("plans.years", {})).toEqual([]);
});

test("saves what was mended: figures, targets that are none or were missed, kinds of lines", async () => {
  await using backend = await startPlanBackend();
  const { sha256 } = await backend.ok("plans.readSource", { text: source, year });
  const { documentId } = await backend.ok("plans.import", {
    text: source,
    year,
    sha256,
    corrections: {
      lines: [{ line: 12, as: "bullet", level: 1 }],
      targets: [
        { key: "7:1", to: { comparator: ">=", value: "55", unit: "%", indicator: null } },
        { key: "9:1", to: null },
      ],
      added: [
        { line: 8, text: "258 hộ", comparator: "=", value: "258", unit: "hộ", indicator: null },
      ],
      settled: [7, 8],
    },
  });
  const plan = await backend.ok("plans.show", { year });

  expect(plan.targets.map(({ comparator, value, unit }) => [comparator, value, unit])).toEqual([
    [">=", "55", "%"],
    ["=", "40", "ha"],
    ["=", "258", "hộ"],
  ]);
  expect(plan.blocks.at(-1)?.kind).toBe("bullet");
  // The paper says what was mended.
  expect(plan.blocks.map(({ text }) => text)).toContain(
    "Phấn đấu có từ 55% trở lên hộ thoát nghèo.",
  );
  const warned = plan.warnings.filter(({ where }) => where.line === 7 || where.line === 8);
  expect(warned.filter(({ code }) => /number|indicator/u.test(code))).toEqual([]);
  expect(documentId).toBe(plan.documentId);
  expect(await backend.auditProblems()).toEqual([]);
});

test("a line may be joined to the one before, or parted from it", async () => {
  await using backend = await startPlanBackend();
  const rowsWith = async (as: "joined" | "paragraph", line: number) => {
    const lines = [{ line, as, level: 0 }];
    const { rows } = await backend.ok("plans.readSource", { text: source, year, lines });
    return rows.map((row) => row.lines.map((one) => one.line).join("+"));
  };
  expect(await rowsWith("joined", 9)).toContain("8+9");
  expect(await rowsWith("paragraph", 9)).toContain("9");
});

test("a file that changed since it was looked at is not saved", async () => {
  await using backend = await startPlanBackend();
  const file = backend.file("a.txt", fixturePlan());
  const { sha256 } = await backend.ok("plans.readSource", { file, year });
  backend.rewrite(file, fixturePlan().replace("từ 85%", "từ 88%"));

  expect(
    await backend.call("plans.import", { file, year, sha256, corrections: nothing }),
  ).toMatchObject({ error: { code: "plans.source-changed", details: { name: "a.txt" } } });
  expect(await backend.ok("plans.years", {})).toEqual([]);
});

test("neither or both of a file and a text are refused", async () => {
  await using backend = await startPlanBackend();
  const file = backend.file("a.txt", fixturePlan());
  for (const input of [{ year }, { file, text: source, year }]) {
    expect(await backend.call("plans.readSource", input)).toMatchObject({
      error: { code: "request.invalid-input" },
    });
  }
});

test("old letters are converted only after a yes; a text with its marks apart is composed", async () => {
  await using backend = await startPlanBackend();
  const old = Buffer.from(
    [
      "kÕ ho¹ch",
      "TriÓn khai cuéc vËn ®éng n¨m 2023",
      "UBND huyÖn M­êng S¬n ban hµnh kÕ ho¹ch:",
      "I. MôC TI£U",
      "1. PhÊn ®Êu gi¶m tû lÖ hé nghÌo cßn d­íi 5,5%.",
    ].join("\n"),
    "latin1",
  );
  const file = backend.file("cu.txt", old);
  const asked = await backend.ok("plans.readSource", { file, year });
  expect(asked.rows).toEqual([]);
  expect(asked.letters).toMatchObject({
    encoding: "tcvn3",
    after: expect.stringContaining("Triển khai cuộc vận động năm 2023"),
  });
  expect(await backend.call("plans.import", { file, year })).toMatchObject({
    error: { code: "plans.letters-not-unicode", details: { name: "cu.txt", encoding: "tcvn3" } },
  });
  await backend.ok("plans.import", { file, year, letters: "tcvn3" });
  const plan = await backend.ok("plans.show", { year });
  expect(plan.title).toBe("Triển khai cuộc vận động năm 2023");
  expect(plan.targets.map(({ comparator, value }) => [comparator, value])).toEqual([["<", "5.5"]]);

  const composed = await backend.ok("plans.readSource", { text: fixturePlan(), year });
  const apart = await backend.ok("plans.readSource", {
    text: fixturePlan().normalize("NFD"),
    year,
  });
  expect(apart.rows).toEqual(composed.rows);
});

test("a heading that is one by its length alone is asked about, and warned of no more", async () => {
  await using backend = await startPlanBackend();
  const text = source.replace("Tuyên truyền sâu rộng", "Tuyên truyền sâu rộng:");
  const { rows } = await backend.ok("plans.readSource", { text, year });
  const guessed = rows.filter(({ guesses }) =>
    guesses.some(({ code }) => code === "plans.heading-guessed"),
  );
  expect(guessed.map(({ lines }) => lines[0]?.line)).toEqual([11]);

  await backend.ok("plans.import", { text, year });
  const { warnings } = await backend.ok("plans.show", { year });
  expect(warnings.map(({ code }) => code)).not.toContain("plans.heading-guessed");
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

import { writeListFile } from "#backend/pdf/list-file.ts";
import { pageFrame } from "#backend/pdf/official-layout.ts";
import { mm } from "#backend/pdf/units.ts";
import { blankFormLists } from "#backend/features/submissions/send-out/blank-form-lists.ts";
import type { FormContext } from "#backend/features/submissions/form-context.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import type { FormDefinition } from "#shared/features/submissions/form-definition.ts";
import {
  firstVersion,
  count,
  ofVillages,
} from "#shared/features/submissions/forms/form-parts-data.ts";
import { readyForms } from "#shared/features/submissions/forms/ready-forms-data.ts";
import { printedFormText as text } from "#shared/features/submissions/send-out/printed-form-text.ts";
import { startBackend } from "../../support/backend.ts";
import { linesOf, type ReadPage, readPdf, textOf } from "../pdf/read-pdf.ts";
import { CREATED_AT, paperFonts } from "../pdf/sample-papers.ts";
import { firstHalf, thenSin } from "./filled-form.ts";

const frame = pageFrame(layoutProfileOn("2020-06-20"));
const formOf = (code: string): FormDefinition => {
  const found = readyForms.find(({ form }) => form.code === code)?.form;
  if (found === undefined) throw new Error(code);
  return found;
};

async function pagesOf(form: FormDefinition, changes: Partial<FormContext> = {}) {
  const chunks: Uint8Array[] = [];
  const lists = blankFormLists(form, {
    officeName: "UBND huyện Tam Đường",
    isIllustrative: false,
    unit: thenSin,
    period: firstHalf,
    previous: null,
    households: [],
    ...changes,
  });
  await writeListFile(lists, {
    fonts: await paperFonts(),
    frame,
    title: "Biểu",
    author: "UBND huyện Tam Đường",
    createdAt: CREATED_AT,
    write: (chunk) => chunks.push(chunk),
  });
  return readPdf(Buffer.concat(chunks));
}

const villagesOf = (many: number) => ({
  ...thenSin,
  villages: Array.from({ length: many }, (_, index) => ({
    id: index + 1,
    name: `Nà Sen ${index + 1}`,
  })),
});

describe("a form on paper", () => {
  test("tells whose it is, until when, and how it is filled in, and names every village", async () => {
    const [first, last] = await pagesOf(formOf("CD-01"));
    const words = textOf(first as ReadPage);

    for (const phrase of [
      "CD-01. SỐ LIỆU TỪNG BẢN, TỔ DÂN PHỐ",
      "Đơn vị: Thèn Sin; kỳ 6 tháng đầu năm 2020",
      "gửi về huyện chậm nhất ngày 20/06/2020",
      "không có thì ghi 0",
      "1 Nà Sen",
      "3 Suối Hòa",
      "Tổng cộng",
    ]) {
      expect(words).toContain(phrase);
    }
    expect(words).not.toContain(text.preparer);
    expect(first?.width).toBeGreaterThan(first?.height ?? 0);
    expect(last?.width).toBeLessThan(last?.height ?? 0);
    expect(textOf(last as ReadPage)).toContain(text.chairHint);
  });

  test("never signs on a page without a row, cuts no row and repeats the heads, however many villages", async () => {
    const wrong: string[] = [];
    for (let many = 1; many <= 40; many += 1) {
      const pages = await pagesOf(formOf("HN-01"), { unit: villagesOf(many) });
      const names = pages.flatMap(({ runs }) =>
        runs.filter((run) => /^Nà Sen \d+$/u.test(run.text)),
      );
      if (names.length !== many) wrong.push(`${many}: ${names.length} names`);
      pages.forEach((page, index) => {
        const words = textOf(page);
        const isSigned = words.includes(text.preparer);
        if (isSigned !== (index === pages.length - 1)) wrong.push(`${many}: signed on ${index}`);
        if (isSigned && !words.includes("Tổng cộng")) wrong.push(`${many}: signed alone`);
        if (!words.includes("Tên bản, tổ dân phố")) wrong.push(`${many}: no heads on ${index}`);
        if (!words.includes(text.footNote("HN-01", "Thèn Sin", "2020-H1"))) {
          wrong.push(`${many}: no foot on ${index}`);
        }
        const hint = page.runs.find((run) => run.text === text.chairHint);
        const room = page.height - frame.margins.bottom - (hint?.baseline ?? 0);
        if (hint !== undefined && room < mm(20)) wrong.push(`${many}: no room for the seal`);
        const lowest = Math.max(...page.rules.map(({ y2 }) => y2));
        if (lowest > page.height - frame.margins.bottom + 0.1) wrong.push(`${many}: too low`);
      });
    }
    expect(wrong).toEqual([]);
  });

  test("has cells that a hand can write in", async () => {
    for (const { form } of readyForms) {
      for (const page of await pagesOf(form)) {
        const level = page.rules.filter(({ y1, y2 }) => Math.abs(y1 - y2) < 0.01);
        const tops = [...new Set(level.map(({ y1 }) => Math.round(y1 * 100) / 100))].toSorted(
          (a, b) => a - b,
        );
        // The row of heads has no more than its words need.
        for (let row = 2; row < tops.length; row += 1) {
          expect((tops[row] ?? 0) - (tops[row - 1] ?? 0)).toBeGreaterThan(mm(7.9));
        }
        const upright = page.rules.filter(({ x1, x2 }) => Math.abs(x1 - x2) < 0.01);
        const lefts = [...new Set(upright.map(({ x1 }) => Math.round(x1 * 100) / 100))].toSorted(
          (a, b) => a - b,
        );
        for (let column = 2; column < lefts.length; column += 1) {
          expect((lefts[column] ?? 0) - (lefts[column - 1] ?? 0)).toBeGreaterThan(mm(16));
        }
      }
    }
  });

  test("with more items than a page is wide goes on, as evenly as can be, under the same names", async () => {
    const items = Array.from({ length: 12 }, (_, index) =>
      count(`i${index}`, `Mục ${index}`, "hộ"),
    );
    const form = firstVersion({
      code: "X-01",
      name: "Biểu rộng",
      sections: [ofVillages("Bản", "Biểu rộng", items)],
    });
    const pages = await pagesOf(form);
    expect(pages.map((page) => textOf(page).match(/Mục \d+/gu)?.length)).toEqual([6, 6]);
    expect(pages.every((page) => textOf(page).includes("Suối Hòa"))).toBe(true);
    expect(textOf(pages[1] as ReadPage)).toContain("BIỂU RỘNG (tiếp theo)");
  });

  test("shows last period's figures where the workbook does, and marks what a town is not asked", async () => {
    const pages = await pagesOf(formOf("CD-01"), {
      unit: { ...thenSin, kind: "town" },
      previous: { periodCode: "2019-Y", valueOf: (code) => (code === "agencies" ? "1234" : null) },
    });
    const lines = linesOf(pages[1] as ReadPage).map((line) => line.text);
    expect(lines).toContainEqual(
      expect.stringMatching(/Cơ quan, đơn vị, trường học đơn vị 1\.234$/u),
    );
    expect(lines).toContainEqual(expect.stringMatching(/1 = có, 0 = không x$/u));
    expect(textOf((await pagesOf(formOf("CD-01")))[1] as ReadPage)).not.toContain("Kỳ trước");
  });
});

test("all communes' forms are one file, each with its own page numbers; or one commune's", async () => {
  await using backend = await startBackend({ sample: true });
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const file = path.join(backend.folder, "In cho các xã.pdf");
  const asked = { periodCode: "2020-H1", target: backend.grant(file) };

  expect(await backend.ok("submissions.printForms", asked)).toEqual({
    fileName: "In cho các xã.pdf",
    forms: 13,
  });

  const pages = await readPdf(readFileSync(file));
  const firsts = pages.filter((page) => textOf(page).includes("TỪNG BẢN, TỔ DÂN PHỐ"));
  expect(firsts).toHaveLength(13);
  const numbers = pages.map((page) => linesOf(page)[0]?.text);
  expect(numbers.filter((line) => line === "2")).toHaveLength(13);
  expect(textOf(pages[0] as ReadPage)).toContain("không phải số liệu thật");

  const [unit] = (await backend.ok("submissions.matrix", { periodCode: "2020-H1" })).filter(
    ({ unitName }) => unitName.endsWith("Bản Bo"),
  );
  await backend.ok("submissions.printForms", { ...asked, unitIds: [unit?.unitId ?? 0] });
  const own = await readPdf(readFileSync(file));
  expect(own.length).toBeLessThan(5);
  expect(own.every((page) => textOf(page).includes("Bản Bo"))).toBe(true);

  // The form that went out on paper is kept as it was, with who sent it.
  const audit = await backend.ok("office.audit", { beforeId: null, limit: 20 });
  expect(audit.map(({ action }) => action)).toContain("submissions.printForms");
});

test("a stopped drawing leaves no file", async () => {
  await using backend = await startBackend({ sample: true });
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const file = path.join(backend.folder, "in.pdf");
  const stop = new AbortController();

  const reply = await backend.dispatch(
    "submissions.printForms",
    { periodCode: "2020-H1", target: backend.grant(file) },
    {
      signal: stop.signal,
      progress: () => {
        stop.abort();
      },
    },
  );

  expect(reply).toMatchObject({ ok: false, error: { code: "job.cancelled" } });
  expect(existsSync(file)).toBe(false);
});

test("a list of households has room to write in, and last time's households without their marks", async () => {
  const households = [
    {
      villageId: 12,
      headName: "Hộ mẫu Một",
      answers: { birthYear: "1970", selfScore: "92", listedCultural: "1" },
    },
  ];
  const pages = await pagesOf(formOf("DS-01"), { households });
  const words = pages.map(textOf);
  expect(words[0]).toContain("Đồi Chè Hộ mẫu Một 1970");
  expect(words.join(" ")).not.toContain("92");
  for (const page of words) expect(page).toContain("Họ và tên chủ hộ");
  // One known household and forty rows to spare.
  expect(words.at(-1)).toContain("41");
  expect(words.at(-1)).toContain(text.chair);
});

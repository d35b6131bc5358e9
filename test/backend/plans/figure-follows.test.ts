import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import { readDocx } from "#backend/word/read-docx.ts";
import { startBackend } from "../../support/backend.ts";
import { linesOf, readPdf } from "../pdf/read-pdf.ts";

const year = 2020;
const periodCode = "2020-Y";

test("a figure changed in the table is changed in text, preview, PDF, Word, chart and summary", async () => {
  await using backend = await startBackend({ sample: true });
  const plan = await backend.ok("plans.show", { year });
  const { documentId } = plan;
  const target = plan.targets.find(({ text }) => text.includes("61,5%"));
  const id = target?.id ?? 0;
  const { content } = await backend.ok("papers.show", { documentId });
  // The table of targets printed in the plan as well.
  const withList = {
    ...content,
    blocks: [...content.blocks, { kind: "list" as const, id: "bang", source: "targets" as const }],
  };
  const pages = async (bytes: Uint8Array) =>
    (await readPdf(bytes)).flatMap((page) => linesOf(page).map(({ text }) => text)).join("\n");
  const everywhere = async () => {
    const docx = path.join(backend.folder, "ke-hoach.docx");
    await backend.ok("documents.saveDocx", { documentId, target: backend.grant(docx) });
    const xlsx = path.join(backend.folder, "tong-hop.xlsx");
    const request = { year, periodCode, target: backend.grant(xlsx) };
    await backend.ok("reports.saveSummary", request);
    const sheets = await readWorkbookBytes(readFileSync(xlsx), "tong-hop.xlsx");
    const shown = await backend.ok("plans.show", { year });
    const results = await backend.ok("indicators.results", { year, periodCode });
    const overview = await backend.ok("reports.overview", { year, periodCode });
    return {
      table: shown.targets.find((each) => each.id === id)?.text ?? "",
      text: shown.blocks.map(({ text }) => text).join("\n"),
      preview: await pages(
        (await backend.ok("papers.preview", { documentId, content: withList })).bytes,
      ),
      pdf: await pages((await backend.ok("documents.pdf", { documentId })).bytes),
      word: (await readDocx(readFileSync(docx), "a.docx")).map(({ text }) => text).join("\n"),
      summary: JSON.stringify(sheets),
      results: JSON.stringify(results.targets),
      overview: JSON.stringify(overview),
    };
  };
  const before = await everywhere();
  for (const place of ["table", "text", "preview", "pdf", "word"] as const) {
    expect(before[place], place).toContain("61,5%");
  }

  await backend.ok("plans.editTargets", {
    planId: plan.id,
    edits: [{ edit: "set", id, fields: { value: "69.2" } }],
    plainFigures: false,
  });

  const after = await everywhere();
  for (const place of ["table", "text", "preview", "pdf", "word"] as const) {
    expect(after[place], place).toContain("69,2%");
    expect(after[place], place).not.toContain("61,5%");
  }
  expect(after.results).toContain('"target":"69.2"');
  for (const place of ["summary", "results", "overview"] as const) {
    expect(after[place], place).not.toEqual(before[place]);
    expect(after[place], place).toMatch(/69[,.]2/u);
  }
});

import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { readPaperDocx } from "#backend/word/paper-docx/read-paper-docx.ts";
import { startBackend } from "../../support/backend.ts";

test("a plan goes out to Word with its figures and comes back equal", async () => {
  await using backend = await startBackend({ sample: true });
  const { documentId } = await backend.ok("plans.show", { year: 2020 });
  const { content } = await backend.ok("papers.show", { documentId });
  const file = path.join(backend.folder, "Kế hoạch 2020.docx");

  const saved = await backend.ok("documents.saveDocx", {
    documentId,
    target: backend.grant(file),
  });

  expect(saved.fileName).toBe("Kế hoạch 2020.docx");
  const back = await readPaperDocx(readFileSync(file), saved.fileName);
  expect(back?.content).toEqual(content);
  expect(saved.sizeBytes).toBe(readFileSync(file).length);
});

test("a paper that is not written in the program has no Word file", async () => {
  await using backend = await startBackend({ sample: true });
  const target = backend.grant(path.join(backend.folder, "không có.docx"));
  expect(await backend.call("documents.saveDocx", { documentId: 999, target })).toMatchObject({
    ok: false,
    error: { code: "documents.not-found" },
  });
});

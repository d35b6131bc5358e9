import { mkdirSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { startBackend } from "../../support/backend.ts";

test("the sample's 14 files come in: 13 taken and accepted, one refused with its reasons", async () => {
  await using backend = await startBackend({ sample: true });
  const files = filesUnder(backend.folder)
    .filter((file) => file.endsWith(".xlsx"))
    .map(backend.grant);
  await backend.ok("submissions.openPeriod", { periodCode: "2020-Y" });

  const { reports } = await backend.ok("submissions.import", { files });

  const refused = reports.filter(({ outcome }) => outcome === "refused");
  const taken = reports.flatMap(({ submissionId }) => submissionId ?? []);
  expect(reports).toHaveLength(14);
  expect(taken).toHaveLength(13);
  expect(refused.map(({ findings }) => findings.map(({ code }) => code).toSorted())).toEqual([
    ["not-whole", "part-larger-than-whole", "text-in-number-cell"],
  ]);
  expect(await backend.ok("submissions.accept", { submissionIds: taken })).toMatchObject({
    accepted: 13,
  });
});

test("Sùng Phài reported for 2019 and gets no form for 2020", async () => {
  await using backend = await startBackend({ sample: true });
  const base = await backend.ok("submissions.matrix", { periodCode: "2019-Y" });
  expect(base.every(({ status }) => status === "accepted")).toBe(true);
  expect(base.filter(({ unitName }) => unitName.endsWith("Sùng Phài"))).toHaveLength(1);

  const target = path.join(backend.folder, "biểu gửi xã");
  mkdirSync(target);
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const forms = await backend.ok("submissions.exportForms", {
    periodCode: "2020-H1",
    folder: backend.grant(target),
  });

  expect(forms).toHaveLength(13);
  expect(forms.filter(({ unitName }) => unitName.endsWith("Sùng Phài"))).toEqual([]);
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { startBackend } from "../../support/backend.ts";
import { ownOffice } from "../../support/own-office.ts";

type Running = Awaited<ReturnType<typeof startBackend>>;
const year = 2020;

/** Everything of a plan but the numbers of rows and what tells where it was read from. */
async function planOf(backend: Running) {
  const plan = await backend.ok("plans.show", { year });
  const { content } = await backend.ok("papers.show", { documentId: plan.documentId });
  const places = new Map(plan.targets.map(({ id }, index) => [id, index]));
  const { id: _, documentId: __, warnings: ___, sourceName: ____, ...shown } = plan;
  const withoutId = <Row extends { id: number }>({ id: _____, ...row }: Row) => row;
  return {
    shown: {
      ...shown,
      targets: shown.targets.map(withoutId),
      tasks: shown.tasks.map(withoutId),
      solutions: shown.solutions.map(withoutId),
      assignments: shown.assignments.map(withoutId),
    },
    // Figures point at the same targets, whatever their numbers are.
    content: JSON.parse(JSON.stringify(content), (key, value: unknown) =>
      key === "targetId" ? places.get(value as number) : value,
    ) as unknown,
  };
}

test("a plan goes out to Word and JSON and comes back the same in another office", async () => {
  await using backend = await startBackend({ sample: true });
  const before = await planOf(backend);
  const chips = JSON.stringify(before.content).match(/"type":"target"/gu)?.length ?? 0;
  expect(chips).toBeGreaterThan(10);
  const { documentId } = await backend.ok("plans.show", { year });
  const word = path.join(backend.folder, "kế hoạch.docx");
  const json = path.join(backend.folder, "kế hoạch.json");
  await backend.ok("documents.saveDocx", { documentId, target: backend.grant(word) });
  const saved = await backend.ok("plans.exportJson", { year, target: backend.grant(json) });
  expect(saved).toEqual({ fileName: "kế hoạch.json", sizeBytes: readFileSync(json).length });

  for (const file of [word, json]) {
    const target = backend.grant(path.join(backend.folder, `a${path.extname(file)}.sqlite`));
    await backend.ok("workspace.createOffice", { target, office: ownOffice });
    const review = await backend.ok("plans.readSource", { file: backend.grant(file), year });
    expect([review.isOwn, review.rows.flatMap(({ guesses }) => guesses)]).toEqual([true, []]);
    expect(review.rows.flatMap(({ targets }) => targets)).toHaveLength(before.shown.targets.length);
    const { sha256 } = review;
    const counts = await backend.ok("plans.import", { file: backend.grant(file), year, sha256 });
    expect(counts.targets).toBe(before.shown.targets.length);
    expect(await planOf(backend)).toEqual(before);
  }

  // The same file again over the draft: targets stay the same rows.
  const ids = async () => (await backend.ok("plans.show", { year })).targets.map(({ id }) => id);
  const kept = await ids();
  await backend.ok("plans.import", { file: backend.grant(json), year });
  expect(await ids()).toEqual(kept);
});

test("a JSON file that is none of ours, damaged or too large is refused plainly", async () => {
  await using backend = await startBackend({ sample: true });
  const file = path.join(backend.folder, "a.json");
  const target = backend.grant(file);
  await backend.ok("plans.exportJson", { year, target });
  const whole = readFileSync(file, "utf8");
  const codeOf = async (text: string | Buffer): Promise<unknown> => {
    writeFileSync(file, text);
    const reply = await backend.call("plans.import", { file: backend.grant(file), year });
    return reply.ok ? "taken" : reply.error.code;
  };

  expect(await codeOf(whole.replace('"version": 1', '"version": 2'))).toBe("file.unreadable");
  expect(await codeOf(whole.replace('"bases"', '"bậy"').replace("{", '{"thêm": 1,'))).toBe(
    "file.unreadable",
  );
  expect(await codeOf('{"a": 1}')).toBe("file.unreadable");
  expect(await codeOf(`${"[".repeat(5)}`)).toBe("plans.not-a-plan");
  expect(await codeOf(`{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`)).not.toBe("internal");
  expect(await codeOf(Buffer.alloc(17 * 1024 * 1024, "{"))).toBe("file.too-large");
  expect(await codeOf(whole.replace('"year": 2020', '"year": 2021'))).toBe("plans.year-differs");
  expect(await codeOf(whole)).toBe("taken");
});

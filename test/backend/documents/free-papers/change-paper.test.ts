import { afterAll, beforeAll, expect, test } from "vitest";

import { startBackend } from "../../../support/backend.ts";
import { submitAndApprove } from "../../../support/sign-off.ts";

let backend: Awaited<ReturnType<typeof startBackend>>;
let planId: number;
beforeAll(async () => {
  backend = await startBackend({ sample: true, now: "2020-02-05T02:00:00.000Z" });
  ({ documentId: planId } = await backend.ok("plans.show", { year: 2020 }));
});
afterAll(async () => backend[Symbol.asyncDispose]());

const change = (relation: "amends" | "replaces" | "corrects") =>
  ({ earlierId: planId, relation, draftingUnit: "VHTT" }) as const;

test("a paper that is not issued is mended itself, not changed by another", async () => {
  expect(await backend.call("papers.change", change("corrects"))).toMatchObject({
    error: { code: "documents.wrong-status" },
  });
});

test("an issued plan is amended, replaced and corrected by papers that name it, and stays", async () => {
  await submitAndApprove(backend, planId);
  await backend.ok("documents.issue", { documentId: planId, issuedOn: "2020-02-05", number: 9 });
  const before = await backend.ok("documents.pdf", { documentId: planId });

  const amending = await backend.ok("papers.change", change("amends"));
  const replacing = await backend.ok("papers.change", change("replaces"));
  const correcting = await backend.ok("papers.change", change("corrects"));
  // Điều 18.3: content by a paper of the same kind, form by a công văn.
  expect([amending.kind, replacing.kind, correcting.kind]).toEqual(["plan", "plan", "letter"]);

  const named =
    "Kế hoạch số 09/KH-UBND ngày 05 tháng 02 năm 2020 của Ủy ban nhân dân huyện Tam Đường";
  const text = await backend.ok("papers.show", { documentId: amending.documentId });
  expect(text.content.title).toBe(`Về việc sửa đổi, bổ sung ${named}`);
  const correction = await backend.ok("papers.show", { documentId: correcting.documentId });
  expect(correction.content.title).toBe(`Về việc đính chính ${named}`);

  const whole = await backend.ok("papers.show", { documentId: replacing.documentId });
  const original = await backend.ok("papers.show", { documentId: planId });
  expect(whole.content.blocks.length).toBeGreaterThan(50);
  expect(whole.content.title).toBe(original.content.title);
  const runs = whole.content.blocks.flatMap((block) => ("content" in block ? block.content : []));
  expect(runs.some(({ type }) => type === "target")).toBe(false);
  expect(JSON.stringify(whole.content.blocks)).toContain("61,5%");
  expect(JSON.stringify(whole.content.blocks)).toContain(`Kế hoạch này thay thế ${named}.`);

  const after = await backend.ok("documents.pdf", { documentId: planId });
  expect(after.isFrozen).toBe(true);
  expect(after.sha256).toBe(before.sha256);
});

test("each of the two papers shows the other, and which changes which", async () => {
  const links = await backend.ok("papers.links", { documentId: planId });
  expect(links.map(({ relation, isLater }) => [relation, isLater])).toEqual([
    ["amends", true],
    ["replaces", true],
    ["corrects", true],
  ]);
  const [first] = links;
  expect(await backend.ok("papers.links", { documentId: first?.documentId ?? 0 })).toMatchObject([
    { relation: "amends", isLater: false, documentId: planId, number: 9 },
  ]);
});

import { expect, test } from "vitest";

import type { PaperContent } from "#shared/features/documents/paper-text.ts";

import { startBackend } from "../../../support/backend.ts";

async function withPlan(now = "2020-02-04T02:00:00.000Z") {
  const backend = await startBackend({ sample: true, now });
  const { documentId } = await backend.ok("plans.show", { year: 2020 });
  const show = () => backend.ok("papers.show", { documentId });
  const rules = async (content: PaperContent | null = null) =>
    (await backend.ok("papers.check", { documentId, content })).findings.map(({ rule }) => rule);
  const change = async (edit: (content: PaperContent) => PaperContent) => {
    const { revision, content } = await show();
    return backend.ok("papers.save", {
      documentId,
      baseRevision: revision,
      content: edit(content),
    });
  };
  return { backend, documentId, show, rules, change };
}

const unfilled = ["target-without-owner", "task-without-agency", "task-without-deadline"];

test("of the sample plan only what its tables leave open is said", async () => {
  const { backend, rules } = await withPlan();
  await using _ = backend;
  expect(await rules()).toEqual(unfilled);
});

test("errors keep a paper from being submitted; one key mends them", async () => {
  const { backend, documentId, show, rules, change } = await withPlan();
  await using _ = backend;
  await change((content) => ({ ...content, recipients: ["UBND các xã, thị trấn"] }));
  expect(await rules()).toEqual(["kept-copy-missing", ...unfilled]);
  expect(await backend.call("documents.submit", { documentId })).toMatchObject({
    error: { code: "documents.has-errors", details: { errors: 1 } },
  });

  const { revision } = await show();
  const { findings } = await backend.ok("papers.check", { documentId, content: null });
  const keys = findings.filter(({ fixLabel }) => fixLabel !== null).map(({ key }) => key);
  expect(
    await backend.ok("papers.fix", { documentId, baseRevision: revision, keys }),
  ).toMatchObject({ revision: revision + 1, fixed: 1 });
  expect((await show()).content.recipients).toEqual(["UBND các xã, thị trấn", "Lưu: VT"]);
  expect(await backend.ok("documents.submit", { documentId })).toMatchObject({
    status: "submitted",
  });
});

test("a finding that is gone, and a text that changed meanwhile, are not mended unseen", async () => {
  const { backend, documentId, show, change } = await withPlan();
  await using _ = backend;
  const { revision } = await show();
  const fix = { documentId, baseRevision: revision, keys: ["kept-copy-missing …"] };
  expect(await backend.call("papers.fix", fix)).toMatchObject({
    error: { code: "documents.finding-gone" },
  });
  await change((content) => ({ ...content, recipients: ["UBND các xã"] }));
  const { findings } = await backend.ok("papers.check", { documentId, content: null });
  const keys = findings.map(({ key }) => key);
  expect(await backend.call("papers.fix", { ...fix, keys })).toMatchObject({
    error: { code: "documents.changed-meanwhile" },
  });
});

test("a text that is being typed is looked at without being saved", async () => {
  const { backend, show, rules } = await withPlan();
  await using _ = backend;
  const { content } = await show();
  const title = `${content.title}  và  nhân dân`;
  expect(await rules({ ...content, title })).toEqual([
    "spaces-doubled",
    "spaces-doubled",
    "capital-letters",
    ...unfilled,
  ]);
  expect(await rules()).toEqual(unfilled);
});

test("signer and bases are looked at by the day: today, or the last day of a past year", async () => {
  const { backend, documentId, rules, change } = await withPlan("2020-06-15T02:00:00.000Z");
  await using _ = backend;
  await change((content) => ({
    ...content,
    blocks: [
      {
        kind: "basis",
        id: "luat",
        actId: null,
        content: [{ type: "text", text: "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017" }],
      },
      ...content.blocks,
    ],
  }));
  expect(await rules()).toEqual(unfilled);
  const [signer] = await backend.ok("office.signers", {});
  if (signer === undefined) throw new Error("the sample has a signer");
  await backend.ok("office.saveSigner", { ...signer, holdsTo: "2020-06-14" });
  expect(await rules()).toEqual(["signer-not-in-office", ...unfilled]);
  await backend.ok("office.saveSigner", { ...signer, holdsTo: null });

  // Six years on the plan of 2020 is still a paper of 2020.
  backend.clock.set("2026-06-15T02:00:00.000Z");
  expect(await rules()).toEqual(unfilled);
  const { errors } = await backend.ok("papers.check", { documentId, content: null });
  expect(errors).toBe(0);
});

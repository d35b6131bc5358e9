import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { startBackend } from "../../support/backend.ts";
import { ownOffice } from "../../support/own-office.ts";

test("a paper or a table saved under the data file's name does not end the office's work", async () => {
  await using backend = await startBackend({ sample: true });
  const state = await backend.ok("workspace.state", {});
  if (state.status !== "open") throw new Error(state.status);
  const file = path.join(state.folder, state.fileName);
  const { documentId } = await backend.ok("plans.show", { year: 2020 });

  const target = backend.grant(file);
  const refused = {
    ok: false,
    error: {
      code: "workspace.cannot-write",
      details: { fileName: state.fileName, reason: "data-file" },
    },
  };
  expect(await backend.call("documents.savePdf", { documentId, target })).toEqual(refused);
  expect(
    await backend.call("reports.saveSummary", { year: 2020, periodCode: "2020-Y", target }),
  ).toEqual(refused);
  expect(await backend.call("workspace.backup", { target })).toEqual(refused);

  const link = path.join(backend.folder, "lối tắt.sqlite");
  symlinkSync(file, link);
  const byLink = await backend.call("workspace.backup", { target: backend.grant(link) });
  expect(byLink).toMatchObject({ ok: false, error: { code: "workspace.cannot-write" } });

  await backend.restart();
  expect(await backend.ok("workspace.check", {})).toMatchObject({ isGood: true });
});

test("another office's data file is not written over by a paper, an older backup may be by a newer", async () => {
  await using backend = await startBackend();
  const other = path.join(backend.folder, "huyện khác.sqlite");
  await backend.ok("workspace.createOffice", { target: backend.grant(other), office: ownOffice });
  await backend.ok("workspace.close", {});
  const before = readFileSync(other);
  await backend.ok("workspace.createSample", { sample: "tam-duong-2020", target: null });

  const { documentId } = await backend.ok("plans.show", { year: 2020 });
  const target = backend.grant(other);
  expect(await backend.call("documents.savePdf", { documentId, target })).toMatchObject({
    ok: false,
    error: { details: { reason: "data-file" } },
  });
  expect(readFileSync(other)).toEqual(before);

  const backup = backend.grant(path.join(backend.folder, "sao lưu.sqlite"));
  await backend.ok("workspace.backup", { target: backup });
  await backend.ok("workspace.backup", { target: backup });
});

import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { startBackend } from "../../support/backend.ts";

test("opening the sample gives the plan, the base year's figures and 14 forms to import", async () => {
  await using backend = await startBackend();
  const file = path.join(backend.folder, "Huyện mẫu.sqlite");
  const seen: number[] = [];

  const reply = await backend.dispatch(
    "workspace.createSample",
    { sample: "tam-duong-2020", target: backend.grant(file) },
    {
      signal: new AbortController().signal,
      progress: (done, total) => seen.push(Math.floor((100 * done) / total)),
    },
  );

  expect(reply).toMatchObject({ ok: true, value: { status: "open", isIllustrative: true } });
  expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
  expect(await backend.ok("plans.years", {})).toEqual([{ year: 2020, status: "draft" }]);
  const matrix = await backend.ok("submissions.matrix", { periodCode: "2019-Y" });
  expect(matrix.map(({ status }) => status)).toEqual(Array.from({ length: 14 }, () => "accepted"));
  const { superiorBody, issuingBody } = await backend.ok("office.show", {});
  expect([superiorBody, issuingBody]).toEqual([null, "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG"]);
  const accounts = await backend.ok("office.accounts", {});
  expect(accounts.map(({ role }) => role).toSorted()).toEqual([
    "administrator",
    "clerk",
    "leader",
    "secretary",
  ]);
  const examples = readdirSync(path.join(backend.folder, "bieu-xa-gui-2020-minh-hoa"));
  expect(examples.filter((name) => name.endsWith(".xlsx"))).toHaveLength(14);
}, 60_000);

test("a sample that is cancelled leaves nothing behind", async () => {
  await using backend = await startBackend();
  const before = readdirSync(backend.folder);
  const cancel = new AbortController();

  const reply = await backend.dispatch(
    "workspace.createSample",
    {
      sample: "tam-duong-2020",
      target: backend.grant(path.join(backend.folder, "Huyện mẫu.sqlite")),
    },
    {
      signal: cancel.signal,
      progress: () => {
        cancel.abort();
      },
    },
  );

  expect(reply).toMatchObject({ ok: false, error: { code: "job.cancelled" } });
  expect(readdirSync(backend.folder)).toEqual(before);
}, 60_000);

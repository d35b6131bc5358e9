import { readdirSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import type { FileReport } from "#shared/features/submissions/file-report-schemas.ts";
import { startBackend } from "../../support/backend.ts";
import { ownOffice } from "../../support/own-office.ts";

type Running = Awaited<ReturnType<typeof startBackend>>;

/** The filled forms that lie beside the sample's data file. */
async function exampleForms(backend: Running): Promise<string[]> {
  const state = await backend.ok("workspace.state", {});
  if (state.status !== "open") throw new Error(state.status);
  return (readdirSync(state.folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => path.join(state.folder, name));
}

/** Starts importing `files` and gives the running call once the first of them is in. */
async function importUnderWay(backend: Running, files: readonly string[]) {
  let firstIsIn: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => {
    firstIsIn = resolve;
  });
  const reply = backend.dispatch(
    "submissions.import",
    { files: files.map(backend.grant) },
    {
      signal: new AbortController().signal,
      progress: (done) => {
        if (done === 1) firstIsIn();
      },
    },
  );
  await underWay;
  return { reply };
}

test("an import keeps the name of who began it, though somebody else signs in meanwhile", async () => {
  await using backend = await startBackend({ sample: true });
  const people = [
    { username: "quan.tri", displayName: "Quản trị", role: "administrator" },
    { username: "thu.ky.moi", displayName: "Thư ký", role: "secretary" },
    { username: "can.bo.moi", displayName: "Cán bộ", role: "clerk" },
  ] as const;
  const password = "mật khẩu đủ dài";
  for (const one of people) await backend.ok("office.createAccount", { ...one, password });
  await backend.ok("office.turnAccountsOn", {});
  await backend.ok("office.signIn", { username: "can.bo.moi", password });

  const files = (await exampleForms(backend)).slice(0, 5);
  const { reply } = await importUnderWay(backend, files);
  await backend.ok("office.signOut", {});
  await backend.ok("office.signIn", { username: "thu.ky.moi", password });
  expect(await reply).toMatchObject({ ok: true });

  const audit = await backend.ok("office.audit", { beforeId: null, limit: 20 });
  const imports = audit.filter(({ action }) => action === "submissions.import").slice(0, 5);
  expect(imports.map(({ actor }) => actor)).toEqual(files.map(() => "Cán bộ"));
  const signIn = audit.find(({ action }) => action === "office.signIn");
  expect(signIn?.actor).toBe("Thư ký");
});

test("an import does not go on in another file that is opened meanwhile", async () => {
  await using backend = await startBackend({ sample: true });
  const { reply } = await importUnderWay(backend, await exampleForms(backend));
  const target = backend.grant(path.join(backend.folder, "huyện khác.sqlite"));
  await backend.ok("workspace.createOffice", { target, office: ownOffice });
  const { value } = (await reply) as { value: { reports: FileReport[] } };
  const { outcome, findings } = value.reports.at(-1) ?? {};
  expect(outcome).toBe("refused");
  expect(findings?.map(({ code }) => code)).toEqual(["workspace.not-open"]);

  const audit = await backend.ok("office.audit", { beforeId: null, limit: 20 });
  expect(audit.map(({ action }) => action)).toEqual(["workspace.createOffice"]);
});

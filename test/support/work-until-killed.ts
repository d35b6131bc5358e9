// A program of its own for tests that kill it: does an office's work with the real
// backend and says on stdout what has been acknowledged, one JSON line each.
import { statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";

import { createBackend } from "#backend/compose.ts";
import { callsOf } from "#backend/cli/calls.ts";

const [dataDirectory = "", work = ""] = process.argv.slice(2);
const backend = createBackend({
  dataDirectory,
  fontDirectory: path.join(import.meta.dirname, "../../node_modules/@expo-google-fonts/tinos"),
  logFile: path.join(dataDirectory, "nhat-ky.log"),
  now: () => "2020-12-20T02:00:00.000Z",
});
const { call, grant } = callsOf(backend);

function say(done: string, details: object = {}): void {
  process.stdout.write(`${JSON.stringify({ done, ...details })}\n`);
}

await backend.start();
say("started");
if (work === "create") {
  await call("workspace.createSample", { sample: "tam-duong-2020", target: null });
  say("created");
} else if (work === "import") {
  const files = (await filledForms()).map(grant);
  say("importing");
  await call("submissions.import", { files });
  say("imported");
} else {
  await doTheYear();
}
await backend.close();

/** The forms that the communes of the sample have filled in. */
async function filledForms(): Promise<string[]> {
  const state = await call("workspace.state", {});
  if (state.status !== "open") throw new Error(`the data file is ${state.status}`);
  const { folder } = state;
  return (await readdir(folder, { recursive: true }))
    .map((name) => path.join(folder, name))
    .filter((name) => name.endsWith(".xlsx") && statSync(name).isFile());
}

async function doTheYear(): Promise<void> {
  const waiting: number[] = [];
  for (const file of await filledForms()) {
    const { reports } = await call("submissions.import", { files: [grant(file)] });
    const submissionId = reports[0]?.submissionId ?? null;
    if (submissionId === null) continue;
    waiting.push(submissionId);
    say("imported", { submissionId });
  }
  const { figures } = await call("submissions.accept", { submissionIds: waiting });
  say("accepted", { submissionIds: waiting, figures });
  const { documentId } = await call("plans.show", { year: 2020 });
  await call("documents.submit", { documentId });
  await call("documents.checkContent", { documentId, person: "Lò Thị Kiểm" });
  await call("documents.checkForm", { documentId, person: "Vàng Văn Soát" });
  await call("documents.approve", { documentId });
  const { sha256 } = await call("documents.issue", {
    documentId,
    issuedOn: "2020-12-20",
    number: null,
  });
  say("issued", { documentId, sha256 });
}

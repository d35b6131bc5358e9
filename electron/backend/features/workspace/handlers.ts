import { createHash } from "node:crypto";
import { createReadStream, existsSync, statSync } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import path from "node:path";

import type { BackendContext } from "#backend/context.ts";
import { cannotWrite } from "#backend/files/write-file-safely.ts";
import { levelOfOffice, superiorsOf } from "#shared/features/workspace/level-of-office.ts";
import type {
  NewOffice,
  workspaceContract,
  WorkspaceState,
} from "#shared/features/workspace/contract.ts";
import { workspaceFailure } from "#shared/features/workspace/errors.ts";
import type { Handlers } from "#shared/kernel/contract.ts";

export const workspaceHandlers: Handlers<typeof workspaceContract, BackendContext> = {
  "workspace.state": ({ workspace }) => workspace.state(),
  "workspace.createSample": createSample,
  "workspace.createOffice": createOffice,
  "workspace.open": async ({ workspace, fileOf, refreshSession }, { file }) => {
    await workspace.open(fileOf(file).path);
    await refreshSession();
    return workspace.state();
  },
  "workspace.close": async ({ workspace, refreshSession }) => {
    await workspace.close();
    await refreshSession();
    return workspace.state();
  },
  "workspace.restore": async ({ workspace, refreshSession }, { backup }) => {
    await workspace.restore(backup);
    await refreshSession();
    return workspace.state();
  },
  "workspace.backup": backUp,
  "workspace.check": async ({ workspace, checks }) => {
    const database = workspace.database();
    const results = [
      { name: "integrity" as const, examined: 1, problems: database.integrityProblems() },
      { name: "foreignKeys" as const, examined: 1, problems: database.foreignKeyProblems() },
      ...(await checks()),
    ];
    return { isGood: results.every(({ problems }) => problems.length === 0), checks: results };
  },
};

async function createSample(
  context: BackendContext,
  input: { sample: "tam-duong-2020"; target: string | null },
): Promise<WorkspaceState> {
  const { workspace, samples, dataDirectory } = context;
  const file =
    input.target === null
      ? path.join(dataDirectory, "mau", `${input.sample}.sqlite`)
      : context.fileOf(input.target).path;
  const wasMadeBefore = input.target === null && existsSync(file);
  await (wasMadeBefore
    ? workspace.open(file)
    : workspace.create(file, () => samples[input.sample](context, path.dirname(file))));
  await context.refreshSession();
  return workspace.state();
}

async function createOffice(
  context: BackendContext,
  input: { target: string; office: NewOffice },
): Promise<WorkspaceState> {
  const { workspace } = context;
  await workspace.create(context.fileOf(input.target).path, () =>
    context.write(async ({ tx, note }) => {
      const { name, superiorBody } = input.office;
      const office = {
        ...input.office,
        ...superiorsOf(name, superiorBody),
        level: levelOfOffice(name),
        id: 1,
        isIllustrative: 0,
      } as const;
      await tx.insertInto("office").values(office).execute();
      await note({ action: "workspace.createOffice", subject: office.name, after: office });
    }),
  );
  await context.refreshSession();
  return workspace.state();
}

async function backUp(
  context: Pick<BackendContext, "workspace" | "fileOf">,
  input: { target: string },
): Promise<{ fileName: string; sizeBytes: number; sha256: string }> {
  const { path: target, name } = context.fileOf(input.target);
  const open = context.workspace.file();
  // An earlier backup may be written over, the file at work never.
  if (open !== null && isSameFile(open, target)) {
    throw workspaceFailure("workspace.cannot-write", { fileName: name, reason: "data-file" });
  }
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    await context.workspace.database().backupTo(temporary);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw cannotWrite(target, error);
  }
  const { size } = await stat(target);
  return { fileName: name, sizeBytes: size, sha256: await hashFile(target) };
}

/** By the system's own number of the file, so that another spelling or a link is known too. */
function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((file) =>
    statSync(file, { bigint: true, throwIfNoEntry: false }),
  );
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { BackendContext, GrantedFile, Job } from "#backend/context.ts";
import { createDatabase } from "#backend/db/open-database.ts";
import { writeAudited } from "#backend/features/office/audit.ts";
import { followUpHandlers } from "#backend/features/submissions/follow-up/handlers.ts";
import { submissionsHandlers } from "#backend/features/submissions/handlers.ts";
import { createRouter } from "#backend/router.ts";
import { submissionsContract } from "#shared/features/submissions/contract.ts";
import { followUpContract } from "#shared/features/submissions/follow-up/contract.ts";
import type { ExpectedUnit } from "#shared/features/submissions/submission-value.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { InputOf, MethodOf, OutputOf, Reply } from "#shared/kernel/contract.ts";

const contract = { ...submissionsContract, ...followUpContract };
type Contract = typeof contract;
type Method = MethodOf<Contract>;

const actor = { accountId: null, name: "Chuyên viên Lò Thị Hòa" };

const threeUnits: readonly ExpectedUnit[] = (
  [
    { id: 1, code: "03394", name: "Thèn Sin", kind: "commune", activeTo: null },
    { id: 2, code: "03397", name: "Sùng Phài", kind: "commune", activeTo: "2020-02-29" },
    { id: 3, code: "03390", name: "thị trấn Tam Đường", kind: "town", activeTo: null },
  ] as const
).map((unit) => ({
  ...unit,
  aliases: [],
  activeFrom: "2000-01-01",
  villages: ["Nà Sen", "Đồi Chè", "Suối Hòa"].map((name, index) => ({
    id: unit.id * 10 + index + 1,
    name,
  })),
}));

/** The feature behind the real router on a real data file; only the clock is ours. */
export async function startSubmissions({
  now = "2020-06-20T02:00:00.000Z",
  units = threeUnits,
} = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "Báo cáo xã "));
  const { db, close } = await createDatabase(path.join(folder, "dữ liệu.sqlite"));
  await db
    .insertInto("office")
    .values({
      id: 1,
      name: "UBND huyện Tam Đường",
      issuingBody: "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG",
      superiorBody: null,
      chairTitle: "CHỦ TỊCH",
      place: "Tam Đường",
      symbol: "UBND",
      isIllustrative: 1,
    })
    .execute();
  for (const [position, { villages, aliases, ...unit }] of units.entries()) {
    await db
      .insertInto("unit")
      .values({ ...unit, leavingNote: null, position })
      .execute();
    for (const name of aliases) {
      await db
        .insertInto("unitAlias")
        .values({ unitId: unit.id, name, folded: foldVietnamese(name) })
        .execute();
    }
    for (const [place, village] of villages.entries()) {
      await db
        .insertInto("village")
        .values({ ...village, unitId: unit.id, position: place })
        .execute();
    }
  }

  const files = new Map<string, GrantedFile>();
  const quiet: Job = { signal: new AbortController().signal, progress: () => undefined };
  const route = createRouter<Contract, BackendContext>(contract, {
    ...submissionsHandlers,
    ...followUpHandlers,
  });

  function dispatch<M extends Method>(
    method: M,
    input: InputOf<Contract, M>,
    job: Job = quiet,
  ): Promise<Reply> {
    const context = {
      db,
      write: (work: Parameters<BackendContext["write"]>[0]) =>
        writeAudited(db, actor, () => now, work),
      now: () => now,
      actor,
      session: { mode: "one-person", account: null },
      fileOf: (token: string) => {
        const file = files.get(token);
        if (file === undefined) throw new Error(`no file ${token}`);
        return file;
      },
      job,
      reportBug: (error: unknown) => {
        throw error;
      },
    };
    // The handlers of this feature touch nothing else of a context.
    return route(context as unknown as BackendContext & { reportBug: () => string }, method, input);
  }

  function grant(file: string): string {
    const token = `tệp-thử-${files.size}`;
    files.set(token, { token, path: file, name: path.basename(file), size: 0 });
    return token;
  }

  return {
    db,
    folder,
    dispatch,
    grant,
    /** Puts bytes into a file of that name and gives its token. */
    file(name: string, bytes: Uint8Array): string {
      const target = path.join(folder, name);
      writeFileSync(target, bytes);
      return grant(target);
    },
    async ok<M extends Method>(
      method: M,
      input: InputOf<Contract, M>,
      job?: Job,
    ): Promise<OutputOf<Contract, M>> {
      const reply = await dispatch(method, input, job);
      if (!reply.ok) throw new Error(`${method} → ${JSON.stringify(reply.error)}`);
      return reply.value as OutputOf<Contract, M>;
    },
    /** Everything in the data file, to compare before and after. */
    async contents(): Promise<Record<string, unknown>> {
      const tables = [
        "period",
        "formVersion",
        "submission",
        "submissionValue",
        "valueCorrection",
        "submissionFinding",
        "figure",
        "auditEntry",
      ] as const;
      const all: Record<string, unknown> = {};
      for (const table of tables) all[table] = await db.selectFrom(table).selectAll().execute();
      return all;
    },
    async [Symbol.asyncDispose]() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

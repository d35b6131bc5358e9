import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { BackendContext } from "#backend/context.ts";
import { createDatabase } from "#backend/db/open-database.ts";
import { documentsHandlers } from "#backend/features/documents/handlers.ts";
import type { PaperSource } from "#backend/features/documents/paper-source.ts";
import { signOffHandlers } from "#backend/features/documents/sign-off-handlers.ts";
import { checkAuditChain, writeAudited } from "#backend/features/office/audit.ts";
import { planSource } from "#backend/features/plans/plan-paper.ts";
import { plansHandlers } from "#backend/features/plans/handlers.ts";
import type { YearResults } from "#backend/features/plans/year-results.ts";
import { createRouter } from "#backend/router.ts";
import { documentsContract } from "#shared/features/documents/contract.ts";
import { signOffContract } from "#shared/features/documents/sign-off-contract.ts";
import { plansContract } from "#shared/features/plans/contract.ts";
import type { InputOf, MethodOf, OutputOf, Reply } from "#shared/kernel/contract.ts";

const contract = { ...plansContract, ...documentsContract, ...signOffContract };
type Method = MethodOf<typeof contract>;

/** Plans and documents on a real data file behind the real router; nothing of later features. */
export async function startPlanBackend(
  source: Partial<PaperSource> = {},
  yearResults: YearResults = async () => Promise.resolve(new Map()),
) {
  const folder = mkdtempSync(path.join(tmpdir(), "Đoàn Kết thử "));
  const opened = await createDatabase(path.join(folder, "dữ liệu.sqlite"));
  const { db } = opened;
  await db
    .insertInto("office")
    .values({
      id: 1,
      name: "UBND huyện Mường Sơn",
      issuingBody: "ỦY BAN NHÂN DÂN HUYỆN MƯỜNG SƠN",
      superiorBody: "ỦY BAN NHÂN DÂN TỈNH THƯỢNG LÂM",
      chairTitle: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MƯỜNG SƠN",
      place: "Mường Sơn",
      symbol: "UBND",
      isIllustrative: 1,
    })
    .execute();
  const now = (): string => "2023-01-15T02:00:00.000Z";
  const actor = { accountId: null, name: "Người thử" };
  const bugs: unknown[] = [];
  const files = new Map<string, string>();
  // Of the whole world these methods use only what is here; the rest would be a bug in the test.
  const context = {
    db,
    now,
    actor,
    yearResults,
    papers: { plan: { ...planSource, ...source } },
    session: { mode: "one-person", account: null },
    write: (work) => writeAudited(db, actor, now, work),
    job: { signal: new AbortController().signal, progress: () => undefined },
    fileOf: (token) => {
      const file = files.get(token) ?? "";
      return { token, path: file, name: path.basename(file), size: 0 };
    },
  } satisfies Partial<BackendContext> as Partial<BackendContext> as BackendContext;
  const route = createRouter<typeof contract, BackendContext>(contract, {
    ...plansHandlers,
    ...documentsHandlers,
    ...signOffHandlers,
  });
  const reportBug = (error: unknown): string => {
    bugs.push(error);
    return "bug";
  };

  const running = {
    db,
    bugs,
    call: <M extends Method>(method: M, input: InputOf<typeof contract, M>): Promise<Reply> =>
      route({ ...context, reportBug }, method, input),
    async ok<M extends Method>(
      method: M,
      input: InputOf<typeof contract, M>,
    ): Promise<OutputOf<typeof contract, M>> {
      const reply = await running.call(method, input);
      if (!reply.ok) throw new Error(`${method} → ${JSON.stringify(reply.error)} ${bugs.join()}`);
      return reply.value as OutputOf<typeof contract, M>;
    },
    /** Writes a file and hands over its token. */
    file(name: string, bytes: string | Buffer): string {
      const token = `token-${files.size}-of-test`;
      files.set(token, path.join(folder, name));
      writeFileSync(path.join(folder, name), bytes);
      return token;
    },
    /** The same file, with other bytes. */
    rewrite(token: string, bytes: string | Buffer): void {
      writeFileSync(files.get(token) ?? "", bytes);
    },
    auditProblems: async () => (await checkAuditChain(db)).problems,
    async [Symbol.asyncDispose]() {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return running;
}

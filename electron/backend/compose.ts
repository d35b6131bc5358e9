import { contract } from "#shared/contract.ts";
import { FREE_PAPER } from "#shared/features/documents/free-papers/subject.ts";
import { officeText } from "#shared/features/office/text.ts";
import type { Session } from "#shared/features/office/contract.ts";
import { workspaceFailure } from "#shared/features/workspace/errors.ts";
import type { Reply } from "#shared/kernel/contract.ts";
import { fileFailure } from "#shared/kernel/file-failure.ts";
import type { OpenDatabase } from "./db/open-database.ts";
import { asStorageFailure } from "./db/storage-failure.ts";
import type { Actor, BackendContext, GrantedFile, Job } from "./context.ts";
import { checkFrozenDocuments } from "./features/documents/check-frozen.ts";
import { freePaperSource } from "./features/documents/free-papers/free-paper-source.ts";
import { openPaperFonts } from "./features/documents/open-paper-fonts.ts";
import { ACCOUNTS_SETTING } from "./features/office/accounts.ts";
import { checkAuditChain, writeAudited } from "./features/office/audit.ts";
import { readSetting } from "./features/office/repository.ts";
import { readYearResults } from "./features/indicators/year-results.ts";
import { planSource } from "./features/plans/plan-paper.ts";
import { rewardDecisionSource } from "./features/rewards/reward-decision-paper.ts";
import { checkSignatures } from "./features/signing/check-signatures.ts";
import { readLastSigned } from "./features/signing/repository.ts";
import { createWorkspaceStore } from "./features/workspace/workspace-store.ts";
import { handlers } from "./handlers.ts";
import { openLog } from "./log/log.ts";
import type { PaperFonts } from "./pdf/fonts.ts";
import { createRouter } from "./router.ts";
import { type AskToken, helperStopped } from "./signing/token/token-protocol.ts";
import { seedTamDuong } from "./sample/seed-tam-duong.ts";

export type BackendOptions = Readonly<{
  /** The program's own folder: log, sample district, the last file's name. */
  dataDirectory: string;
  /** Where the Tinos faces are. */
  fontDirectory: string;
  logFile: string;
  /** How a helper process for tokens is asked; without it none is there. */
  askToken?: AskToken;
  /** The clock; replaced in tests only. */
  now?: () => string;
}>;

export type Backend = Readonly<{
  /** Opens the data file of the last run, if there is one. */
  start: () => Promise<void>;
  dispatch: (method: string, input: unknown, job?: Job) => Promise<Reply>;
  grantFile: (file: GrantedFile) => void;
  close: () => Promise<void>;
}>;

const quietJob: Job = { signal: new AbortController().signal, progress: () => undefined };
const onePerson: Session = { mode: "one-person", account: null };

/** The composition root: the backend as a library, whatever process hosts it. */
export function createBackend(options: BackendOptions): Backend {
  const now = options.now ?? (() => new Date().toISOString());
  const log = openLog(options.logFile, now);
  const workspace = createWorkspaceStore({ dataDirectory: options.dataDirectory, now });
  const route = createRouter<typeof contract, BackendContext>(contract, handlers);
  const granted = new Map<string, GrantedFile>();
  let session: Session = onePerson;
  let fonts: Promise<PaperFonts> | undefined;

  /**
   * One call has one person and one file from its first step to its last: when somebody else
   * signs in meanwhile, or another file is opened, a long import neither changes its name
   * in the log nor goes on in the other file.
   */
  function contextOf(job: Job): BackendContext & { reportBug: typeof log.bug } {
    let caller = session;
    let used: OpenDatabase | undefined;
    const database = (): OpenDatabase => {
      const open = workspace.database();
      used ??= open;
      if (used !== open) throw workspaceFailure("workspace.not-open", {});
      return open;
    };
    return {
      get db() {
        return database().db;
      },
      get session() {
        return caller;
      },
      get actor() {
        return actorOf(caller);
      },
      async write(work) {
        try {
          return await writeAudited(database().db, actorOf(caller), now, work);
        } catch (error) {
          throw asStorageFailure(error, workspace.file() ?? "");
        }
      },
      now,
      setSession: (next) => {
        session = caller = next;
      },
      async refreshSession() {
        const asksWho =
          workspace.isOpen() &&
          (await readSetting(workspace.database().db, ACCOUNTS_SETTING)) === "yes";
        session = caller = asksWho ? { mode: "accounts", account: null } : onePerson;
      },
      fileOf(token) {
        const file = granted.get(token);
        if (file === undefined) throw fileFailure("file.grant-unknown", {});
        return file;
      },
      job,
      fonts: () => (fonts ??= openPaperFonts(options.fontDirectory)),
      signedBytesOf: readLastSigned,
      askToken: options.askToken ?? (() => Promise.resolve(helperStopped)),
      papers: {
        plan: planSource,
        rewardDecision: rewardDecisionSource,
        [FREE_PAPER]: freePaperSource,
      },
      yearResults: readYearResults,
      workspace,
      dataDirectory: options.dataDirectory,
      samples: { "tam-duong-2020": seedTamDuong },
      checks: async () => [
        { name: "auditChain", ...(await checkAuditChain(workspace.database().db)) },
        { name: "issuedDocuments", ...(await checkFrozenDocuments(workspace.database().db)) },
        { name: "signatures", ...(await checkSignatures(workspace.database().db)) },
      ],
      log,
      reportBug: log.bug,
    };
  }

  return {
    async start() {
      await workspace.reopenLast();
      await contextOf(quietJob).refreshSession();
      log.info("started", { platform: process.platform, node: process.version });
    },
    dispatch: (method, input, job = quietJob) => route(contextOf(job), method, input),
    grantFile: (file) => {
      granted.set(file.token, file);
    },
    close: () => workspace.close(),
  };
}

function actorOf({ mode, account }: Session): Actor {
  if (account !== null) return { accountId: account.id, name: account.displayName };
  return {
    accountId: null,
    name: mode === "one-person" ? officeText.onePerson : officeText.nobody,
  };
}

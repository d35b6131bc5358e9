import type { ReadDb, WriteTx } from "./db/database.ts";
import type { PaperFonts } from "./pdf/fonts.ts";
import type { PaperSources } from "./features/documents/paper-source.ts";
import type { SignedBytes } from "./features/documents/signed-bytes.ts";
import type { AskToken } from "./signing/token/token-protocol.ts";
import type { YearResults } from "./features/plans/year-results.ts";
import type { Log } from "./log/log.ts";
import type { SampleSeeders } from "./features/workspace/sample-seeder.ts";
import type { WorkspaceStore } from "./features/workspace/workspace-store.ts";
import type { Session } from "#shared/features/office/contract.ts";

/** A file that the user chose in a dialog of the window, or that the command line named. */
export type GrantedFile = Readonly<{ token: string; path: string; name: string; size: number }>;

/** Progress and cancelling of the call under way. */
export type Job = Readonly<{
  signal: AbortSignal;
  /** `done` of `total` steps; `label` names the thing at hand (a file's name). */
  progress: (done: number, total: number, label?: string) => void;
}>;

/** The result of one feature's look over the whole file. */
export type FeatureCheck = Readonly<{
  name: "auditChain" | "issuedDocuments" | "signatures";
  examined: number;
  problems: string[];
}>;

/** Who acts, as the audit trail writes it. */
export type Actor = Readonly<{ accountId: number | null; name: string }>;

/** One audit row: what was done to what, before and after (plain data, kept as JSON). */
export type AuditNote = Readonly<{
  action: string;
  subject: string;
  before?: unknown;
  after?: unknown;
}>;

/** A transaction that must leave at least one audit row before it may commit. */
export type AuditedTx = Readonly<{ tx: WriteTx; note: (note: AuditNote) => Promise<void> }>;

/** What a handler gets: all of the world that it may touch. Use cases take a `Pick` of it. */
export type BackendContext = Readonly<{
  /** Reading. Inside a transaction use its `tx` only. @throws workspace.not-open */
  db: ReadDb;
  /**
   * One use case, one transaction, with its audit rows in it.
   *
   * @throws Error (a bug) when `work` ends without having noted anything
   */
  write: <T>(work: (audited: AuditedTx) => Promise<T>) => Promise<T>;
  /** The instant now, UTC ISO with Z. */
  now: () => string;
  actor: Actor;
  session: Session;
  setSession: (session: Session) => void;
  /** After another data file has been opened: who sits here, by that file's own settings. */
  refreshSession: () => Promise<void>;
  /** @throws file.grant-unknown when the token was not given in this run */
  fileOf: (token: string) => GrantedFile;
  job: Job;
  /** Loaded at first need. @throws documents.font-incomplete */
  fonts: () => Promise<PaperFonts>;
  /** The bytes of a paper with its digital signatures; null: it has none. */
  signedBytesOf: SignedBytes;
  /** Asks the tokens of this machine, in a helper process. */
  askToken: AskToken;
  /** How each kind of subject becomes a paper; one line a feature in compose.ts. */
  papers: PaperSources;
  /** What a year came to for each of its plan's targets; features before the measuring ask it here. */
  yearResults: YearResults;
  workspace: WorkspaceStore;
  /** Where the program keeps what is its own: the log, the sample district, the last file's name. */
  dataDirectory: string;
  samples: SampleSeeders;
  /** Checks of later features over the whole file, for workspace.check. */
  checks: () => Promise<readonly FeatureCheck[]>;
  log: Log;
}>;

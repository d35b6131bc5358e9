import type { ReadDb } from "#backend/db/database.ts";
import type { Measure } from "#backend/pdf/fonts.ts";
import type { Paper } from "#backend/pdf/paper.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";

/** What sign-off adds to a paper's own content; blanks stay blanks until it is issued. */
export type PaperFrame = Readonly<{
  number: number | null;
  symbol: string;
  issuedOn: string | null;
  /** A draft carries the watermark. */
  isDraft: boolean;
  profile: LayoutProfile;
  measure: Measure;
}>;

/** Makes the paper of one subject (a plan, a decision) from the database: reads, then pure. */
export type PaperSource = (db: ReadDb, subjectId: number, frame: PaperFrame) => Promise<Paper>;

/** By subject kind; a feature that has papers adds its own in compose.ts. */
export type PaperSources = Readonly<Record<string, PaperSource>>;

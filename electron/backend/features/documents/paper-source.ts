import type { TDocumentDefinitions } from "pdfmake/interfaces.js";

import type { ReadDb } from "#backend/db/database.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";

/** What sign-off adds to a paper's own content; blanks stay blanks until it is issued. */
export type PaperFrame = Readonly<{
  number: number | null;
  symbol: string;
  issuedOn: string | null;
  isDraft: boolean;
  profile: LayoutProfile;
}>;

/** A paper ready for rendering: the definition, and a long list that is streamed behind it, if any. */
export type Paper = Readonly<{ definition: TDocumentDefinitions; signerName: string | null }>;

/** Makes the paper of one subject (a plan, a decision) from the database: pure after reading. */
export type PaperSource = (db: ReadDb, subjectId: number, frame: PaperFrame) => Promise<Paper>;

export type PaperSources = Readonly<Record<string, PaperSource>>;

import type { ReadDb, WriteTx } from "#backend/db/database.ts";
import type { Measure } from "#backend/pdf/fonts.ts";
import type { Paper } from "#backend/pdf/paper.ts";
import type { WordPaper } from "#backend/word/paper-docx/word-paper.ts";
import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import type { IssuerKind } from "#shared/features/documents/issuer/issuer-kinds-data.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";

/** What sign-off adds to a paper's own content; blanks stay blanks until it is issued. */
export type PaperFrame = Readonly<{
  number: number | null;
  symbol: string;
  issuedOn: string | null;
  /** The day by whose rules it is made: that of issue, of a draft the present one. YYYY-MM-DD */
  day: string;
  /** A draft carries the watermark. */
  isDraft: boolean;
  profile: LayoutProfile;
  measure: Measure;
}>;

/** What the register writes down of a paper beside its title. */
export type PaperFacts = Readonly<{
  /** The lines under "Nơi nhận". */
  recipients: readonly string[];
  signer: Readonly<{ authority: readonly string[]; name: string | null }>;
}>;

/** What a feature does for its kind of paper. */
export type PaperSource = Readonly<{
  /**
   * Makes the paper of one subject (a plan, a decision) from the database: reads, then pure.
   *
   * @param content the text as it is being typed; null: as it was saved
   */
  draw: (
    db: ReadDb,
    subjectId: number,
    frame: PaperFrame,
    content: PaperContent | null,
  ) => Promise<Paper>;
  /** The paper as it goes out to Word, where its text is written in the program. */
  word?: (db: ReadDb, subjectId: number, frame: PaperFrame) => Promise<WordPaper>;
  /** Brings what hangs on the text after it, in the same transaction. */
  follow?: (tx: WriteTx, subjectId: number, content: PaperContent) => Promise<void>;
  /** What the feature itself has to say of a text, beside the rules that all papers share. */
  findings?: (
    db: ReadDb,
    subjectId: number,
    content: PaperContent,
  ) => Promise<readonly DescribedFinding[]>;
  /** Who issues it; without it, the committee. */
  issuer?: (db: ReadDb, subjectId: number) => Promise<IssuerKind>;
  /** What the register keeps of it; without it, what the paper's text says. */
  facts?: (db: ReadDb, subjectId: number) => Promise<PaperFacts>;
}>;

/** By subject kind; a feature that has papers adds its own in compose.ts. */
export type PaperSources = Readonly<Record<string, PaperSource>>;

import type { Measure } from "#backend/pdf/fonts.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import type {
  FigureWords,
  PaperContent,
  PrintedLists,
} from "#shared/features/documents/paper-text.ts";

/** A paper as it goes out to Word: its text with all that stands around it. */
export type WordPaper = Readonly<{
  profile: LayoutProfile;
  head: Readonly<{
    superiorBody: string | null;
    /** A line break in the name is kept. */
    issuingBody: string;
    /** As officialSign() gives it. */
    sign: string;
    placeAndDate: string;
    /** Printed under the number of a paper that is not signed yet; null: signed. */
    draftLabel: string | null;
  }>;
  /** "Kế hoạch"; null for a letter, which has no name of its kind. */
  kindName: string | null;
  /** What only some kinds have. */
  ofKind?: Readonly<{
    /** Of a letter: what stands under its number in place of a title, with its "V/v". */
    letterSubject?: string;
    /** Of a decision: who decides, over the bases, and the words between bases and articles. */
    enactment?: Readonly<{ who: string; words: string }>;
    /** Of minutes: who wrote them, with the words over the name. */
    secretary?: Readonly<{ label: string; name: string }>;
  }>;
  content: PaperContent;
  figureWords: FigureWords;
  /** The tables that the paper's own data print, by the block that asks for them. */
  printedLists: PrintedLists;
  /** The line under the title of an annex: to which paper it belongs. */
  annexReference: string;
  /** A small line at the foot of every page; null: none. */
  footNote: string | null;
  properties: Readonly<{ title: string; author: string; /** ISO instant */ createdAt: string }>;
  /** What the paper's subject wants back when the file is read: plain data, kept as JSON. */
  subject: Readonly<{ kind: string; data: unknown }> | null;
  measure: Measure;
}>;

import type { Comparator } from "./comparator.ts";
import type { ProposalRule } from "./proposal-rule.ts";

/** One line or paragraph of the file a plan was read from. */
export type SourceLine = Readonly<{
  text: string;
  /** Where a person finds it again: the line of a text file, the paragraph of a Word file; from 1. */
  place: Readonly<{ line: number }>;
  /** The number or bullet that Word put before the text by itself ("2.1.", "-"). */
  label?: string;
  bold?: boolean;
  /** The text in pieces, where it is not all of one look. */
  runs?: readonly Readonly<{ text: string; bold?: true; italics?: true; font?: string }>[];
  /** Row and column, from 0, when the line stands in a table. */
  cell?: readonly [row: number, column: number];
  /** How many footnotes hang on it; their text is not read. */
  footnotes?: number;
}>;

/** A part of a text that is bold or italic. */
export type PlanLook = Readonly<{ start: number; end: number; bold?: true; italics?: true }>;

/**
 * A paragraph of the plan's body.
 *
 * `number` is as typed, without the full stop behind it ("II", "2.1", "a)", "(4)").
 * `level`: headings 1 (I, A) to 5 (a); numbered paragraphs as headings; other
 * paragraphs 0; bullets 1 ("-") or 2 ("+").
 */
export type PlanBlock = Readonly<{
  kind: "heading" | "paragraph" | "bullet";
  level: number;
  number: string | null;
  /** The cells of a table's row are parted as table-cells.ts says. */
  text: string;
  looks?: readonly PlanLook[];
  /** A heading with which an annex begins. */
  annex?: true;
}>;

type PlanSection = Readonly<{ number: string | null; title: string; level: number }>;

export type PlanTarget = Readonly<{
  /** Number of the item it stands in, as typed: "(4)". */
  group: string;
  /** The clause that says the figure, readable by itself. */
  text: string;
  /** Code of the indicator that the words name, when exactly one fits. */
  indicator: string | null;
  comparator: Comparator;
  /** Decimal string; null for "keep". Money in đồng. */
  value: string | null;
  unit: string | null;
}>;

/** A target with the place of its figure in the text that it was read from. */
export type FoundTarget = PlanTarget &
  Readonly<{
    /**
     * The words that say the figure (bound, number, unit: "trên 134 triệu đồng") in the text of
     * a block, the index of which is counted in the plan's blocks. Read by themselves they say
     * the same. null where no words say it alone: a kept result, an end of a range, a row of a table.
     */
    figure: Readonly<{ block: number; start: number; end: number }> | null;
    /** The agency that a table names for it. */
    owner?: string;
  }>;

export type PlanTask = Readonly<{
  number: string;
  title: string;
  paragraphs: readonly string[];
  /** What a table of tasks says of it. */
  leadAgency?: string | null;
  cooperating?: readonly string[];
  deadline?: string | null;
  product?: string | null;
}>;

export type PlanAssignment = Readonly<{
  /** As typed, so that a gap in the numbering stays visible; "" where none was typed. */
  number: string;
  agency: string;
  duties: readonly string[];
}>;

export type PlanSigner = Readonly<{ authority: readonly string[]; name: string | null }>;

/** What each warning carries for its sentence. */
export type PlanWarningTable = {
  "plans.numbering-jump": { from: string; to: string };
  "plans.numbering-repeated": { number: string };
  "plans.capital-letters": { found: string; expected: string };
  "plans.mixed-spelling": { found: string; expected: string; count: number };
  "plans.mixed-quotes": { straight: number; curly: number };
  "plans.closing-mark": { found: string };
  "plans.paragraph-joined": { before: string; after: string };
  "plans.paragraph-unfinished": { ending: string };
  "plans.heading-guessed": { title: string };
  "plans.number-with-dot": { found: string; read: string };
  "plans.number-unclear": { found: string; read: string };
  "plans.number-range": { found: string };
  "plans.number-about": { found: string; read: string };
  "plans.unit-guessed": { found: string; unit: string };
  "plans.number-compared": { found: string };
  "plans.number-unread": { found: string };
  "plans.target-two-levels": { first: string; second: string };
  "plans.ratio-differs": { counts: string; typed: string; computed: string };
  "plans.target-repeated": { target: string };
  "plans.task-agency-inherited": { task: string; agency: string };
  "plans.target-without-number": { item: string };
  "plans.target-without-indicator": { target: string };
  "plans.too-many-targets": { limit: number };
  "plans.act-lapsed": { act: string; lastDay: string; year: number };
  "plans.act-unknown": { year: number };
  "plans.period-over": { period: string; year: number };
  "plans.year-kept": { year: number };
  "plans.part-to-write": { part: string; hint: string };
  "plans.act-replaced": { act: string; by: string; year: number };
  "plans.result-carried": { before: string; after: string };
  "plans.result-missing": { found: string; year: number };
  "plans.target-proposed": {
    target: string;
    rule: ProposalRule;
    year: number;
    /** Figures as they are printed. */
    from: string;
    to: string;
    result: string | null;
    before: string | null;
  };
  "plans.signer-left": { name: string; year: number };
  "plans.more-warnings": { more: number };
  "plans.part-missing": { part: PlanPart };
  "plans.closing-unread": { text: string };
  "plans.footnotes-left-out": { count: number };
};

export type PlanPart =
  | "title"
  | "agency"
  | "year"
  | "bases"
  | "targets"
  | "tasks"
  | "solutions"
  | "assignments"
  | "recipients"
  | "authority"
  | "signer";

export type PlanWarningCode = keyof PlanWarningTable;

/** Something a clerk should look at; the reading went on. Its sentence is in text.ts. */
export type PlanWarning = {
  [Code in PlanWarningCode]: Readonly<{
    code: Code;
    where: Readonly<{ line: number; text: string }>;
    details: Readonly<PlanWarningTable[Code]>;
  }>;
}[PlanWarningCode];

export type ParsedPlan = Readonly<{
  title: string;
  /** "" where the text does not say. */
  agency: string;
  year: number | null;
  bases: readonly string[];
  blocks: readonly PlanBlock[];
  sections: readonly PlanSection[];
  targets: readonly FoundTarget[];
  tasks: readonly PlanTask[];
  solutions: readonly PlanTask[];
  assignments: readonly PlanAssignment[];
  recipients: readonly string[];
  signer: PlanSigner;
  warnings: readonly PlanWarning[];
}>;

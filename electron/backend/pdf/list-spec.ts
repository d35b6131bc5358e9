export type ListColumn = Readonly<{
  title: string;
  /**
   * Width in millimetres; "rest" shares what the other columns leave; `toFit` is as wide
   * as these texts and the title need, narrower only when the page is too narrow for all.
   */
  widthMm: number | "rest" | Readonly<{ toFit: readonly string[] }>;
  align: "left" | "center" | "right";
}>;

export type ListRow =
  | Readonly<{ kind: "row"; cells: readonly string[]; isBold?: boolean }>
  /** A heading over the rows that follow; never the last thing on a page. */
  | Readonly<{ kind: "group"; text: string }>
  /** A sum under the rows before it: the label spans all columns but the last. */
  | Readonly<{ kind: "sum"; label: string; value: string }>;

export type ListLine = Readonly<{
  text: string;
  sizePt: number;
  bold: boolean;
  italics: boolean;
  align: "left" | "center";
  /** Length of a rule under the line as a share of its width; 0: no rule. */
  ruleShare: number;
  /** Room over and under the line, in points. */
  before: number;
  after: number;
}>;

/** A list as data; its look is fixed by streamed-list.ts. */
export type ListSpec = Readonly<{
  landscape: boolean;
  sizePt: number;
  /** No row of cells is lower than this: room to write in by hand. */
  rowHeightMm?: number;
  /** Its first page is page 1 again. */
  isNumberedAnew?: boolean;
  /** At the foot of each of its pages, in place of the file's own note. */
  footNote?: string;
  /** Lines over the list, on its first page only. */
  head: readonly ListLine[];
  columns: readonly ListColumn[];
  /** Taken one after the other and not kept, so that a list may be longer than memory. */
  rows: Iterable<ListRow>;
  /** How many rows there are, for the progress bar. */
  rowCount: number;
  /** Lines under the list. */
  foot: readonly ListLine[];
  /** Columns of lines under the foot, side by side: never on a page without the list's last row. */
  closing?: readonly (readonly ListLine[])[];
}>;

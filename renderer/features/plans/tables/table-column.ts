/** What was made of a typed cell: fields of its row, or why it cannot be. */
export type ReadCell<Fields> = Readonly<{ fields: Partial<Fields> }> | Readonly<{ wrong: string }>;

/** A column of a table of the plan's own rows. */
export type TableColumn<Row extends Fields, Fields> = Readonly<{
  id: string;
  title: string;
  text: (row: Row) => string;
  editText?: (row: Row) => string;
  /** @param row the row as it will be with the cells before this one */
  read?: (typed: string, row: Fields) => ReadCell<Fields>;
  /** False: the row says this elsewhere. */
  isEditable?: (row: Row) => boolean;
  /** What is doubtful about a cell that is right as such. */
  doubt?: (row: Row) => string | null;
  choices?: readonly string[];
  width?: number;
  flex?: number;
  minWidth?: number;
}>;

/** How a table is read and kept. */
export type TableShape<Row extends Fields & { id: number }, Fields extends object> = Readonly<{
  columns: readonly TableColumn<Row, Fields>[];
  fieldNames: readonly (keyof Fields)[];
  /** The row that added fields become; shown while they are being saved. */
  make: (fields: Fields, id: number) => Row;
  /** A row that nobody has typed anything in. */
  blank: Fields;
  /** The column without which a row is none; what is typed beside it waits. */
  needs: string;
  /** What is wrong with a row as a whole, and in which column that is seen. */
  check?: (row: Fields) => Readonly<{ columnId: string; reason: string }> | null;
  /** True: the row is part of the text; it stands first, and is moved and deleted there. */
  isOfText: (row: Row) => boolean;
}>;

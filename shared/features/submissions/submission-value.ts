/** One value of a filled form with the cell it comes from. */
export type ReadValue = Readonly<{
  itemCode: string;
  /** Null: of the unit as a whole. */
  villageId: number | null;
  /** Decimal string; null: left empty where the form allows it. */
  value: string | null;
  /** What a cell for words says; null: it is empty, or one for a number. */
  words: string | null;
  sheet: string;
  cell: string;
  typedText: string;
  /** The cell's note; undefined: it has none. */
  note?: string | undefined;
}>;

export type ExpectedVillage = Readonly<{ id: number; name: string }>;

export type ExpectedUnit = Readonly<{
  id: number;
  code: string;
  name: string;
  /** Other names that it goes by in files. */
  aliases: readonly string[];
  kind: "commune" | "town";
  activeFrom: string;
  /** Last day in the district; null: still there. */
  activeTo: string | null;
  villages: readonly ExpectedVillage[];
}>;

export type ExpectedPeriod = Readonly<{ code: string; startsOn: string; dataClosesOn: string }>;

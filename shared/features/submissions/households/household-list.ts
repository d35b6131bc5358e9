/** One household of a list as it was read. */
export type ReadHousehold = Readonly<{
  villageId: number;
  headName: string;
  /** Row of the sheet, 1-based. */
  row: number;
  /** By column: a mark is "1" or "0", a whole number its decimal string; null: left empty. */
  answers: Readonly<Record<string, string | null>>;
  /** By column what the cell said, where it is not the answer's own words. */
  typed: Readonly<Record<string, string>>;
}>;

export type ReadHouseholdList = Readonly<{
  sheet: string;
  /** "village", "head" and each column's code → column of the sheet, 1-based. */
  columnOf: Readonly<Record<string, number>>;
  households: readonly ReadHousehold[];
}>;

/** What the two columns that every list has are called among the columns' codes. */
export const VILLAGE_CODE = "village";
export const HEAD_CODE = "head";
/** The column by which two households of one name are told apart, where a list has it. */
export const BIRTH_YEAR_CODE = "birthYear";

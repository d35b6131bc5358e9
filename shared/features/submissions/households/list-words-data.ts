/** What people write into a cell to say that it is so, folded. */
export const YES_WORDS: ReadonlySet<string> = new Set([
  "x",
  "1",
  "v",
  "co",
  "dat",
  "true",
  "✓",
  "✔",
  "√",
]);

/** … and that it is not; an empty cell says the same. */
export const NO_WORDS: ReadonlySet<string> = new Set([
  "",
  "0",
  "-",
  "–",
  "k",
  "ko",
  "khong",
  "khong dat",
  "false",
]);

/** What the program writes for a mark. */
export const MARK = "x";

/** How a line begins that closes a list: folded. */
export const FOOT_WORDS: readonly string[] = [
  "nguoi lap",
  "tm.",
  "kt.",
  "thu truong",
  "chu tich",
  "truong ban",
  "xac nhan",
  "ngay ",
];

/** What is typed for a criterion that is only met or not, folded. */
export const metWords: ReadonlySet<string> = new Set(["x", "1", "dat", "co"]);
export const unmetWords: ReadonlySet<string> = new Set([
  "0",
  "-",
  "khong",
  "khong dat",
  "chua dat",
]);

/** Levels at which a People's Committee keeps this file; a commune is also a ward or a township. */
export const officeLevels = ["district", "commune"] as const;
export type OfficeLevel = (typeof officeLevels)[number];

type Government = Readonly<{
  /** First day, YYYY-MM-DD. */
  from: string;
  /** Whose committee stands directly above that of a level; null: there is no such level. */
  above: Readonly<Record<OfficeLevel, "province" | "district" | null>>;
  source: string;
}>;

/**
 * The levels of local government as dated data. The reform of 2025 is one entry: there is no
 * district any more, and the province stands directly above the commune.
 */
export const governments: readonly Government[] = [
  {
    from: "1945-09-02",
    above: { district: "province", commune: "district" },
    source: "Luật Tổ chức chính quyền địa phương năm 2015 (các luật trước cũng chia ba cấp)",
  },
  {
    from: "2025-07-01",
    above: { district: null, commune: "province" },
    // The resolution for Lai Châu was read in the news; the law itself was not.
    source: "Luật Tổ chức chính quyền địa phương năm 2025; Nghị quyết số 1670/NQ-UBTVQH15",
  },
];

import type { PaperRole } from "./layout-profile.ts";
import type { BlockOf } from "./paper-text.ts";

const ROLES_BY_LEVEL: readonly PaperRole[] = ["sectionHeading", "clauseHeading", "clauseHeading"];

/**
 * What a heading is by the kind of its number; one without a number, by its depth.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ and Mục V.6
 */
export function headingRole({ numbering, level }: BlockOf<"heading">): PaperRole {
  switch (numbering?.style) {
    case "part":
      return "partTitle";
    case "roman":
    case "capital":
      return "sectionHeading";
    case "article":
      return "article";
    case "arabic":
    case "dotted":
      return "clauseHeading";
    case "letter":
    case "paren":
      return "pointHeading";
    case undefined:
      return ROLES_BY_LEVEL[level - 1] ?? "pointHeading";
  }
}

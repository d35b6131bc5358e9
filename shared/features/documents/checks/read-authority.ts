import { authorityMarks } from "../authority/authority-data.ts";
import type { SigningRight } from "#shared/features/office/signing-right.ts";

/** What the lines over a signature say. */
export type ReadAuthority = Readonly<{
  isCollective: boolean;
  right: SigningRight;
  /** "KT.", "TL." … as typed; null: the head signs. */
  mark: string | null;
  /** Is there a line with the signer's own office behind a line that asks for one? */
  hasOwnOffice: boolean;
}>;

const markedRights = [
  [authorityMarks.acting, "acting"],
  [authorityMarks.deputy, "deputy"],
  [authorityMarks.order, "order"],
  [authorityMarks.mandate, "mandate"],
] as const;

/** Reads "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"; null where there are no lines. */
export function readAuthority(lines: readonly string[]): ReadAuthority | null {
  const typed = lines.map((line) => line.trim().toLocaleUpperCase("vi")).filter((l) => l !== "");
  if (typed.length === 0) return null;
  const isCollective = typed.some((line) => line.startsWith(authorityMarks.collective));
  // The first mark behind TM. says by what right; one further down is of the signer's own unit.
  const at = typed.findIndex((line) => markedRights.some(([mark]) => line.startsWith(mark)));
  const found = markedRights.find(([mark]) => typed[at]?.startsWith(mark));
  if (found === undefined) {
    return { isCollective, right: "head", mark: null, hasOwnOffice: true };
  }
  const [mark, right] = found;
  return {
    isCollective,
    right,
    mark,
    hasOwnOffice: right === "acting" || typed.length > at + 1,
  };
}

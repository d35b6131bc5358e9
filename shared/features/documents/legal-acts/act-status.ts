import type { LegalAct } from "./contract.ts";

export type ActStatus = "not-yet" | "in-force" | "lapsed" | "unknown";

/**
 * Whether an act binds on a day, by the first and last day in force that the catalogue holds.
 *
 * @param isoDate YYYY-MM-DD
 */
export function actStatusOn(
  { inForceFrom, inForceTo }: Pick<LegalAct, "inForceFrom" | "inForceTo">,
  isoDate: string,
): ActStatus {
  if (inForceTo !== null && inForceTo < isoDate) return "lapsed";
  if (inForceFrom === null) return "unknown";
  return inForceFrom > isoDate ? "not-yet" : "in-force";
}

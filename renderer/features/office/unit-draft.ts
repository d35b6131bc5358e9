import type { Unit, UnitInput } from "#shared/features/office/contract.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";

import { readPeriod } from "./read-period.ts";

/** The fields of a unit as they stand in the form. */
export type UnitDraft = Readonly<{
  name: string;
  code: string;
  kind: Unit["kind"];
  from: string;
  to: string;
  note: string;
  /** Id of the unit that it went into; "": none. */
  mergedInto: string;
  aliases: string;
}>;

export function unitDraft(unit: Unit | null): UnitDraft {
  if (unit === null) {
    return {
      name: "",
      code: "",
      kind: "commune",
      from: "",
      to: "",
      note: "",
      mergedInto: "",
      aliases: "",
    };
  }
  const { name, code, kind, activeFrom, activeTo, leavingNote, mergedInto, aliases } = unit;
  return {
    name,
    code,
    kind,
    from: formatDate(activeFrom),
    to: activeTo === null ? "" : formatDate(activeTo),
    note: leavingNote ?? "",
    mergedInto: mergedInto === null ? "" : String(mergedInto),
    aliases: aliases.join("\n"),
  };
}

/** What the form says, as it is saved; null while a field is missing or wrong. */
export function unitInput(id: number | null, draft: UnitDraft): UnitInput | null {
  const { from, to, fromProblem, toProblem } = readPeriod(draft.from, draft.to);
  const name = nfc(draft.name).trim();
  if (name === "" || from === null || fromProblem !== null || toProblem !== null) return null;
  const note = nfc(draft.note).trim();
  return {
    id,
    name,
    code: draft.code.trim(),
    kind: draft.kind,
    activeFrom: from,
    activeTo: to,
    leavingNote: note === "" || to === null ? null : note,
    mergedInto: draft.mergedInto === "" || to === null ? null : Number(draft.mergedInto),
    aliases: linesOf(draft.aliases),
  };
}

/** The lines that say something, each composed and without blanks round it. */
export function linesOf(typed: string): string[] {
  return nfc(typed)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

import type { Unit, UnitInput } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

import { type PastedLine, pastedCells } from "./pasted-line.ts";

const text = officeScreenText.paste;
const headings = new Set(["ten", "ten xa", "ten don vi", "ten xa, thi tran"]);

/**
 * Lines of name, code, kind and other names as units of the district since `activeFrom`.
 *
 * @param units those there are: a name in use on that day is not taken twice
 */
export function readPastedUnits(
  typed: string,
  units: readonly Unit[],
  activeFrom: string | null,
): readonly PastedLine<UnitInput>[] {
  const present = units.filter(
    ({ activeTo }) => activeFrom === null || activeTo === null || activeTo >= activeFrom,
  );
  const taken = new Set(present.flatMap(({ name, aliases }) => keysOf(name, aliases)));
  const above = new Set<string>();
  return pastedCells(typed)
    .filter(({ cells }) => !headings.has(foldVietnamese(cells[0] ?? "")))
    .map(({ raw, cells: [name = "", code = "", typedKind = "", otherNames = ""] }) => {
      const kind = readKind(typedKind, name);
      const aliases = otherNames
        .split(/[;,]/)
        .map((each) => each.trim())
        .filter((each) => each !== "");
      const keys = keysOf(name, aliases);
      const problem =
        formProblem(name, code, aliases) ??
        (kind === null ? text.badKind : null) ??
        (keys.some((key) => taken.has(key)) ? text.exists : null) ??
        (keys.some((key) => above.has(key)) ? text.twice : null);
      for (const key of keys) above.add(key);
      return {
        raw,
        name,
        cells: [
          name,
          code,
          kind === null ? typedKind : officeScreenText.kinds[kind],
          aliases.join("; "),
        ],
        problem,
        input: {
          id: null,
          name,
          code,
          kind: kind ?? "commune",
          activeFrom: activeFrom ?? "",
          activeTo: null,
          leavingNote: null,
          mergedInto: null,
          aliases,
        },
      };
    });
}

/** A unit is found by any of its names, with or without diacritics. */
function keysOf(name: string, aliases: readonly string[]): string[] {
  return [name, ...aliases].map(foldVietnamese);
}

function formProblem(name: string, code: string, aliases: readonly string[]): string | null {
  if (name === "") return text.missingName;
  if (code.length > 20 || [name, ...aliases].some(({ length }) => length > 120)) {
    return text.tooLong;
  }
  return aliases.length > 30 ? text.tooManyAliases : null;
}

/** As typed, or by the name where nothing is typed; null: neither of the two kinds. */
function readKind(typed: string, name: string): Unit["kind"] | null {
  const kind = foldVietnamese(typed);
  if (kind === "") return foldVietnamese(name).startsWith("thi tran") ? "town" : "commune";
  if (kind === "xa") return "commune";
  return kind === "thi tran" || kind === "tt" ? "town" : null;
}

import type { Input, Output } from "#renderer/app/api.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";

import { type PastedLine, pastedCells } from "./pasted-line.ts";

const text = officeScreenText.paste;

/** Lines of full name and short name as new agencies. */
export function readPastedAgencies(
  typed: string,
  agencies: readonly Output<"office.agencies">[number][],
): readonly PastedLine<Input<"office.saveAgency">>[] {
  const taken = new Set(agencies.map(({ name }) => keyOf(name)));
  const above = new Set<string>();
  return pastedCells(typed).map(({ raw, cells: [name = "", shortName = ""] }) => {
    const key = keyOf(name);
    const problem =
      formProblem(name, shortName) ??
      (taken.has(key) ? text.exists : null) ??
      (above.has(key) ? text.twice : null);
    above.add(key);
    return { raw, name, cells: [name, shortName], problem, input: { id: null, name, shortName } };
  });
}

function keyOf(name: string): string {
  return name.toLocaleLowerCase("vi");
}

function formProblem(name: string, shortName: string): string | null {
  if (name === "") return text.missingName;
  if (shortName === "") return text.missingShortName;
  return name.length > 120 || shortName.length > 120 ? text.tooLong : null;
}

import type { Unit } from "#shared/features/office/contract.ts";
import type { NominationCategory } from "#shared/features/rewards/contract.ts";
import { rewardsScreenText } from "#shared/features/rewards/screen-text.ts";
import { nominationCategoryText } from "#shared/features/rewards/text.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { textToBlock } from "#renderer/components/grid/block-text.ts";

import { categories } from "./nomination-categories.ts";

const text = rewardsScreenText.addDialog;

export type PastedNomination = Readonly<{
  category: NominationCategory;
  name: string;
  position: string;
  unitId: number | null;
  achievement: string;
}>;

export type PastedLines = Readonly<{
  nominations: readonly PastedNomination[];
  problems: readonly Readonly<{ line: number; words: string }>[];
}>;

/** Lines of Excel (category, name, position, unit, achievement) as nominations; lines that cannot be used say why. */
export function readPastedNominations(pasted: string, units: readonly Unit[]): PastedLines {
  const nominations: PastedNomination[] = [];
  const problems: { line: number; words: string }[] = [];
  for (const [index, cells] of textToBlock(pasted).entries()) {
    const [kind = "", name = "", position = "", unitName = "", achievement = ""] = cells.map(
      (cell) => cell.trim().normalize("NFC"),
    );
    if (cells.every((cell) => cell.trim() === "")) continue;
    const category = categories.find((each) =>
      foldVietnamese(nominationCategoryText[each]).startsWith(foldVietnamese(kind)),
    );
    const unit = unitName === "" ? null : findUnit(unitName, units);
    const line = index + 1;
    if (kind === "" || category === undefined) {
      problems.push({ line, words: text.badCategory(kind) });
    } else if (name === "") problems.push({ line, words: text.noName });
    else if (unit === undefined) problems.push({ line, words: text.badUnit(unitName) });
    else {
      const place = unit === null ? null : unit.id;
      nominations.push({ category, name, position, unitId: place, achievement });
    }
  }
  return { nominations, problems };
}

function findUnit(name: string, units: readonly Unit[]): Unit | undefined {
  const key = foldVietnamese(name);
  return units.find((unit) =>
    [unit.name, ...unit.aliases].some((each) => foldVietnamese(each) === key),
  );
}

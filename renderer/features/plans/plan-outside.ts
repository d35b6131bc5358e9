import type { FigureWords } from "#shared/features/documents/paper-text.ts";
import type { Plan } from "#shared/features/plans/contract.ts";
import { figureWords } from "#shared/features/plans/figure-words.ts";
import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { targetPhrase } from "#shared/features/plans/target-phrase.ts";
import type { Outside } from "#renderer/components/paper-editor/view/outside.ts";

import { printedNumber } from "./printed-number.ts";

/** How the figures of a plan's text read today. */
export function planFigureWords({ targets }: Pick<Plan, "targets">): FigureWords {
  return figureWords(new Map(targets.map((target) => [target.id, target])));
}

/** The plan's targets, as they can be put into its text. */
export function planChips({ targets }: Pick<Plan, "targets">): Outside["targets"] {
  return targets.map(({ id, comparator, value, unit, text: about }) => ({
    id,
    phrase: targetPhrase(comparator, value, unit),
    about,
  }));
}

/** The plan's own tables, as the text shows them where they are to be printed. */
export function planLists({
  targets,
  tasks,
  solutions,
  assignments,
}: Pick<Plan, "targets" | "tasks" | "solutions" | "assignments">): Outside["lists"] {
  return {
    targets: {
      columns: [text.targets.text, text.targets.value],
      rows: targets.map((target) => [
        target.text,
        targetPhrase(target.comparator, target.value, target.unit),
      ]),
    },
    tasks: {
      columns: [text.lists.number, text.lists.title],
      rows: [...tasks, ...solutions].map(({ number, title }) => [printedNumber(number), title]),
    },
    assignments: {
      columns: [text.lists.agency, text.lists.duties],
      rows: assignments.map(({ agency, duties }) => [agency, duties.join("; ")]),
    },
  };
}

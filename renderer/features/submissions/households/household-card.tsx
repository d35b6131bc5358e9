import { useQuery } from "@tanstack/react-query";

import type { Household, HouseholdList } from "#shared/features/submissions/households/contract.ts";
import { HEAD_CODE } from "#shared/features/submissions/households/household-list.ts";
import { saidAnswer } from "#shared/features/submissions/households/said-answer.ts";
import { householdsScreenText as text } from "#shared/features/submissions/households/screen-text.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";

import { Fact, History } from "../fact.tsx";
import classes from "../provenance.module.css";
import { householdsQuery } from "../queries.ts";
import { cellOf, type ChosenAnswer, columnOf, shownAnswer } from "./chosen-answer.ts";

const provenance = submissionsScreenText.one.provenance;

/** Where the chosen answer of a household stands in the file, what was written there, and every change since. */
export function HouseholdCard({
  submissionId,
  chosen,
}: {
  readonly submissionId: number;
  readonly chosen: ChosenAnswer | null;
}) {
  const list = useQuery({ ...householdsQuery(submissionId), enabled: chosen !== null }).data;
  const household = list?.households.find(({ id }) => id === chosen?.householdId);
  return (
    <aside className={classes["provenance"]} aria-label={provenance.title} aria-live="polite">
      <h2>{provenance.title}</h2>
      {list == null || household === undefined || chosen === null ? (
        <p className={classes["soft"]}>{text.chosen.choose}</p>
      ) : (
        <Facts list={list} household={household} code={chosen.code} />
      )}
    </aside>
  );
}

type Answer = Readonly<{ list: HouseholdList; household: Household; code: string }>;

function Facts({ list, household, code }: Answer) {
  const column = columnOf(list, code);
  if (column === undefined) return <p className={classes["soft"]}>{text.chosen.choose}</p>;
  const shown = shownAnswer(household, column);
  return (
    <>
      <p className={classes["item"]}>
        {`${household.villageName}: ${household.headName}, ${column.label}`}
      </p>
      <dl>
        <Fact name={provenance.now} words={shown === "" ? text.none : shown} isStrong />
        <Fact name={provenance.typed} words={typedWords(household, code)} />
        <Fact name={provenance.sheet} words={list.sheet} />
        <Fact name={provenance.cell} words={cellOf(list, household, code)} />
      </dl>
      <History
        corrections={household.corrections.filter(({ columnCode }) => columnCode === code)}
        shown={(answer) => saidAnswer(answer, column)}
      />
    </>
  );
}

/** What the file says: kept apart only where it is not the answer's own words. */
function typedWords({ typed, answers, headName, corrections }: Household, code: string): string {
  const first = corrections.find(({ columnCode }) => columnCode === code);
  const now = code === HEAD_CODE ? headName : (answers[code] ?? null);
  const words = typed[code] ?? (first === undefined ? now : first.before) ?? "";
  return words === "" ? provenance.emptyCell : words;
}

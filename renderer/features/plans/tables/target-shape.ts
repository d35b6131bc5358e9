import { comparators } from "#shared/features/plans/comparator.ts";
import type { PlanTargetView } from "#shared/features/plans/contract.ts";
import type { TargetFields } from "#shared/features/plans/row-schemas.ts";
import { sentenceDiffers } from "#shared/features/plans/sentence-differs.ts";
import { comparatorWords, planTablesText } from "#shared/features/plans/tables-text.ts";
import { targetFromSentence } from "#shared/features/plans/target-from-sentence.ts";
import { targetPhrase } from "#shared/features/plans/target-phrase.ts";
import { plansText } from "#shared/features/plans/text.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

import { indicatorChoices, indicatorName } from "../indicator-choices.ts";
import { lineOr } from "./read-line.ts";
import { readValue } from "./read-value.ts";
import type { ReadCell, TableShape } from "./table-column.ts";

const text = planTablesText.targets;

/** The table of targets. A new sentence is understood as one of a file would be. */
export function targetShape(agencies: readonly string[]): TableShape<PlanTargetView, TargetFields> {
  return {
    fieldNames: ["group", "text", "indicator", "comparator", "value", "unit", "owner"],
    blank: {
      group: "",
      text: "",
      indicator: null,
      comparator: "keep",
      value: null,
      unit: null,
      owner: null,
    },
    make: (fields, id) => ({ ...fields, id }),
    needs: "text",
    isOfText: () => false,
    check: ({ comparator, value }) =>
      comparator !== "keep" && value === null ? { columnId: "value", reason: text.noValue } : null,
    columns: [
      {
        id: "text",
        title: text.text,
        text: (row) => row.text,
        read: readText,
        doubt: (row) => {
          const said = sentenceDiffers(row.text, row);
          return said === null
            ? null
            : text.differs(said, targetPhrase(row.comparator, row.value, row.unit));
        },
        flex: 3,
        minWidth: 230,
      },
      {
        id: "indicator",
        title: text.indicator,
        text: ({ indicator }) => indicatorName(indicator) ?? "",
        read: readIndicator,
        doubt: ({ indicator }) => (indicator === null ? text.noIndicator : null),
        choices: indicatorChoices.map(({ label }) => label),
        flex: 2,
        minWidth: 150,
      },
      {
        id: "comparator",
        title: text.comparator,
        text: ({ comparator }) => plansText.comparators[comparator],
        read: readComparator,
        choices: comparators.map((each) => plansText.comparators[each]),
        width: 112,
      },
      {
        id: "value",
        title: text.value,
        text: ({ value }) => (value === null ? "" : formatDecimal(value)),
        read: readValue,
        width: 112,
      },
      {
        id: "unit",
        title: text.unit,
        text: ({ unit }) => unit ?? "",
        read: (typed) => lineOr(typed, 20, (unit) => ({ unit: unit === "" ? null : unit })),
        width: 84,
      },
      {
        id: "owner",
        title: text.owner,
        text: ({ owner }) => owner ?? "",
        read: (typed) => lineOr(typed, 300, (owner) => ({ owner: owner === "" ? null : owner })),
        choices: agencies,
        flex: 2,
        minWidth: 140,
      },
      {
        id: "group",
        title: text.group,
        text: ({ group }) => group,
        read: (typed) => lineOr(typed, 20, (group) => ({ group })),
        width: 72,
      },
    ],
  };
}

/** A first sentence sets what it says; a sentence that is mended leaves the figure alone. */
function readText(typed: string, row: TargetFields): ReadCell<TargetFields> {
  if (typed === "") return { wrong: text.noText };
  return lineOr(typed, 2_000, (line) => ({
    text: line,
    ...(row.text === "" ? targetFromSentence(line) : {}),
  }));
}

function readComparator(typed: string, row: TargetFields): ReadCell<TargetFields> {
  const key = foldVietnamese(typed);
  const found = comparators.find((each) =>
    comparatorWords[each].some((words) => foldVietnamese(words) === key),
  );
  if (found === undefined) return { wrong: text.badComparator(typed) };
  // A row that has no figure keeps a result until one is typed beside it.
  if (found === "keep") return { fields: { comparator: found, value: null } };
  if (typed === "" && row.value === null) return { fields: {} };
  return { fields: { comparator: found } };
}

function readIndicator(typed: string): ReadCell<TargetFields> {
  if (typed === "") return { fields: { indicator: null } };
  const key = foldVietnamese(typed);
  const found = indicatorChoices.find(({ label }) => foldVietnamese(label) === key);
  return found === undefined
    ? { wrong: text.badIndicator(typed) }
    : { fields: { indicator: found.value } };
}

import { useMemo } from "react";

import type { Criterion, Scheme } from "#shared/features/evaluation/scheme.ts";
import {
  criterionChoices,
  type CriterionField,
  criterionFields,
  hasCriterionField,
  readCriterionField,
  shownCriterionField,
} from "#shared/features/evaluation/schemes/criterion-fields.ts";
import {
  withChangedCriterion,
  withMoved,
  withNewCriterion,
  withoutCriterion,
} from "#shared/features/evaluation/schemes/edit-scheme.ts";
import { schemeEditorText as text } from "#shared/features/evaluation/schemes/editor-text.ts";
import { ruleHint } from "#shared/features/evaluation/schemes/rule-words.ts";
import type { GridBelow, GridColumn, GridEdit } from "#renderer/components/grid/grid-column.ts";
import { RowTable, type ShapeKey } from "#renderer/components/grid/row-table.tsx";

import type { SchemeEdit } from "./scheme-edit.ts";

/** What is marked and how points come, one line a criterion, written like a sheet of Excel. */
export function CriterionTable({ scheme, onChange, ...parts }: SchemeEdit) {
  const columns = useMemo(() => criterionColumns(scheme, parts.canEdit), [scheme, parts.canEdit]);

  function edit(edits: readonly GridEdit<Criterion>[], below: readonly GridBelow[]): string[] {
    const wrong: string[] = [];
    let changed = scheme;
    const put = (code: string, columnId: string, typed: string): void => {
      const field = criterionFields.find((each) => each === columnId);
      const criterion = changed.criteria.find((each) => each.code === code);
      if (field === undefined || criterion === undefined) return;
      const read = readCriterionField(field, typed, criterion, changed);
      if ("problem" in read) wrong.push(`${criterion.name}: ${read.problem}`);
      else changed = withChangedCriterion(changed, code, read.change);
    };
    for (const { row, columnId, text: typed } of edits) put(row.code, columnId, typed);
    for (const line of below) {
      changed = withNewCriterion(changed, null);
      const code = changed.criteria.at(-1)?.code ?? "";
      // What a criterion is marked by comes before how.
      for (const field of criterionFields) {
        const typed = line.get(field) ?? "";
        if (typed.trim() !== "") put(code, field, typed);
      }
    }
    if (wrong.length === 0 && changed !== scheme) onChange(changed);
    return wrong;
  }

  function press(key: ShapeKey, code: string | null): void {
    if (key === "add") onChange(withNewCriterion(scheme, code));
    else if (code === null) return;
    else if (key === "remove") onChange(withoutCriterion(scheme, code));
    else onChange(withMoved(scheme, "criteria", code, key === "up" ? -1 : 1));
  }

  return (
    <RowTable
      {...parts}
      label={text.criteria}
      rows={scheme.criteria}
      columns={columns}
      onEdits={edit}
      onPress={press}
    />
  );
}

const widths: Readonly<Record<CriterionField, Partial<GridColumn<Criterion>>>> = {
  name: { width: 230, isPinned: true, wraps: true },
  maximum: { width: 82, align: "right" },
  source: { width: 220, wraps: true },
  rule: { width: 118 },
  words: { width: 190, wraps: true },
  group: { width: 190, wraps: true },
  effect: { width: 112 },
  basis: { width: 130 },
};

/** The field in the order of reading; what is rarely changed stands last. */
const order: readonly CriterionField[] = [
  "name",
  "maximum",
  "source",
  "rule",
  "words",
  "group",
  "effect",
  "basis",
];

function criterionColumns(scheme: Scheme, canEdit: boolean): GridColumn<Criterion>[] {
  return order.map((field) => {
    const choices = criterionChoices(field, scheme);
    return {
      id: field,
      title: text.fields[field],
      value: (criterion) => shownCriterionField(field, criterion, scheme),
      ...widths[field],
      ...(choices.length > 0 && { choices }),
      ...(field === "words" && {
        tooltip: ({ source }: Criterion) =>
          source.kind === "hand" ? null : ruleHint(source.rule.kind),
      }),
      ...(canEdit && {
        isEditable: (criterion: Criterion) => hasCriterionField(field, criterion),
      }),
    };
  });
}

import { useMemo } from "react";

import type { CriterionGroup, Scheme } from "#shared/features/evaluation/scheme.ts";
import {
  withChangedGroup,
  withMoved,
  withNewGroup,
  withoutGroup,
} from "#shared/features/evaluation/schemes/edit-scheme.ts";
import { schemeEditorText as text } from "#shared/features/evaluation/schemes/editor-text.ts";
import { formatPoints } from "#shared/features/evaluation/points.ts";
import { decimal } from "#shared/features/evaluation/schemes/rule-words.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import type { GridBelow, GridColumn, GridEdit } from "#renderer/components/grid/grid-column.ts";
import { RowTable, type ShapeKey } from "#renderer/components/grid/row-table.tsx";

import type { SchemeEdit } from "./scheme-edit.ts";

/** The groups of criteria, and the share of its points that each asks at least. */
export function GroupTable({ scheme, onChange, ...parts }: SchemeEdit) {
  const columns = useMemo(() => groupColumns(scheme, parts.canEdit), [scheme, parts.canEdit]);

  function edit(edits: readonly GridEdit<CriterionGroup>[], below: readonly GridBelow[]): string[] {
    const wrong: string[] = [];
    let changed = scheme;
    const put = (code: string, columnId: string, typed: string): void => {
      const read = readField(columnId, nfc(typed).trim());
      if ("problem" in read) wrong.push(read.problem);
      else changed = withChangedGroup(changed, code, read.change);
    };
    for (const { row, columnId, text: typed } of edits) put(row.code, columnId, typed);
    for (const line of below) {
      changed = withNewGroup(changed, null);
      for (const [columnId, typed] of line) put(changed.groups.at(-1)?.code ?? "", columnId, typed);
    }
    if (wrong.length === 0 && changed !== scheme) onChange(changed);
    return wrong;
  }

  function press(key: ShapeKey, code: string | null): void {
    if (key === "add") onChange(withNewGroup(scheme, code));
    else if (code === null) return;
    else if (key === "remove") onChange(withoutGroup(scheme, code));
    else onChange(withMoved(scheme, "groups", code, key === "up" ? -1 : 1));
  }

  return (
    <RowTable
      {...parts}
      label={text.groups}
      rows={scheme.groups}
      columns={columns}
      onEdits={edit}
      onPress={press}
    />
  );
}

type ReadField = Readonly<{ change: Partial<CriterionGroup> }> | Readonly<{ problem: string }>;

function readField(columnId: string, words: string): ReadField {
  if (columnId === "name") {
    if (words === "") return { problem: text.problems.noName };
    return words.length > 200
      ? { problem: text.problems.tooLong(200) }
      : { change: { name: words } };
  }
  if (columnId !== "minimum") return { change: {} };
  if (words === "") return { change: { minimumPercent: null } };
  const minimumPercent = decimal(words);
  const isShare = minimumPercent !== null && /^\d{1,3}(?:\.\d+)?$/u.test(minimumPercent);
  return isShare ? { change: { minimumPercent } } : { problem: text.problems.percent(words) };
}

function groupColumns({ criteria }: Scheme, canEdit: boolean): GridColumn<CriterionGroup>[] {
  const editable = canEdit ? { isEditable: () => true } : {};
  return [
    {
      id: "name",
      title: text.groupFields.name,
      value: ({ name }) => name,
      flex: 2,
      minWidth: 240,
      ...editable,
    },
    {
      id: "minimum",
      title: text.groupFields.minimum,
      value: ({ minimumPercent }) =>
        minimumPercent === null ? text.noMinimum : formatDecimal(minimumPercent),
      align: "right",
      width: 190,
      ...editable,
    },
    {
      id: "points",
      title: text.groupFields.points,
      value: ({ code }) =>
        formatPoints(
          criteria
            .filter(({ group, effect }) => group === code && effect === "score")
            .reduce((sum, { maximumHundredths }) => sum + maximumHundredths, 0),
        ),
      align: "right",
      width: 130,
    },
  ];
}

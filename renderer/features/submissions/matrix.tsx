import { SegmentedControl } from "@mantine/core";
import { type ReactNode, useState } from "react";

import type { MatrixCell } from "#shared/features/submissions/contract.ts";
import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { Panel } from "#renderer/components/panel.tsx";

import { FormColumns } from "./form-columns.tsx";
import classes from "./matrix.module.css";
import { UnitList } from "./unit-list.tsx";

const text = submissionsScreenText.matrix;
const ALL = "";

/** Which units have sent which form: all forms side by side, or one form in detail. */
export function Matrix({
  cells,
  onExtend,
  actions,
}: {
  readonly cells: readonly MatrixCell[];
  /** Null: this person may not give more time. */
  readonly onExtend: ((cell: MatrixCell) => void) | null;
  /** What can be done with all that has not come. */
  readonly actions?: ReactNode;
}) {
  const [chosen, setChosen] = useState(ALL);
  const forms = [...new Set(cells.map(({ formCode }) => formCode))];
  const form = forms.length === 1 ? (forms[0] ?? ALL) : forms.includes(chosen) ? chosen : ALL;
  const shown = form === ALL ? cells : cells.filter(({ formCode }) => formCode === form);
  const active = shown.filter(({ isActive }) => isActive);
  const count = (...statuses: readonly MatrixCell["status"][]): string =>
    formatInteger(active.filter(({ status }) => statuses.includes(status)).length);

  return (
    <div className={classes["matrix"]}>
      <Panel
        title={form === ALL || forms.length === 1 ? text.list : text.listOf(form)}
        note={text.counts(
          // A reopened report's figures stay in force.
          count("accepted", "reopened"),
          count("draft"),
          count("missing", "late", "returned"),
          formatInteger(active.length),
        )}
        flush
        actions={
          <>
            {actions}
            {forms.length > 1 && (
              <SegmentedControl
                aria-label={text.forms}
                size="xs"
                data={[
                  { value: ALL, label: text.allForms },
                  ...forms.map((code) => ({ value: code, label: code })),
                ]}
                value={form}
                onChange={setChosen}
              />
            )}
          </>
        }
      >
        {form === ALL ? (
          <FormColumns cells={cells} forms={forms} />
        ) : (
          <UnitList cells={shown} onExtend={onExtend} />
        )}
      </Panel>
    </div>
  );
}

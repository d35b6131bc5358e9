import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useState } from "react";

import type { ReviewRow } from "#shared/features/plans/import/import-schemas.ts";
import { planImportText } from "#shared/features/plans/import/import-text.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import classes from "./import-review.module.css";
import { kindChoices, kindNow, readingOf } from "./kind-choices.ts";
import { firstLine, type LineReading, type ReviewState, type RowMend } from "./review-state.ts";
import { blankEntry, entryOf, type TargetEntry, typedTarget } from "./target-entry.ts";
import { TargetFields } from "./target-fields.tsx";

const text = planImportText.mend;

/** Mends one row: what kind of line it is, and the targets in it. */
export function MendDialog({
  row,
  state,
  isOwn,
  onMend,
  onClose,
}: {
  readonly row: ReviewRow;
  readonly state: ReviewState;
  /** Its lines are what they are; only its targets can be mended. */
  readonly isOwn: boolean;
  readonly onMend: (change: RowMend) => void;
  readonly onClose: () => void;
}) {
  const line = firstLine(row);
  const choices = isOwn ? [] : kindChoices(row);
  const [kind, setKind] = useState(() => kindNow(row));
  const [split, setSplit] = useState<readonly number[]>([]);
  const [entries, setEntries] = useState<readonly TargetEntry[]>(() => entriesOf(row, state));
  const [hasTried, setTried] = useState(false);
  const joined = row.items.length === 1 ? row.lines.slice(1) : [];

  function submit(): void {
    setTried(true);
    const typed = entries.map((entry) => ({ entry, to: typedTarget(entry) }));
    if (typed.some(({ entry, to }) => to === null && !entry.isNone)) return;
    const lines: LineReading[] = split.map((one) => ({ line: one, as: "paragraph", level: 0 }));
    if (kind !== kindNow(row)) lines.unshift(readingOf(line, kind));
    onMend({
      lines,
      targets: typed.flatMap(({ entry: { key, isNone }, to }) =>
        key === null ? [] : [{ key, to: isNone ? null : to }],
      ),
      added: typed.flatMap(({ entry: { key, isNone, text: clause }, to }) =>
        key !== null || isNone || to === null ? [] : [{ line, text: clause, ...to }],
      ),
    });
  }
  const change = (index: number, entry: TargetEntry): void => {
    setEntries(entries.with(index, entry));
  };

  return (
    <FormDialog
      title={text.title(line)}
      size="xl"
      saveLabel={text.done}
      isPending={false}
      error={null}
      onSave={submit}
      onClose={onClose}
    >
      <blockquote className={classes["quote"]}>
        {row.lines.map(({ text: typed }) => typed).join("\n")}
      </blockquote>
      {entries.map((entry, index) => (
        <TargetFields
          // Entries are only put in at the end.
          key={index}
          entry={entry}
          hasTried={hasTried}
          isFirst={index === 0}
          onChange={(changed) => {
            change(index, changed);
          }}
        />
      ))}
      {!isOwn && (
        <div>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => {
              setEntries([...entries, blankEntry(clauseOf(row))]);
            }}
          >
            {text.add}
          </Button>
        </div>
      )}
      {choices.length > 0 && (
        <NativeSelect
          label={text.kind}
          data={choices}
          value={kind}
          data-autofocus={entries.length === 0 ? true : undefined}
          onChange={({ currentTarget }) => {
            setKind(currentTarget.value);
          }}
        />
      )}
      {joined.map(({ line: other }) => (
        <Checkbox
          key={other}
          label={text.split(other)}
          checked={split.includes(other)}
          onChange={({ currentTarget }) => {
            const rest = split.filter((one) => one !== other);
            setSplit(currentTarget.checked ? [...rest, other] : rest);
          }}
        />
      ))}
    </FormDialog>
  );
}

function entriesOf(row: ReviewRow, state: ReviewState): TargetEntry[] {
  const read = row.targets.map((target) => {
    const to = state.targets.get(target.key);
    return {
      ...entryOf(to == null ? target : { ...target, ...to }),
      key: target.key,
      isNone: to === null,
    };
  });
  const own = row.lines.map(({ line }) => line);
  const added = state.added.filter(({ line }) => own.includes(line)).map(entryOf);
  return [...read, ...added];
}

function clauseOf(row: ReviewRow): string {
  const [item] = row.items;
  return (item?.text ?? row.lines.map(({ text: typed }) => typed).join(" ")).slice(0, 500);
}

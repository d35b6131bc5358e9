import { Checkbox, Group, NativeSelect, Stack, TextInput } from "@mantine/core";

import { comparators } from "#shared/features/plans/comparator.ts";
import { planImportText } from "#shared/features/plans/import/import-text.ts";
import { planTablesText } from "#shared/features/plans/tables-text.ts";
import { plansText } from "#shared/features/plans/text.ts";

import { indicatorChoices } from "../indicator-choices.ts";
import { readTypedDecimal } from "../read-typed-decimal.ts";
import classes from "./import-review.module.css";
import type { TargetEntry } from "./target-entry.ts";

const text = planTablesText.targets;

/** Bound, figure, unit and indicator of one target, or that it is none. */
export function TargetFields({
  entry,
  hasTried,
  isFirst,
  onChange,
}: {
  readonly entry: TargetEntry;
  readonly hasTried: boolean;
  readonly isFirst: boolean;
  readonly onChange: (entry: TargetEntry) => void;
}) {
  const isKeep = entry.comparator === "keep";
  const isBad = !isKeep && readTypedDecimal(entry.value) === null;
  return (
    <fieldset className={classes["level"]}>
      <legend>{planImportText.target}</legend>
      <Stack gap="xs">
        {entry.key === null ? (
          <TextInput
            label={planImportText.mend.name}
            maxLength={2_000}
            value={entry.text}
            onChange={({ currentTarget: { value } }) => {
              onChange({ ...entry, text: value });
            }}
          />
        ) : (
          <p>{entry.text}</p>
        )}
        <Group grow align="start">
          <NativeSelect
            label={text.comparator}
            disabled={entry.isNone}
            data={comparators.map((each) => ({
              value: each,
              label: plansText.comparators[each],
            }))}
            value={entry.comparator}
            onChange={({ currentTarget }) => {
              const chosen = comparators.find((each) => each === currentTarget.value);
              if (chosen !== undefined) onChange({ ...entry, comparator: chosen });
            }}
          />
          <TextInput
            label={text.value}
            data-autofocus={isFirst ? true : undefined}
            disabled={isKeep || entry.isNone}
            description={isKeep ? planImportText.mend.keepHint : undefined}
            value={isKeep ? "" : entry.value}
            error={hasTried && isBad && !entry.isNone ? text.badValue(entry.value) : undefined}
            onChange={({ currentTarget: { value } }) => {
              onChange({ ...entry, value });
            }}
          />
          <TextInput
            label={text.unit}
            maxLength={40}
            disabled={entry.isNone}
            value={entry.unit}
            onChange={({ currentTarget: { value } }) => {
              onChange({ ...entry, unit: value });
            }}
          />
        </Group>
        <NativeSelect
          label={text.indicator}
          disabled={entry.isNone}
          data={[{ value: "", label: planImportText.mend.noIndicator }, ...indicatorChoices]}
          value={entry.indicator}
          onChange={({ currentTarget: { value } }) => {
            onChange({ ...entry, indicator: value });
          }}
        />
        <Checkbox
          label={planImportText.mend.isNone}
          checked={entry.isNone}
          onChange={({ currentTarget: { checked } }) => {
            onChange({ ...entry, isNone: checked });
          }}
        />
      </Stack>
    </fieldset>
  );
}

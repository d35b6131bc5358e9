import { Group, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";

import { comparators } from "#shared/features/plans/comparator.ts";
import type { PlanTargetView } from "#shared/features/plans/contract.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";
import { plansText } from "#shared/features/plans/text.ts";
import { formatDecimal } from "#shared/kernel/exact.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import { indicatorChoices } from "./indicator-choices.ts";
import { readTypedDecimal } from "./read-typed-decimal.ts";

const text = plansScreenText.targets;

/** Mends what was read of a target: bound, figure, unit, and which indicator measures it. */
export function TargetDialog({
  target,
  onClose,
}: {
  readonly target: PlanTargetView;
  readonly onClose: () => void;
}) {
  const [comparator, setComparator] = useState(target.comparator);
  const [value, setValue] = useState(target.value === null ? "" : formatDecimal(target.value));
  const [unit, setUnit] = useState(target.unit ?? "");
  const [indicator, setIndicator] = useState(target.indicator ?? "");
  const [owner, setOwner] = useState(target.owner ?? "");
  const [hasTried, setTried] = useState(false);
  const save = useCommand("plans.saveTarget", { onSuccess: onClose });
  const isKeep = comparator === "keep";
  const decimal = isKeep ? null : readTypedDecimal(value);

  function submit(): void {
    setTried(true);
    if (!isKeep && decimal === null) return;
    save.mutate({
      targetId: target.id,
      comparator,
      value: decimal,
      unit: unit.trim() === "" ? null : unit.trim(),
      indicator: indicator === "" ? null : indicator,
      owner: owner.trim(),
    });
  }

  return (
    <FormDialog
      title={text.edit}
      size="lg"
      isPending={save.isPending}
      error={save.error}
      onSave={submit}
      onClose={onClose}
    >
      <p>{target.text}</p>
      <Group grow align="start">
        <NativeSelect
          label={text.comparator}
          data={comparators.map((each) => ({
            value: each,
            label: plansText.comparators[each],
          }))}
          value={comparator}
          onChange={({ currentTarget }) => {
            const chosen = comparators.find((each) => each === currentTarget.value);
            if (chosen !== undefined) setComparator(chosen);
          }}
        />
        <TextInput
          label={text.value}
          disabled={isKeep}
          description={isKeep ? text.keepHint : undefined}
          value={isKeep ? "" : value}
          error={hasTried && !isKeep && decimal === null ? text.badValue : undefined}
          onChange={({ currentTarget }) => {
            setValue(currentTarget.value);
          }}
        />
        <TextInput
          label={text.unit}
          maxLength={20}
          value={unit}
          onChange={({ currentTarget }) => {
            setUnit(currentTarget.value);
          }}
        />
      </Group>
      <NativeSelect
        label={text.indicator}
        data={[{ value: "", label: text.noIndicator }, ...indicatorChoices]}
        value={indicator}
        onChange={({ currentTarget }) => {
          setIndicator(currentTarget.value);
        }}
      />
      <TextInput
        label={text.owner}
        maxLength={300}
        value={owner}
        onChange={({ currentTarget }) => {
          setOwner(currentTarget.value);
        }}
      />
    </FormDialog>
  );
}

import { Group, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";

import type { Unit } from "#shared/features/office/contract.ts";
import type { NominationCategory } from "#shared/features/rewards/contract.ts";
import { rewardsScreenText } from "#shared/features/rewards/screen-text.ts";
import { nominationCategoryText } from "#shared/features/rewards/text.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { EntryForm } from "#renderer/components/dialog/entry-form.tsx";
import { RequiredTextInput } from "#renderer/components/required-text-input.tsx";

import { categories } from "./nomination-categories.ts";

const text = rewardsScreenText.addDialog;

export function AddOne({
  year,
  units,
  onClose,
}: {
  readonly year: number;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}) {
  const [category, setCategory] = useState<NominationCategory>("household");
  const [name, setName] = useState("");
  const [position, setPosition] = useState("");
  const [unitId, setUnitId] = useState("");
  const [achievement, setAchievement] = useState("");
  const [hasTried, setTried] = useState(false);
  const nominate = useCommand("rewards.nominate", { onSuccess: onClose });

  function submit(): void {
    setTried(true);
    if (name.trim() === "") return;
    const unit = unitId === "" ? null : Number(unitId);
    nominate.mutate({
      nominations: [{ year, category, name, position, unitId: unit, achievement }],
    });
  }

  return (
    <EntryForm
      saveLabel={text.confirm}
      isPending={nominate.isPending}
      error={nominate.error}
      onSave={submit}
      onClose={onClose}
    >
      <Group grow align="start">
        <NativeSelect
          label={text.category}
          data={categories.map((each) => ({ value: each, label: nominationCategoryText[each] }))}
          value={category}
          onChange={({ currentTarget }) => {
            const chosen = categories.find((each) => each === currentTarget.value);
            if (chosen !== undefined) setCategory(chosen);
          }}
        />
        <NativeSelect
          label={text.unit}
          data={[
            { value: "", label: text.noUnit },
            ...units.map(({ id, name: unitName }) => ({ value: String(id), label: unitName })),
          ]}
          value={unitId}
          onChange={({ currentTarget }) => {
            setUnitId(currentTarget.value);
          }}
        />
      </Group>
      <RequiredTextInput
        data-autofocus
        label={text.name}
        maxLength={200}
        value={name}
        hasTried={hasTried}
        onType={setName}
      />
      <TextInput
        label={text.position}
        maxLength={200}
        value={position}
        onChange={({ currentTarget }) => {
          setPosition(currentTarget.value);
        }}
      />
      <Textarea
        label={text.achievement}
        minRows={2}
        maxLength={1000}
        value={achievement}
        onChange={({ currentTarget }) => {
          setAchievement(currentTarget.value);
        }}
      />
    </EntryForm>
  );
}

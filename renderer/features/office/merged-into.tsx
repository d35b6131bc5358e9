import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { unitsQuery } from "#renderer/app/queries.ts";

const text = officeScreenText.unitForm;

/** Where a unit went when it ended, for the figures of the years before. */
export function MergedInto({
  unit,
  value,
  onChoose,
}: {
  readonly unit: Unit | null;
  readonly value: string;
  readonly onChoose: (unitId: string) => void;
}) {
  const units = useQuery(unitsQuery);
  const others = (units.data ?? []).filter(({ id }) => id !== unit?.id);
  return (
    <NativeSelect
      label={text.mergedInto}
      description={text.mergedIntoHint}
      value={value}
      data={[
        { value: "", label: text.mergedIntoNone },
        ...others.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      onChange={({ currentTarget }) => {
        onChoose(currentTarget.value);
      }}
    />
  );
}

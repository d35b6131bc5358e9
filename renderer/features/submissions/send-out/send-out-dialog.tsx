import { Radio, Select, Stack } from "@mantine/core";
import { useState } from "react";

import type { MatrixCell } from "#shared/features/submissions/contract.ts";
import { sendOutText as text } from "#shared/features/submissions/send-out/screen-text.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";

import type { SendOut, Way } from "./use-send-out.ts";

const ways = Object.keys(text.ways) as readonly Way[];
const ALL = "";

/** How the forms go out, and to whom; where to is asked after it. */
export function SendOutDialog({
  cells,
  onSend,
  onClose,
}: {
  readonly cells: readonly MatrixCell[];
  readonly onSend: (asked: SendOut) => void;
  readonly onClose: () => void;
}) {
  const [way, setWay] = useState<Way>("folder");
  const [unitId, setUnitId] = useState(ALL);
  const units = new Map(
    cells.flatMap(({ unitId: id, unitName: name, isActive }) =>
      isActive ? [[String(id), { id, name }] as const] : [],
    ),
  );
  return (
    <FormDialog
      title={text.title}
      saveLabel={text.go}
      isPending={false}
      error={null}
      onClose={onClose}
      onSave={() => {
        onClose();
        onSend({ way, unit: units.get(unitId) ?? null });
      }}
    >
      <Radio.Group
        label={text.way}
        value={way}
        onChange={(value) => {
          setWay(ways.find((each) => each === value) ?? way);
        }}
      >
        <Stack gap="sm" mt="xs">
          {ways.map((each) => (
            <Radio key={each} value={each} label={text.ways[each]} description={text.hints[each]} />
          ))}
        </Stack>
      </Radio.Group>
      <Select
        label={text.unit}
        searchable
        allowDeselect={false}
        value={unitId}
        data={[
          { value: ALL, label: text.allUnits },
          ...[...units].map(([value, { name }]) => ({ value, label: name })),
        ]}
        onChange={(value) => {
          setUnitId(value ?? ALL);
        }}
      />
    </FormDialog>
  );
}

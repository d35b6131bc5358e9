import { Button, Group } from "@mantine/core";

import type { TableFormat } from "#shared/features/submissions/district/contract.ts";
import { districtScreenText } from "#shared/features/submissions/district/screen-text.ts";

const text = districtScreenText.save;
const formats: readonly TableFormat[] = ["xlsx", "csv", "pdf"];

/** The ways out of the table: to compute with, for other programs, to print. */
export function SaveButtons({
  isBusy,
  onSave,
}: {
  readonly isBusy: boolean;
  readonly onSave: (format: TableFormat) => void;
}) {
  return (
    <Group gap="xs" role="group" aria-label={text.label}>
      {formats.map((format) => (
        <Button
          key={format}
          variant="default"
          disabled={isBusy}
          onClick={() => {
            onSave(format);
          }}
        >
          {text.buttons[format]}
        </Button>
      ))}
    </Group>
  );
}

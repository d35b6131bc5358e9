import { Button } from "@mantine/core";

import { officeScreenText as text } from "#shared/features/office/screen-text.ts";

/** The two ways into a catalogue: one entry in a form, or a block out of Excel. */
export function AddButtons({
  label,
  onAdd,
  onPaste,
}: {
  readonly label: string;
  readonly onAdd: () => void;
  readonly onPaste: () => void;
}) {
  return (
    <>
      <Button size="xs" onClick={onAdd}>
        {label}
      </Button>
      <Button size="xs" variant="default" onClick={onPaste}>
        {text.paste.open}
      </Button>
    </>
  );
}

import { Button, Group, Stack } from "@mantine/core";

import { planTablesText } from "#shared/features/plans/tables-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { Dialog } from "#renderer/components/dialog/dialog.tsx";

const text = planTablesText.targets;

export type TargetInText = Readonly<{
  target: string;
  places: number;
  answer: (isAgreed: boolean) => void;
}>;

/** Asks before the figures of a target that goes become words of the text. */
export function RemoveTargetDialog({
  asked: { target, places, answer },
}: {
  readonly asked: TargetInText;
}) {
  return (
    <Dialog
      title={text.removeTitle}
      onClose={() => {
        answer(false);
      }}
    >
      <Stack gap="md">
        <p>{text.removeText(target, formatInteger(places))}</p>
        <Group justify="flex-end" gap="xs">
          <Button
            variant="default"
            data-autofocus
            onClick={() => {
              answer(false);
            }}
          >
            {appText.common.cancel}
          </Button>
          <Button
            onClick={() => {
              answer(true);
            }}
          >
            {text.removeConfirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

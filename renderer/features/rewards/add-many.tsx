import { Button, Group, Stack, Textarea } from "@mantine/core";
import { useMemo, useState } from "react";

import type { Unit } from "#shared/features/office/contract.ts";
import { rewardsScreenText } from "#shared/features/rewards/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Notice } from "#renderer/components/notice.tsx";

import { readPastedNominations } from "./read-pasted-nominations.ts";

const text = rewardsScreenText.addDialog;
const mostProblems = 6;

/** A block of lines out of Excel: what was understood, what was not and why. */
export function AddMany({
  year,
  units,
  onClose,
}: {
  readonly year: number;
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}) {
  const [pasted, setPasted] = useState("");
  const { nominations, problems } = useMemo(
    () => readPastedNominations(pasted, units),
    [pasted, units],
  );
  const nominate = useCommand("rewards.nominate", { onSuccess: onClose });

  return (
    <Stack gap="sm">
      <Textarea
        data-autofocus
        label={text.paste}
        description={text.pasteHint}
        minRows={6}
        maxRows={12}
        spellCheck={false}
        value={pasted}
        onChange={({ currentTarget }) => {
          setPasted(currentTarget.value);
        }}
      />
      {problems.length > 0 && (
        <Notice tone="warn">
          <strong>{text.problems}</strong>
          <ul>
            {problems.slice(0, mostProblems).map(({ line, words }) => (
              <li key={line}>
                {text.line(line)}: {words}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ErrorNotice error={nominate.error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {appText.common.cancel}
        </Button>
        <Button
          disabled={nominations.length === 0 || problems.length > 0}
          loading={nominate.isPending}
          onClick={() => {
            nominate.mutate({ nominations: nominations.map((each) => ({ year, ...each })) });
          }}
        >
          {text.confirmMany(formatInteger(nominations.length))}
        </Button>
      </Group>
    </Stack>
  );
}

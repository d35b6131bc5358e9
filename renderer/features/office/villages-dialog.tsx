import { Button, Group, Textarea } from "@mantine/core";
import { useRef, useState } from "react";

import type { Unit } from "#shared/features/office/contract.ts";
import { officeScreenText } from "#shared/features/office/screen-text.ts";
import { nfc } from "#shared/kernel/vietnamese.ts";
import { useCommand } from "#renderer/app/use-command.ts";
import { FormDialog } from "#renderer/components/dialog/form-dialog.tsx";
import { Notice } from "#renderer/components/notice.tsx";

import { pastedCells } from "./pasted-line.ts";
import { matchVillages, nameTwice, type VillageLine, villageChanges } from "./village-changes.ts";
import { VillageChangeList } from "./village-change-list.tsx";
import { VillageLines } from "./village-lines.tsx";

const text = officeScreenText.villageForm;

/** The villages of a unit as one list: typed, pasted, renamed, put in order; saved together. */
export function VillagesDialog({
  unit,
  onClose,
}: {
  readonly unit: Unit;
  readonly onClose: () => void;
}) {
  const nextKey = useRef(0);
  const [lines, setLines] = useState<readonly VillageLine[]>(() =>
    unit.villages.map(({ id, name }) => ({ key: `kept-${String(id)}`, id, name })),
  );
  const [pasted, setPasted] = useState("");
  const save = useCommand("office.saveVillages", { onSuccess: onClose });
  const named = lines
    .map(({ id, name }) => ({ id, name: nfc(name).trim() }))
    .filter(({ name }) => name !== "");
  const changes = villageChanges(unit.villages, named);
  const problem = listProblem(named.map(({ name }) => name));
  const newNames = pastedCells(pasted).flatMap(({ cells: [name = ""] }) =>
    name === "" ? [] : [name],
  );

  const lineOf = (id: number | null, name: string): VillageLine => {
    nextKey.current += 1;
    return { key: `new-${String(nextKey.current)}`, id, name };
  };

  function take(next: readonly VillageLine[]): void {
    setLines(next);
    setPasted("");
  }

  return (
    <FormDialog
      title={text.title(unit.name)}
      size="lg"
      isPending={save.isPending}
      isOff={problem !== null || isNothing(changes)}
      error={save.error}
      onSave={() => {
        save.mutate({ unitId: unit.id, villages: named });
      }}
      onClose={onClose}
    >
      <VillageLines lines={lines} newLine={(name) => lineOf(null, name)} onChange={setLines} />
      <Textarea
        label={text.paste}
        description={text.pasteHint}
        minRows={3}
        maxRows={6}
        value={pasted}
        onChange={({ currentTarget: { value } }) => {
          setPasted(value);
        }}
      />
      {newNames.length > 0 && (
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              take([
                ...lines.filter(({ id, name }) => id !== null || name.trim() !== ""),
                ...newNames.map((name) => lineOf(null, name)),
              ]);
            }}
          >
            {text.append}
          </Button>
          {unit.villages.length > 0 && (
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                take(
                  matchVillages(unit.villages, newNames).map(({ id, name }) => lineOf(id, name)),
                );
              }}
            >
              {text.replace}
            </Button>
          )}
        </Group>
      )}
      <VillageChangeList changes={changes} />
      {problem !== null && <Notice tone="warn">{problem}</Notice>}
    </FormDialog>
  );
}

function listProblem(names: readonly string[]): string | null {
  const long = names.find(({ length }) => length > 120);
  if (long !== undefined) return text.tooLong(long.slice(0, 40));
  const twice = nameTwice(names);
  if (twice !== null) return text.twice(twice);
  return names.length > 500 ? text.tooMany : null;
}

function isNothing({
  added,
  renamed,
  removed,
  isReordered,
}: ReturnType<typeof villageChanges>): boolean {
  return added.length + renamed.length + removed.length === 0 && !isReordered;
}

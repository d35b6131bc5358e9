import { Button, Group, Radio, Stack } from "@mantine/core";
import { useState } from "react";

import type { MergeConflict } from "#shared/features/documents/merge-papers.ts";
import { paperDeskText } from "#shared/features/documents/paper-desk-text.ts";
import { blockText } from "#shared/features/documents/paper-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { appText } from "#shared/kernel/app-text.ts";

import { Dialog } from "../dialog/dialog.tsx";
import classes from "./conflict-dialog.module.css";
import type { SavedPaper } from "./paper-draft.ts";

const text = paperDeskText.conflict;

/** Two people changed the same places: both are shown, and each place is decided by hand. */
export function ConflictDialog({
  theirs: { savedBy, savedAt },
  conflicts,
  onResolve,
  onClose,
}: {
  readonly theirs: SavedPaper;
  readonly conflicts: readonly MergeConflict[];
  readonly onResolve: (takes: readonly boolean[]) => void;
  readonly onClose: () => void;
}) {
  const [takes, setTakes] = useState<readonly (boolean | null)[]>(() => conflicts.map(() => null));
  const decided = takes.filter((each) => each !== null);
  return (
    <Dialog title={text.title} size="72rem" onClose={onClose}>
      <Stack gap="md">
        <p>{text.lead(savedBy, formatInstant(savedAt))}</p>
        <div className={classes["places"]}>
          {conflicts.map((conflict, index) => {
            const side = (value: "mine" | "theirs", label: string) => (
              <div className={classes["side"]} data-chosen={takes[index] === (value === "theirs")}>
                <Radio value={value} label={label} />
                <p>{wordsOf(conflict, value)}</p>
              </div>
            );
            return (
              <Radio.Group
                key={conflict.part === "block" ? conflict.id : conflict.part}
                label={text.place(index + 1, conflicts.length)}
                value={takes[index] == null ? null : takes[index] ? "theirs" : "mine"}
                onChange={(value) => {
                  setTakes(takes.map((take, at) => (at === index ? value === "theirs" : take)));
                }}
              >
                <div className={classes["sides"]}>
                  {side("mine", text.mine)}
                  {side("theirs", text.theirs(savedBy))}
                </div>
              </Radio.Group>
            );
          })}
        </div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {appText.common.close}
          </Button>
          <Button
            disabled={decided.length < conflicts.length}
            onClick={() => {
              onResolve(decided);
            }}
          >
            {text.confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function wordsOf(conflict: MergeConflict, side: "mine" | "theirs"): string {
  switch (conflict.part) {
    case "block": {
      const block = conflict[side];
      if (block === null) return text.removed;
      return blockText(block) || text.empty;
    }
    case "title":
      return conflict[side];
    case "addressees":
    case "recipients":
      return conflict[side].join("\n") || text.empty;
    case "signer":
      return [...conflict[side].authority, conflict[side].name ?? ""].join("\n");
  }
}

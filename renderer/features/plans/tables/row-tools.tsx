import { ActionIcon, Button, Tooltip } from "@mantine/core";

import { planTablesText as text } from "#shared/features/plans/tables-text.ts";
import type { RowKey } from "#renderer/components/grid/row-keys.ts";
import { Icon, type IconName } from "#renderer/components/icon.tsx";

import classes from "./editable-table.module.css";

const tools: readonly (readonly [key: RowKey, icon: IconName, shortcut: string])[] = [
  ["remove", "deleteRow", "Ctrl+Delete"],
  ["up", "up", "Alt+↑"],
  ["down", "down", "Alt+↓"],
  ["undo", "undo", "Ctrl+Z"],
  ["redo", "redo", "Ctrl+Y"],
];

/** What the keys for rows do, for the mouse; and whether the last change is saved. */
export function RowTools({
  step,
  canUndo,
  canRedo,
  hasRow,
  onPress,
}: {
  readonly step: "idle" | "saving" | "saved";
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly hasRow: boolean;
  readonly onPress: (key: RowKey) => void;
}) {
  const isOff = (key: RowKey): boolean =>
    key === "undo" ? !canUndo : key === "redo" ? !canRedo : !hasRow;
  return (
    <div className={classes["tools"]}>
      <Tooltip label={`${text.add} (Ctrl+Enter)`}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => {
            onPress("add");
          }}
        >
          {text.add}
        </Button>
      </Tooltip>
      {tools.map(([key, icon, shortcut]) => (
        <Tooltip key={key} label={`${text[key]} (${shortcut})`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={text[key]}
            disabled={isOff(key)}
            onClick={() => {
              onPress(key);
            }}
          >
            <Icon name={icon} size={16} />
          </ActionIcon>
        </Tooltip>
      ))}
      <span className={classes["saved"]} role="status">
        {step === "saving" ? text.saving : step === "saved" ? text.saved : ""}
      </span>
    </div>
  );
}

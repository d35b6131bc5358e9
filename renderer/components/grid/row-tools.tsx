import { ActionIcon, Button, Tooltip } from "@mantine/core";

import { Icon, type IconName } from "#renderer/components/icon.tsx";

import type { RowKey } from "./row-keys.ts";
import classes from "./row-tools.module.css";

const tools: readonly (readonly [key: RowKey, icon: IconName, shortcut: string])[] = [
  ["remove", "deleteRow", "Ctrl+Delete"],
  ["up", "up", "Alt+↑"],
  ["down", "down", "Alt+↓"],
  ["undo", "undo", "Ctrl+Z"],
  ["redo", "redo", "Ctrl+Y"],
];

/** What the keys for rows do, for the mouse; and what became of the last change. */
export function RowTools({
  text,
  said,
  canUndo,
  canRedo,
  hasRow,
  onPress,
}: {
  readonly text: Readonly<Record<RowKey, string>>;
  readonly said: string;
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
        {said}
      </span>
    </div>
  );
}

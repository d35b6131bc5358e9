import { ActionIcon, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";

/** One tool; a press leaves the caret and the selection where they are. */
export function ToolButton({
  label,
  isOn,
  isOff = false,
  onPress,
  children,
}: {
  readonly label: string;
  readonly isOn?: boolean;
  readonly isOff?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={isOn === true ? "light" : "subtle"}
        color={isOn === true ? "lacquer" : "gray"}
        size="md"
        aria-label={label}
        aria-pressed={isOn}
        disabled={isOff}
        onMouseDown={(event) => {
          event.preventDefault();
        }}
        onClick={onPress}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

import { UnstyledButton } from "@mantine/core";

import { Icon } from "#renderer/components/icon.tsx";

import classes from "./paper-outline.module.css";

/** Shows or hides what belongs to it. */
export function FoldButton({
  label,
  isOpen,
  onPress,
}: {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}) {
  return (
    <UnstyledButton
      className={classes["fold"]}
      aria-label={label}
      title={label}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <Icon name="right" size={12} />
    </UnstyledButton>
  );
}

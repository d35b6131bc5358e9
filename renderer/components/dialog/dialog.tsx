import { Modal } from "@mantine/core";
import type { ReactNode } from "react";

import { appText } from "#shared/kernel/app-text.ts";

/** A dialog that Escape closes and that gives the focus back. */
export function Dialog({
  title,
  onClose,
  children,
  size = "md",
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: string;
}) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ "aria-label": appText.common.close }}
    >
      {children}
    </Modal>
  );
}

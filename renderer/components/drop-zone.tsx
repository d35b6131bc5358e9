import { type DragEvent, type ReactNode, useState } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { grantDropped } from "#renderer/app/desktop.ts";

import classes from "./drop-zone.module.css";
import { Notice } from "./notice.tsx";

/** Files dropped anywhere on what it holds are handed over. */
export function DropZone({
  onFiles,
  isOff = false,
  children,
}: {
  readonly onFiles: (files: readonly GrantedFile[]) => void;
  readonly isOff?: boolean;
  readonly children: ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  const [isRefused, setRefused] = useState(false);

  function onDragOver(event: DragEvent): void {
    if (isOff || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    setOver(true);
  }

  async function onDrop(event: DragEvent): Promise<void> {
    event.preventDefault();
    setOver(false);
    if (isOff) return;
    const { files, refused } = await grantDropped(event.dataTransfer.files);
    setRefused(refused > 0);
    if (files.length > 0) onFiles(files);
  }

  return (
    <div
      className={classes["zone"]}
      onDragOver={onDragOver}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) {
          setOver(false);
        }
      }}
      onDrop={(event) => void onDrop(event)}
    >
      {isRefused && <Notice tone="warn">{appText.common.dropRefused}</Notice>}
      {children}
      {isOver && <div className={classes["over"]}>{appText.common.dropFiles}</div>}
    </div>
  );
}

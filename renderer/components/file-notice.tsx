import { Button } from "@mantine/core";
import type { ReactNode } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { desktop } from "#renderer/app/desktop.ts";

import { Notice } from "./notice.tsx";

/** Says that a file or folder was written, with the buttons that lead to it. */
export function FileNotice({
  file,
  canOpen = false,
  canReveal = false,
  children,
}: {
  readonly file: GrantedFile;
  readonly canOpen?: boolean;
  readonly canReveal?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Notice
      tone="good"
      actions={
        <>
          {canOpen && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => void desktop().openFile(file.token)}
            >
              {appText.common.openFile}
            </Button>
          )}
          {canReveal && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => void desktop().reveal(file.token)}
            >
              {appText.common.reveal}
            </Button>
          )}
        </>
      }
    >
      {children}
    </Notice>
  );
}

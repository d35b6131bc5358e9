import { Button, Group } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";

import type { WorkspaceState } from "#shared/features/workspace/contract.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { useJob } from "#renderer/components/progress/use-job.ts";

import { ApiError } from "../api.ts";
import { StartPage } from "./start-page.tsx";
import { useOpenFile } from "./use-open-file.ts";

const text = appText.refused;

/** The file that the program would open by itself was refused: why, and what else to open. */
export function RefusedFile({
  state,
}: {
  readonly state: Extract<WorkspaceState, { status: "refused" }>;
}) {
  const cache = useQueryClient();
  const open = useOpenFile();
  const close = useJob("workspace.close");
  const { code, details } = state.error;
  return (
    <StartPage title={text.title(state.fileName)} lead={state.folder}>
      <ErrorNotice error={open.error ?? close.error ?? new ApiError({ code, details })} />
      <Group gap="xs">
        <Button onClick={() => void cache.invalidateQueries()}>{text.retry}</Button>
        <Button variant="default" onClick={() => void open.choose()}>
          {appText.damaged.other}
        </Button>
        <Button variant="default" onClick={() => void close.run({})}>
          {appText.start.title}
        </Button>
      </Group>
    </StartPage>
  );
}

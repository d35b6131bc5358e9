import { appText } from "#shared/kernel/app-text.ts";
import { type Job, useJob } from "#renderer/components/progress/use-job.ts";

import { desktop } from "../desktop.ts";

const text = appText.start;

/** Asks for a data file and opens it. */
export function useOpenFile(): Job<"workspace.open"> & { choose: () => Promise<void> } {
  const job = useJob("workspace.open");
  return {
    ...job,
    choose: async () => {
      const [file] = await desktop().chooseFiles({
        title: text.openDialog,
        kinds: [{ name: text.dataFileKind, extensions: ["sqlite", "db"] }],
      });
      if (file !== undefined) await job.run({ file: file.token });
    },
  };
}

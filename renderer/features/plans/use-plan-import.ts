import { useState } from "react";

import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { desktop } from "#renderer/app/desktop.ts";
import { type Job, useJob } from "#renderer/components/progress/use-job.ts";

type PlanImport = Readonly<{
  job: Job<"plans.import">;
  /** A file that waits for a yes, as it replaces a draft. */
  waiting: GrantedFile | null;
  choose: () => Promise<void>;
  take: (files: readonly GrantedFile[]) => void;
  confirm: () => void;
  forget: () => void;
}>;

/** Brings a file in as the year's plan; asks first when a draft would be replaced. */
export function usePlanImport(year: number, hasDraft: boolean): PlanImport {
  const job = useJob("plans.import");
  const [waiting, setWaiting] = useState<GrantedFile | null>(null);

  function take([file]: readonly GrantedFile[]): void {
    if (file === undefined || job.isRunning) return;
    if (hasDraft) setWaiting(file);
    else void job.run({ file: file.token, year });
  }

  return {
    job,
    waiting,
    take,
    choose: async () => {
      take(
        await desktop().chooseFiles({
          title: text.importDialog,
          kinds: [{ name: text.importKind, extensions: ["docx", "doc", "rtf", "odt", "txt"] }],
        }),
      );
    },
    confirm: () => {
      if (waiting !== null) void job.run({ file: waiting.token, year });
      setWaiting(null);
    },
    forget: () => {
      setWaiting(null);
    },
  };
}

import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import type { Submission } from "#shared/features/submissions/contract.ts";
import { keptUnder } from "#renderer/app/kept-under.ts";
import { useSession } from "#renderer/app/session.tsx";

import type { Marks } from "../value-grid-props.ts";

// Kept while the window is open: the clerk looks at other reports in between.
const unsent = new Map<string, Marks>();

/** What is remarked on a report's values: as it went back, or as it is to go. */
export function useMarks(submission: Submission): Readonly<{
  marks: Marks;
  /** A null remark takes the mark off. */
  mark: (valueId: number, remark: string | null) => void;
  /** They have gone back with the report. */
  forget: () => void;
}> {
  const client = useQueryClient();
  const { account } = useSession();
  const key = keptUnder(client, account, `marks ${String(submission.id)}`);
  const [own, setOwn] = useState<Marks>(() => unsent.get(key) ?? new Map());
  const isDraft = submission.status === "draft";
  const marks = useMemo(
    () =>
      isDraft
        ? own
        : new Map(submission.marks.map(({ valueId, remark }) => [valueId, remark] as const)),
    [isDraft, own, submission],
  );
  return {
    marks,
    mark: (valueId, remark) => {
      const changed = new Map(own);
      if (remark === null) changed.delete(valueId);
      else changed.set(valueId, remark);
      unsent.set(key, changed);
      setOwn(changed);
    },
    forget: () => {
      unsent.delete(key);
    },
  };
}

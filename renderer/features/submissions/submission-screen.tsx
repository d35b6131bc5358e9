import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";

import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { submissionQuery } from "./queries.ts";
import { SubmissionDesk } from "./submission-desk.tsx";

/** One report of one unit, from the cell on that was asked for. */
export function SubmissionScreen({
  submissionId,
  cell = null,
}: {
  readonly submissionId: number;
  readonly cell?: string | null;
}) {
  const submission = useQuery(submissionQuery(submissionId));
  if (submission.data !== undefined)
    return <SubmissionDesk submission={submission.data} cell={cell} />;
  return (
    <Screen
      title={submissionsScreenText.title}
      lead={<Link href="/submissions">{submissionsScreenText.one.back}</Link>}
    >
      <QueryView query={submission}>{() => null}</QueryView>
    </Screen>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";

import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { submissionQuery } from "./queries.ts";
import { SubmissionDesk } from "./submission-desk.tsx";

/** One report of one unit. */
export function SubmissionScreen({ submissionId }: { readonly submissionId: number }) {
  const submission = useQuery(submissionQuery(submissionId));
  if (submission.data !== undefined) return <SubmissionDesk submission={submission.data} />;
  return (
    <Screen
      title={submissionsScreenText.title}
      lead={<Link href="/submissions">{submissionsScreenText.one.back}</Link>}
    >
      <QueryView query={submission}>{() => null}</QueryView>
    </Screen>
  );
}

import { useQuery } from "@tanstack/react-query";

import { documentStatusText } from "#shared/features/documents/text.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";
import { signOf } from "#renderer/components/sign-off/sign-of.ts";

const text = documentsScreenText.register;

/** The year's register of outgoing papers; the chosen one is shown beside it. */
export function DocumentsScreen({ documentId }: { readonly documentId: number | null }) {
  const { year } = useWorkPeriod();
  const documents = useQuery(documentsQuery(year));
  return (
    <Screen fill title={text.title} lead={text.lead(year)}>
      <QueryView query={documents}>
        {(papers) => (
          <ul aria-label={text.list}>
            {papers.map((paper) => (
              <li key={paper.id} aria-current={paper.id === documentId}>
                {signOf(paper)} {paper.title} {documentStatusText[paper.status]}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Screen>
  );
}

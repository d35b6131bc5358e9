import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { Notice } from "#renderer/components/notice.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { DocumentPaper } from "./document-paper.tsx";
import classes from "./documents-screen.module.css";
import { Register } from "./register.tsx";

const text = documentsScreenText.register;

/** The year's register of outgoing papers; the chosen one is read, signed off and printed beside it. */
export function DocumentsScreen({ documentId }: { readonly documentId: number | null }) {
  const { year } = useWorkPeriod();
  const documents = useQuery(documentsQuery(year));
  return (
    <Screen fill title={text.title} lead={text.lead(year)}>
      <QueryView query={documents}>
        {(papers) =>
          papers.length === 0 ? (
            <EmptyState
              title={text.emptyTitle}
              action={
                <Button component={Link} href="/plan">
                  {text.emptyAction}
                </Button>
              }
            >
              <p>{text.emptyText}</p>
            </EmptyState>
          ) : (
            <Desk key={year} year={year} papers={papers} firstId={documentId} />
          )
        }
      </QueryView>
    </Screen>
  );
}

function Desk({
  year,
  papers,
  firstId,
}: {
  readonly year: number;
  readonly papers: readonly OfficialDocument[];
  readonly firstId: number | null;
}) {
  const [chosenId, setChosenId] = useState(firstId);
  const chosen = papers.find(({ id }) => id === chosenId);
  return (
    <>
      {chosenId !== null && chosen === undefined && (
        <Notice tone="warn">
          <strong>{text.missingTitle}</strong>
          <p>{text.missingText(year)}</p>
        </Notice>
      )}
      <div className={classes["desk"]} data-open={chosen !== undefined}>
        <div className={classes["register"]}>
          <Register papers={papers} chosenId={chosen?.id ?? null} onChoose={setChosenId} />
        </div>
        {chosen !== undefined && (
          <DocumentPaper
            key={chosen.id}
            document={chosen}
            onClose={() => {
              setChosenId(null);
            }}
          />
        )}
      </div>
    </>
  );
}

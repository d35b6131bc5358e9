import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

import { DocumentPaper } from "./document-paper.tsx";
import classes from "./documents-screen.module.css";
import { documentQuery } from "./queries.ts";
import { RegisterActions } from "./register-actions.tsx";
import { Register } from "./register.tsx";
import { WaitingList } from "./waiting-list.tsx";

const text = documentsScreenText.register;

/** The year's register of outgoing papers; the chosen one is read, signed off and printed beside it. */
export function DocumentsScreen({ documentId }: { readonly documentId: number | null }) {
  const { year } = useWorkPeriod();
  const documents = useQuery(documentsQuery(year));
  const [chosenId, setChosenId] = useState(documentId);
  return (
    <Screen
      fill
      title={text.title}
      lead={text.lead(year)}
      actions={
        <>
          <RegisterActions year={year} />
          <Button component={Link} href="/signing" variant="default" size="xs">
            {signingScreenText.screen.title}
          </Button>
        </>
      }
    >
      <WaitingList onOpen={setChosenId} />
      <QueryView query={documents}>
        {(papers) =>
          papers.length === 0 && chosenId === null ? (
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
            <Desk
              key={year}
              year={year}
              papers={papers}
              chosenId={chosenId}
              onChoose={setChosenId}
            />
          )
        }
      </QueryView>
    </Screen>
  );
}

function Desk({
  year,
  papers,
  chosenId,
  onChoose,
}: {
  readonly year: number;
  readonly papers: readonly OfficialDocument[];
  readonly chosenId: number | null;
  readonly onChoose: (documentId: number | null) => void;
}) {
  return (
    <div className={classes["desk"]} data-open={chosenId !== null}>
      <div className={classes["register"]}>
        <Register year={year} papers={papers} chosenId={chosenId} onChoose={onChoose} />
      </div>
      {chosenId !== null && (
        <ChosenPaper
          key={chosenId}
          documentId={chosenId}
          onClose={() => {
            onChoose(null);
          }}
        />
      )}
    </div>
  );
}

/** A paper of any year: what waits for a leader in January was often written in December. */
function ChosenPaper({
  documentId,
  onClose,
}: {
  readonly documentId: number;
  readonly onClose: () => void;
}) {
  const shown = useQuery(documentQuery(documentId));
  return (
    <QueryView query={shown}>
      {(document) => <DocumentPaper document={document} onClose={onClose} />}
    </QueryView>
  );
}

import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter";

import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { documentsQuery } from "#renderer/app/queries.ts";
import { useWorkPeriod } from "#renderer/app/work-period.tsx";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { Panel } from "#renderer/components/panel.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";
import { PaperPreview } from "#renderer/components/sign-off/paper-preview.tsx";
import { signOf } from "#renderer/components/sign-off/sign-of.ts";
import { SignOffBar } from "#renderer/components/sign-off/sign-off-bar.tsx";

import classes from "./documents-screen.module.css";
import { Register } from "./register.tsx";

const text = documentsScreenText.register;

/** The year's register of outgoing papers; the chosen one is shown beside it. */
export function DocumentsScreen({ documentId }: { readonly documentId: number | null }) {
  const { year } = useWorkPeriod();
  const [, navigate] = useLocation();
  const documents = useQuery(documentsQuery(year));
  const chosen = documents.data?.find(({ id }) => id === documentId);
  return (
    <Screen fill title={text.title} lead={text.lead(year)}>
      {chosen !== undefined && <SignOffBar document={chosen} />}
      <QueryView query={documents}>
        {(papers) =>
          papers.length === 0 ? (
            <EmptyState
              title={text.emptyTitle}
              action={
                <Button
                  onClick={() => {
                    navigate("/plan");
                  }}
                >
                  {text.emptyAction}
                </Button>
              }
            >
              {text.emptyText}
            </EmptyState>
          ) : (
            <div className={classes["desk"]}>
              <Panel title={text.list} flush>
                <Register papers={papers} />
              </Panel>
              {chosen === undefined ? (
                <p className={classes["choose"]}>{text.choose}</p>
              ) : (
                <div className={classes["paper"]}>
                  <PaperPreview
                    key={chosen.id}
                    documentId={chosen.id}
                    fileName={signOf(chosen).replace("/", "-")}
                  />
                  {chosen.sha256 !== null && (
                    <p className={classes["fingerprint"]}>
                      {text.fingerprint}: <code>{chosen.sha256}</code>
                    </p>
                  )}
                </div>
              )}
            </div>
          )
        }
      </QueryView>
    </Screen>
  );
}

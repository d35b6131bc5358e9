import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { FigureWords } from "#shared/features/documents/paper-text.ts";
import { versionsText as text } from "#shared/features/documents/versions-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";

import { Dialog } from "../dialog/dialog.tsx";
import { QueryView } from "../query-view.tsx";
import { RowButton } from "../row-button.tsx";
import { CompareVersion } from "./compare-version.tsx";
import { storedPaperQuery, versionsQuery } from "./queries.ts";
import classes from "./versions-dialog.module.css";

/** The earlier versions of a text: who saved when, what changed since, and back to one of them. */
export function VersionsDialog({
  documentId,
  figureWords,
  canRestore,
  onRestored,
  onClose,
}: {
  readonly documentId: number;
  readonly figureWords?: FigureWords;
  readonly canRestore: boolean;
  /** The text is another now: whoever shows it has to read it again. */
  readonly onRestored: () => void;
  readonly onClose: () => void;
}) {
  const versions = useQuery(versionsQuery(documentId));
  const paper = useQuery(storedPaperQuery(documentId));
  const [picked, setPicked] = useState<number | null>(null);

  return (
    <Dialog title={text.title} size="90rem" onClose={onClose}>
      <QueryView query={versions}>
        {(list) => (
          <QueryView query={paper}>
            {(current) => {
              const earlier = list.filter(({ revision }) => revision !== current.revision);
              const shown = earlier.find(({ revision }) => revision === picked) ?? earlier[0];
              return (
                <div className={classes["desk"]}>
                  <ol className={classes["list"]} aria-label={text.list}>
                    <li className={classes["current"]}>
                      <strong>{text.current}</strong>
                      <small>{byWhom(current)}</small>
                    </li>
                    {earlier.map((version) => {
                      const when = formatInstant(version.savedAt);
                      const isShown = version.revision === shown?.revision;
                      return (
                        <li key={version.revision}>
                          <RowButton
                            label={isShown ? text.chosen(when) : text.choose(when)}
                            isPressed={isShown}
                            onClick={() => {
                              setPicked(version.revision);
                            }}
                          >
                            {byWhom(version)}
                          </RowButton>
                          {version.label !== null && <small>{version.label}</small>}
                        </li>
                      );
                    })}
                  </ol>
                  {shown === undefined ? (
                    <p>{text.none}</p>
                  ) : (
                    <CompareVersion
                      key={shown.revision}
                      documentId={documentId}
                      revision={shown.revision}
                      savedAt={shown.savedAt}
                      current={current}
                      canRestore={canRestore}
                      onRestored={onRestored}
                      {...(figureWords === undefined ? {} : { figureWords })}
                    />
                  )}
                </div>
              );
            }}
          </QueryView>
        )}
      </QueryView>
    </Dialog>
  );
}

function byWhom({
  savedAt,
  savedBy,
}: {
  readonly savedAt: string;
  readonly savedBy: string;
}): string {
  return text.by(savedBy === "" ? text.nobody : savedBy, formatInstant(savedAt));
}

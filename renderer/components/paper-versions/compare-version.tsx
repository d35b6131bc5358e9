import { Button, Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import {
  type ComparedPlace,
  type ComparedWords,
  comparePapers,
} from "#shared/features/documents/compare-papers.ts";
import type { FigureWords, PaperContent } from "#shared/features/documents/paper-text.ts";
import { versionsText as text } from "#shared/features/documents/versions-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { useCommand } from "#renderer/app/use-command.ts";

import { ErrorNotice } from "../error-notice.tsx";
import { QueryView } from "../query-view.tsx";
import { versionQuery } from "./queries.ts";
import classes from "./versions-dialog.module.css";

/** One earlier version beside the text of now. */
export function CompareVersion({
  documentId,
  revision,
  savedAt,
  current,
  figureWords,
  canRestore,
  onRestored,
}: {
  readonly documentId: number;
  readonly revision: number;
  readonly savedAt: string;
  readonly current: { readonly revision: number; readonly content: PaperContent };
  readonly figureWords?: FigureWords;
  readonly canRestore: boolean;
  readonly onRestored: () => void;
}) {
  const version = useQuery(versionQuery(documentId, revision));
  const restore = useCommand("papers.save", { onSuccess: onRestored });
  const when = formatInstant(savedAt);

  return (
    <div className={classes["compare"]}>
      <QueryView query={version}>
        {(content) => (
          <>
            <Places
              before={content}
              after={current.content}
              when={when}
              {...(figureWords === undefined ? {} : { figureWords })}
            />
            <ErrorNotice error={restore.error} />
            {canRestore && (
              <div className={classes["restore"]}>
                <Button
                  loading={restore.isPending}
                  onClick={() => {
                    restore.mutate({
                      documentId,
                      baseRevision: current.revision,
                      content,
                      label: text.restoredLabel(when),
                    });
                  }}
                >
                  {text.restore}
                </Button>
                <span>{text.restoreHint}</span>
              </div>
            )}
          </>
        )}
      </QueryView>
    </div>
  );
}

function Places({
  before,
  after,
  when,
  figureWords,
}: {
  readonly before: PaperContent;
  readonly after: PaperContent;
  readonly when: string;
  readonly figureWords?: FigureWords;
}) {
  const [onlyChanges, setOnlyChanges] = useState(true);
  const places = useMemo(
    () => comparePapers(before, after, figureWords),
    [before, after, figureWords],
  );
  const changed = places.filter(({ change }) => change !== "same");
  if (changed.length === 0) return <p>{text.same}</p>;
  return (
    <>
      <div className={classes["choices"]}>
        <strong>{text.differences(changed.length)}</strong>
        <Checkbox
          label={text.onlyChanges}
          checked={onlyChanges}
          onChange={({ currentTarget }) => {
            setOnlyChanges(currentTarget.checked);
          }}
        />
      </div>
      <div className={classes["scroll"]} tabIndex={0} role="region" aria-label={text.table}>
        <table className={classes["places"]}>
          <thead>
            <tr>
              <th scope="col">{text.place}</th>
              <th scope="col">{text.before(when)}</th>
              <th scope="col">{text.after}</th>
            </tr>
          </thead>
          <tbody>
            {(onlyChanges ? changed : places).map((place) => (
              <tr key={place.place} data-change={place.change}>
                <th scope="row">
                  {text.kinds[place.kind]}
                  <small>{text.changes[place.change]}</small>
                </th>
                <Side words={place.before} />
                <Side words={place.after} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Side({ words }: { readonly words: ComparedPlace["before"] }) {
  if (words === null) return <td className={classes["absent"]}>{text.absent}</td>;
  return <td>{words.map(markedWords)}</td>;
}

function markedWords({ kind, text: words }: ComparedWords, index: number) {
  if (kind === "removed") {
    return (
      <del key={index}>
        <span className="visually-hidden">{text.removed}</span>
        {words}
      </del>
    );
  }
  if (kind === "added") {
    return (
      <ins key={index}>
        <span className="visually-hidden">{text.added}</span>
        {words}
      </ins>
    );
  }
  return words;
}

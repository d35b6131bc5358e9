import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";

import type { Output } from "#renderer/app/api.ts";
import { applyEdits } from "#shared/features/documents/checks/apply-edits.ts";
import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";
import { checksScreenText as text } from "#shared/features/documents/checks/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";

import { FindingItem } from "./finding-item.tsx";
import classes from "./paper-checks.module.css";
import { checksQuery } from "./queries.ts";
import { type CheckedDraft, useCheckedContent } from "./use-checked-content.ts";
import { useFindingKeys } from "./use-finding-keys.ts";

type Place = DescribedFinding["place"];

/** What a careful reader would look at in a text, as it is being written; one key mends it. */
export function PaperChecks({
  draft,
  canFix,
  onFound,
  onGo,
}: {
  readonly draft: CheckedDraft;
  readonly canFix: boolean;
  /** Told of what was found each time the text was looked at. */
  readonly onFound?: (findings: readonly DescribedFinding[]) => void;
  /** Shows the place in the text or in the plan's own tables. */
  readonly onGo: (place: Place) => void;
}) {
  const checks = useQuery(checksQuery(draft.documentId, useCheckedContent(draft)));
  const findings = checks.data?.findings;
  useEffect(() => {
    if (findings !== undefined) onFound?.(findings);
  }, [findings, onFound]);
  return (
    <QueryView query={checks}>
      {(found) => <Findings found={found} draft={draft} canFix={canFix} onGo={onGo} />}
    </QueryView>
  );
}

function Findings({
  found: { findings, errors, warnings },
  draft,
  canFix,
  onGo,
}: {
  readonly found: Output<"papers.check">;
  readonly draft: CheckedDraft;
  readonly canFix: boolean;
  readonly onGo: (place: Place) => void;
}) {
  const [at, setAt] = useState(-1);
  const current = findings[at];

  const goTo = useCallback(
    (index: number): void => {
      const finding = findings[index];
      if (finding === undefined) return;
      setAt(index);
      onGo(finding.place);
    },
    [findings, onGo],
  );
  const onStep = useCallback(
    (by: 1 | -1): void => {
      if (findings.length === 0) return;
      const first = by === 1 ? 0 : findings.length - 1;
      goTo(at < 0 ? first : (at + by + findings.length) % findings.length);
    },
    [findings, at, goTo],
  );
  const fix = useCallback(
    (chosen: readonly DescribedFinding[]): void => {
      const edits = chosen.flatMap((finding) => finding.fix);
      if (edits.length > 0) draft.replace(applyEdits(draft.content(), edits), { canUndo: true });
    },
    [draft],
  );
  const onFix = useCallback((): void => {
    if (canFix && current !== undefined) fix([current]);
  }, [canFix, current, fix]);
  useFindingKeys({ onStep, onFix });

  if (findings.length === 0) return <EmptyState title={text.none}>{text.noneHint}</EmptyState>;
  const more = errors + warnings - findings.length;
  return (
    <section className={classes["checks"]} aria-label={text.title}>
      <p className={classes["count"]} aria-live="polite">
        {text.count(formatInteger(errors), formatInteger(warnings))}
      </p>
      <p className={classes["source"]}>{text.keys}</p>
      <ol className={classes["list"]}>
        {findings.map((finding, index) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            isCurrent={index === at}
            alike={
              index === at
                ? findings.filter(({ rule, fix: own }) => rule === finding.rule && own.length > 0)
                : []
            }
            onGo={() => {
              goTo(index);
            }}
            onFix={canFix ? fix : null}
          />
        ))}
      </ol>
      {more > 0 && <p>{text.more(formatInteger(more))}</p>}
    </section>
  );
}

import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";

import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";
import { checksScreenText as text } from "#shared/features/documents/checks/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import classes from "./paper-checks.module.css";

/** One finding: its sentence leads to its place, a button mends it. */
export function FindingItem({
  finding,
  isCurrent,
  alike,
  onGo,
  onFix,
}: {
  readonly finding: DescribedFinding;
  readonly isCurrent: boolean;
  /** All findings of the same rule that one key mends, this one among them. */
  readonly alike: readonly DescribedFinding[];
  readonly onGo: () => void;
  /** Null for who may not change the text. */
  readonly onFix: ((findings: readonly DescribedFinding[]) => void) | null;
}) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Where there is no screen there is nothing to scroll.
    if (isCurrent) item.current?.scrollIntoView?.({ block: "nearest" });
  }, [isCurrent]);
  const { severity, sentence, source, fixLabel } = finding;
  return (
    <li ref={item} className={classes["item"]} aria-current={isCurrent}>
      <StateBadge tone={severity === "error" ? "bad" : "warn"}>
        {text.severityOne[severity]}
      </StateBadge>
      <div>
        <button
          type="button"
          className={classes["sentence"]}
          aria-label={text.goTo(sentence)}
          onClick={onGo}
        >
          {sentence}
        </button>
        <p className={classes["source"]}>
          {text.source}: {source}
        </p>
        {onFix !== null && fixLabel !== null && (
          <div className={classes["fixes"]}>
            <Button
              size="compact-xs"
              variant={isCurrent ? "filled" : "default"}
              onClick={() => {
                onFix([finding]);
              }}
            >
              {fixLabel}
            </Button>
            {isCurrent && alike.length > 1 && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => {
                  onFix(alike);
                }}
              >
                {text.fixAlike(formatInteger(alike.length))}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

import { memo } from "react";

import type {
  ReviewRow as Row,
  ReviewTarget,
} from "#shared/features/plans/import/import-schemas.ts";
import { planImportText as text } from "#shared/features/plans/import/import-text.ts";
import { targetPhrase } from "#shared/features/plans/target-phrase.ts";
import { planWarningSentence } from "#shared/features/plans/text.ts";
import { StateBadge } from "#renderer/components/state-badge.tsx";

import { indicatorName } from "../indicator-choices.ts";
import classes from "./import-review.module.css";
import type { AddedTarget } from "./review-state.ts";

type ShownTarget = Readonly<{ target: ReviewTarget; isNone: boolean }>;
export type RowLook = "open" | "settled" | "mended" | "plain";

/** One row: lines of the source at the left, what was understood of them at the right. */
export const ReviewRow = memo(function ReviewRow({
  id,
  row,
  look,
  isCurrent,
  targets,
  added,
  index,
  onChoose,
  onMend,
}: {
  readonly id: string;
  readonly row: Row;
  readonly look: RowLook;
  readonly isCurrent: boolean;
  readonly targets: readonly ShownTarget[];
  readonly added: readonly AddedTarget[];
  readonly index: number;
  readonly onChoose: (index: number) => void;
  readonly onMend: () => void;
}) {
  const isSame = ({ title }: Row["works"][number]): boolean =>
    row.items.length === 1 && row.items[0]?.text === title;
  // A heading that is a task as it stands need not be said twice.
  const sameWorks = row.works.filter(isSame);
  const ownWorks = row.works.filter((work) => !isSame(work));
  return (
    // Keys are those of the list, which has the focus; a row is only pointed at.
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      className={classes["row"]}
      data-look={look}
      onClick={() => {
        onChoose(index);
      }}
      onDoubleClick={onMend}
    >
      <div className={classes["source"]}>
        {row.lines.map(({ line, text: typed }) => (
          <p key={line}>
            <span className={classes["line"]}>{line}</span>
            <span>{typed}</span>
          </p>
        ))}
      </div>
      <div className={classes["read"]}>
        <ul className={classes["items"]}>
          {row.items.map((item, index) => (
            // Items of a row have no name of their own, and their order does not change.
            <li key={index} data-kind={item.kind} data-level={item.level}>
              <span className={classes["kind"]}>{kindName(item, sameWorks)}</span>
              {isShownAgain(item.kind) && <span>{`${item.number ?? ""} ${item.text}`.trim()}</span>}
            </li>
          ))}
          {ownWorks.map(({ kind, title }) => (
            <li key={`${kind}-${title}`} className={classes["work"]}>
              <span className={classes["kind"]}>{text.works[kind]}</span>
              <span>{title}</span>
            </li>
          ))}
          {targets.map(({ target, isNone }) => (
            <Target key={target.key} target={target} isNone={isNone} />
          ))}
          {added.map((target, index) => (
            <Target key={`added-${String(index)}`} target={target} isNone={false} />
          ))}
        </ul>
        {row.guesses.length > 0 && (
          <div className={classes["guesses"]}>
            <StateBadge tone={look === "open" ? "warn" : "good"}>{badgeText(look)}</StateBadge>
            <ul>
              {row.guesses.map(({ code, details }, index) => (
                <li key={`${code}-${String(index)}`}>{planWarningSentence(code, details)}</li>
              ))}
            </ul>
          </div>
        )}
        {row.guesses.length === 0 && look === "mended" && (
          <StateBadge tone="good">{text.mended}</StateBadge>
        )}
        {row.notes.map(({ code, details }, index) => (
          <p key={`${code}-${String(index)}`} className={classes["note"]}>
            {planWarningSentence(code, details)}
          </p>
        ))}
      </div>
    </div>
  );
});

function Target({
  target,
  isNone,
}: {
  readonly target: Pick<ReviewTarget, "text" | "comparator" | "value" | "unit" | "indicator">;
  readonly isNone: boolean;
}) {
  const measuredBy = indicatorName(target.indicator);
  return (
    <li className={classes["target"]} data-none={isNone}>
      <span className={classes["kind"]}>{isNone ? text.noTarget : text.target}</span>
      <span>
        <strong>{targetPhrase(target.comparator, target.value, target.unit)}</strong>
        <span className={classes["clause"]}>{target.text}</span>
        {measuredBy !== null && <span className={classes["measure"]}>{measuredBy}</span>}
      </span>
    </li>
  );
}

function kindName({ kind, level }: Row["items"][number], works: Row["works"]): string {
  const names = works.map((work) => text.works[work.kind]);
  if (kind === "heading") return [text.headingLevel(level), ...names].join(", ");
  if (kind === "bullet") return text.bulletLevel(level);
  return text.kinds[kind];
}

/** Long texts stand at the left already; what is short or put together is said again. */
function isShownAgain(kind: Row["items"][number]["kind"]): boolean {
  return !["paragraph", "bullet", "row", "letterhead", "basis", "recipientsHead"].includes(kind);
}

function badgeText(look: RowLook): string {
  if (look === "mended") return text.mended;
  return look === "open" ? text.guess : text.settled;
}

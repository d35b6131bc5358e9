import { Button } from "@mantine/core";
import { useState } from "react";

import type { Plan, PlanBlockView } from "#shared/features/plans/contract.ts";
import { plansScreenText as text } from "#shared/features/plans/screen-text.ts";
import { Notice } from "#renderer/components/notice.tsx";

import { BlockEditor } from "./block-editor.tsx";
import classes from "./plan-text.module.css";
import { printedNumber } from "./printed-number.ts";

/** The text, block by block; each can be mended where it stands. */
export function PlanText({ plan, canEdit }: { readonly plan: Plan; readonly canEdit: boolean }) {
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <article className={classes["text"]}>
      {plan.status !== "draft" && <Notice tone="info">{text.locked}</Notice>}
      <p className={classes["title"]}>{plan.title}</p>
      {plan.blocks.map((block) =>
        editing === block.id ? (
          <BlockEditor
            key={block.id}
            documentId={plan.documentId}
            block={block}
            onClose={() => {
              setEditing(null);
            }}
          />
        ) : (
          <Block
            key={block.id}
            block={block}
            canEdit={canEdit}
            onEdit={() => {
              setEditing(block.id);
            }}
          />
        ),
      )}
    </article>
  );
}

function Block({
  block,
  canEdit,
  onEdit,
}: {
  readonly block: PlanBlockView;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
}) {
  return (
    <div
      id={`plan-block-${String(block.id)}`}
      tabIndex={-1}
      className={classes["block"]}
      data-kind={block.kind}
      data-level={block.level}
      onDoubleClick={canEdit ? onEdit : undefined}
    >
      <p role={block.kind === "heading" ? "heading" : undefined} aria-level={headingLevel(block)}>
        {block.number !== null && (
          <span className={classes["number"]}>{printedNumber(block.number)} </span>
        )}
        {block.text}
      </p>
      {canEdit && (
        <Button
          className={classes["edit"]}
          variant="subtle"
          size="compact-xs"
          aria-label={text.editBlockOf(block.text.slice(0, 60))}
          onClick={onEdit}
        >
          {text.editBlock}
        </Button>
      )}
    </div>
  );
}

function headingLevel({ kind, level }: PlanBlockView): number | undefined {
  return kind === "heading" ? Math.min(level + 1, 6) : undefined;
}

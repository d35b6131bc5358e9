import { Button, Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { Mark } from "#shared/features/documents/sign-off-schemas.ts";
import { signOffText } from "#shared/features/documents/sign-off-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";

import { ErrorNotice } from "../error-notice.tsx";
import classes from "./mark-list.module.css";
import { marksQuery } from "./queries.ts";

const text = signOffText.marks;

/** Remarks that came with the paper when it was given back; the drafter ticks them off. */
export function MarkList({
  documentId,
  canResolve,
  onGo,
}: {
  readonly documentId: number;
  readonly canResolve: boolean;
  /** Shows a place of the text. */
  readonly onGo?: (blockId: string, offset: number) => void;
}) {
  const marks = useQuery(marksQuery(documentId)).data ?? [];
  const may = useMay();
  const resolve = useCommand("documents.resolveMark");
  const [isOpen, setOpen] = useState(true);
  if (marks.length === 0) return null;
  const open = marks.filter(({ resolvedAt }) => resolvedAt === null).length;
  return (
    <section className={classes["marks"]} aria-label={text.title}>
      <header>
        <strong>{text.title}</strong>
        <span>{text.left(open, marks.length)}</span>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? text.hide : text.show}
        </Button>
      </header>
      {isOpen && (
        <ul>
          {marks.map((mark) => (
            <li key={mark.id} data-resolved={mark.resolvedAt !== null}>
              <Checkbox
                aria-label={text.resolve(mark.remark)}
                checked={mark.resolvedAt !== null}
                disabled={!canResolve || !may("documents.submit") || resolve.isPending}
                onChange={({ currentTarget: { checked } }) => {
                  resolve.mutate({ markId: mark.id, isResolved: checked });
                }}
              />
              <MarkWords mark={mark} {...(onGo === undefined ? {} : { onGo })} />
            </li>
          ))}
        </ul>
      )}
      <ErrorNotice error={resolve.error} />
    </section>
  );
}

function MarkWords({
  mark,
  onGo,
}: {
  readonly mark: Mark;
  readonly onGo?: (blockId: string, offset: number) => void;
}) {
  const { blockId, from, quote, remark, resolvedAt, resolvedBy } = mark;
  return (
    <div>
      <q>{quote === "" ? text.whole : quote}</q>
      {blockId !== null && onGo !== undefined && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={text.goTo(quote)}
          onClick={() => {
            onGo(blockId, from ?? 0);
          }}
        >
          {text.go}
        </Button>
      )}
      <p>{remark}</p>
      <small>
        {resolvedAt === null || resolvedBy === null
          ? `${mark.person}, ${formatInstant(mark.at)}`
          : text.resolved(resolvedBy, formatInstant(resolvedAt))}
      </small>
    </div>
  );
}

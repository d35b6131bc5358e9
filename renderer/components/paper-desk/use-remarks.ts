import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import type { NewMark } from "#shared/features/documents/sign-off-schemas.ts";
import { useMay } from "#renderer/app/session.tsx";
import { marksQuery } from "#renderer/components/sign-off/queries.ts";

import type { PaperDraft } from "./paper-draft.ts";
import { showRemarks } from "./text-marks-of.ts";

/** Remarks that a reader collects in the text, to be sent when the paper is given back. */
export type RemarkDrafts = Readonly<{
  marks: readonly NewMark[];
  /** Null for who may not give the paper back. */
  add: ((mark: NewMark) => void) | null;
}>;

/** What was noted belongs to the round in which the paper lies before its reader. */
export function useRemarkDrafts(document: OfficialDocument | undefined): RemarkDrafts {
  const may = useMay();
  const [noted, setNoted] = useState<{ round: string | null; marks: readonly NewMark[] }>({
    round: null,
    marks: [],
  });
  const round = document?.submittedAt ?? null;
  const marks = noted.round === round ? noted.marks : [];
  const isOpen = document?.status === "submitted" || document?.status === "approved";
  const add = useCallback(
    (mark: NewMark) => {
      setNoted((before) => ({
        round,
        marks: [...(before.round === round ? before.marks : []), mark],
      }));
    },
    [round],
  );
  return { marks, add: isOpen && may("documents.sendBack") ? add : null };
}

/** Shows at their words the remarks that are still to be seen to, and those that are being noted. */
export function useShownRemarks(
  { documentId, editor }: PaperDraft,
  { isSentBack, drafts }: Readonly<{ isSentBack: boolean; drafts: readonly NewMark[] }>,
): void {
  const { data } = useQuery({ ...marksQuery(documentId), enabled: isSentBack });
  useEffect(() => {
    const open = isSentBack ? (data ?? []).filter(({ resolvedAt }) => resolvedAt === null) : [];
    showRemarks(editor, [...open, ...drafts.map((mark) => ({ ...mark, person: null }))]);
  }, [editor, data, isSentBack, drafts]);
}

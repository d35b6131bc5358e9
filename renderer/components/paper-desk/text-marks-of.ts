import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";
import { editorText } from "#shared/features/documents/editor-text.ts";
import type { NewMark } from "#shared/features/documents/sign-off-schemas.ts";
import {
  setTextMarks,
  type TextMark,
} from "#renderer/components/paper-editor/plugins/text-marks.ts";
import type { EditorSession } from "#renderer/components/paper-editor/session.ts";

type Place = Pick<NewMark, "blockId" | "from" | "to">;
type Remark = Place & Readonly<{ remark: string; person: string | null }>;

/** Shows in the text what the checks have found in it; what is outside of it has its own place. */
export function showFindings(editor: EditorSession, findings: readonly DescribedFinding[]): void {
  const marks = findings.flatMap(({ place, severity, sentence }): TextMark[] => {
    if (!("blockId" in place)) return [];
    const { blockId, cell, from, to } = place;
    const range = to > from ? { from, to } : null;
    return [{ tone: severity, blockId, cell, range, words: sentence }];
  });
  setTextMarks("checks", marks)(editor.state(), editor.dispatch);
}

/** Shows remarks at the blocks that they were given to. */
export function showRemarks(editor: EditorSession, remarks: readonly Remark[]): void {
  const marks = remarks.flatMap(({ blockId, from, to, remark, person }): TextMark[] => {
    if (blockId === null) return [];
    const range = from === null || to === null || to <= from ? null : { from, to };
    const words = person === null ? remark : editorText.marks.remarkOf(person, remark);
    return [{ tone: "remark", blockId, cell: null, range, words }];
  });
  setTextMarks("remarks", marks)(editor.state(), editor.dispatch);
}

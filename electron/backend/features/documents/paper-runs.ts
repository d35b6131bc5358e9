import type { Run } from "#backend/pdf/paper.ts";
import { inlineText, type PaperInline } from "#shared/features/documents/paper-text.ts";

/** A printed text as runs, bold and italics as written. */
export function printedRuns(content: readonly PaperInline[]): readonly Run[] {
  return content.map((run): Run => {
    const text = inlineText([run]).normalize("NFC");
    if (run.type === "break") return { text };
    const { bold, italics } = run;
    return {
      text,
      ...(bold === true ? { bold } : {}),
      ...(italics === true ? { italics } : {}),
    };
  });
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

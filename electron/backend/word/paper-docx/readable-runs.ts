import type { PaperInline } from "#shared/features/documents/paper-text.ts";
import { plainSpans } from "./unbroken-spans.ts";
import { printableLines } from "./xml.ts";

/** What the style of a paragraph brings by itself, so that a run of it says nothing by it. */
export type Brought = Readonly<{ bold: boolean; italics: boolean }>;

/**
 * Runs as they come back out of a file: neighbours of one look joined, line breaks standing
 * alone, without what no file can hold and without looks that the paragraph has anyway.
 */
export function readableRuns(content: readonly PaperInline[], brought: Brought): PaperInline[] {
  const runs: PaperInline[] = [];
  for (const inline of content) {
    if (inline.type === "break") {
      runs.push(inline);
      continue;
    }
    const looks = {
      ...(inline.bold === true && !brought.bold ? { bold: true as const } : {}),
      ...(inline.italics === true && !brought.italics ? { italics: true as const } : {}),
    };
    if (inline.type === "target") {
      const typed = printableLines(inline.typed).replaceAll("\n", " ");
      if (typed !== "") runs.push({ type: "target", targetId: inline.targetId, typed, ...looks });
      continue;
    }
    printableLines(inline.text)
      .split("\n")
      .forEach((text, index) => {
        if (index > 0) runs.push({ type: "break" });
        addText(runs, text, looks);
      });
  }
  return runs.map((run) => (run.type === "text" ? { ...run, text: plainSpans(run.text) } : run));
}

/** Words of a part that is no text of the body, as they come back out of a file. */
export function readableLine(text: string): string {
  return plainSpans(printableLines(text));
}

function addText(
  runs: PaperInline[],
  text: string,
  looks: Readonly<{ bold?: true; italics?: true }>,
): void {
  if (text === "") return;
  const last = runs.at(-1);
  if (last?.type === "text" && last.bold === looks.bold && last.italics === looks.italics) {
    // Composed anew: a letter and its mark may have stood in two runs.
    runs[runs.length - 1] = { ...last, text: (last.text + text).normalize("NFC") };
  } else {
    runs.push({ type: "text", text, ...looks });
  }
}

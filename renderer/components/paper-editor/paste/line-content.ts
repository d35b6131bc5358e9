import type { PaperInline } from "#shared/features/documents/paper-text.ts";
import type { SourceLine } from "#shared/features/plans/parsed-plan.ts";

type Looks = Readonly<{ bold?: true | undefined; italics?: true | undefined }>;

/** A line with its label as runs of text, spaces made single; for places that take no numbering. */
export function lineContent({ label, text, runs = [{ text }] }: SourceLine): PaperInline[] {
  const all = [...(label === undefined ? [] : [{ text: `${label} ` }]), ...runs];
  const content: PaperInline[] = [];
  let isAfterSpace = true;
  for (const { text: raw, ...look } of all) {
    const single = raw.normalize("NFC").replace(/[\s\u00a0]+/gu, " ");
    const words: string = isAfterSpace ? single.trimStart() : single;
    if (words === "") continue;
    isAfterSpace = words.endsWith(" ");
    content.push({ type: "text", text: words, ...looksOf(look) });
  }
  return withoutLastSpace(content);
}

/** The lines of a cell, parted by breaks. */
export function cellContent(lines: readonly SourceLine[]): PaperInline[] {
  return lines
    .map(lineContent)
    .filter((content) => content.length > 0)
    .flatMap((content, index): PaperInline[] =>
      index === 0 ? content : [{ type: "break" }, ...content],
    );
}

/** Only the looks that a run has. */
export function looksOf({ bold, italics }: Looks): { bold?: true; italics?: true } {
  return {
    ...(bold === true ? { bold: true } : {}),
    ...(italics === true ? { italics: true } : {}),
  };
}

function withoutLastSpace(content: readonly PaperInline[]): PaperInline[] {
  const last = content.at(-1);
  if (last?.type !== "text") return [...content];
  const text = last.text.trimEnd();
  return [...content.slice(0, -1), ...(text === "" ? [] : [{ ...last, text }])];
}

import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { Line } from "./clean-lines.ts";
import { documentKindPattern, foldedBasisStarts, foldedDocumentKind } from "./plan-words-data.ts";
import { readMarker } from "./read-marker.ts";

export type Opening = Readonly<{
  letterhead: readonly Line[];
  title: string;
  titleLine: Line | null;
  bases: readonly string[];
  basisLines: readonly Line[];
  /** From the opening sentence on. */
  body: readonly Line[];
}>;

const MAX_TITLE_LINES = 4;
const MAX_TITLE_LENGTH = 500;

/** Takes letterhead, title and legal bases off the front; what is left is the body. */
export function readOpening(lines: readonly Line[]): Opening {
  const kindAt = lines.findIndex(isDocumentKind);
  const letterhead = lines.slice(0, Math.max(kindAt, 0));
  let next = kindAt + 1;
  const titleParts: string[] = [];
  const kindLine = lines[kindAt];
  if (kindLine !== undefined) {
    const behindKind = kindLine.text.slice(foldedDocumentKind.length).trim();
    if (behindKind !== "") titleParts.push(behindKind);
    for (; titleParts.length < MAX_TITLE_LINES; next += 1) {
      const line = lines[next];
      if (line === undefined || !continuesTitle(line, titleParts)) break;
      titleParts.push(line.text);
    }
  }
  const bases: string[] = [];
  const basisLines: Line[] = [];
  for (; ; next += 1) {
    const line = lines[next];
    if (line === undefined || !isBasis(line.text)) break;
    bases.push(line.text.replace(/\s*[;.,]$/u, ""));
    basisLines.push(line);
  }
  return {
    letterhead,
    title: titleParts.join(" "),
    titleLine: kindLine ?? null,
    bases,
    basisLines,
    body: lines.slice(next),
  };
}

/** "KẾ HOẠCH", alone or with the title behind it. */
export function isDocumentKind({ text }: Line): boolean {
  return documentKindPattern.test(text) || foldVietnamese(text.slice(0, 40)) === foldedDocumentKind;
}

function continuesTitle({ text }: Line, soFar: readonly string[]): boolean {
  if (readMarker(text) !== null || text.length > MAX_TITLE_LENGTH) return false;
  // The first line is the title whatever it looks like; "Thực hiện cuộc vận động …" is no basis there.
  if (soFar.length === 0) return !foldVietnamese(text.slice(0, 20)).startsWith("can cu ");
  return !isBasis(text) && !/[.:;]$/u.test(text);
}

function isBasis(text: string): boolean {
  return !text.endsWith(":") && isBasisStart(text);
}

/** Does a paragraph begin as a legal basis does ("Căn cứ …", "Thực hiện …")? */
export function isBasisStart(text: string): boolean {
  const start = `${foldVietnamese(text.slice(0, 30))} `;
  return foldedBasisStarts.some((words) => start.startsWith(words));
}

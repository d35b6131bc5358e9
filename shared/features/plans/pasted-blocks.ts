import type { PaperBlock } from "#shared/features/documents/paper-text.ts";
import { cleanLines } from "./clean-lines.ts";
import type { SourceLine } from "./parsed-plan.ts";
import { planContent } from "./plan-content.ts";
import { readBody } from "./read-body.ts";

/**
 * Lines that were copied elsewhere as blocks of a paper, read as the import reads a file: what
 * stands before a line ("I.", "1.", "a)", "-", "+") becomes its numbering, bold and italics stay.
 */
export function pastedBlocks(lines: readonly SourceLine[]): PaperBlock[] {
  const blocks = readBody(cleanLines(lines));
  const signer = { authority: [], name: null };
  return planContent({ title: "", bases: [], blocks, recipients: [], signer }).blocks;
}

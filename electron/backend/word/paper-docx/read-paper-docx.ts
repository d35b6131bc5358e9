import type { Document } from "@xmldom/xmldom";

import { paperContentSchema } from "#shared/features/documents/paper-schemas.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { fileFailure } from "#shared/kernel/file-failure.ts";
import { readNumbering } from "../docx-numbering.ts";
import { readStyles } from "../docx-styles.ts";
import { openDocx } from "../open-docx.ts";
import { wordChild } from "../word-xml.ts";
import { helpSchema, type PaperHelp } from "./help-schemas.ts";
import { HELP_NAMESPACE } from "./marks.ts";
import { styleKeysOf } from "./style-keys.ts";
import { type ReadHead, readShown } from "./read-shown.ts";
import { restoreContent } from "./restore-content.ts";

/** A paper that was read back from its Word file. */
export type ReadPaper = Readonly<{
  content: PaperContent;
  /** The words of its head as they are printed. */
  head: ReadHead;
  /** What the paper's subject gave along; the feature that knows it has to check it. */
  subject: PaperHelp["subject"];
}>;

/**
 * Reads a paper that the program wrote as a Word file, with all that was changed in it since.
 *
 * @returns null for any other Word file
 * @throws AppError file.unreadable, file.zip-bomb, file.password-protected, file.kind-unknown
 */
export async function readPaperDocx(bytes: Buffer, name: string): Promise<ReadPaper | null> {
  const parts = await openDocx(bytes, name);
  const body = wordChild(parts.document.documentElement, "body");
  const keys = styleKeysOf(parts.styles);
  if (body === undefined || keys.size === 0) return null;
  const numbering = readNumbering(parts.numbering);
  const shown = readShown({ numbering, styles: readStyles(parts.styles), keys }, body);
  if (shown === null) return null;
  const help = readHelp(await parts.customXml());
  const content = restoreContent(shown.paper, help ?? { blocks: [] });
  const checked = paperContentSchema.safeParse(content);
  if (!checked.success) throw fileFailure("file.unreadable", { name });
  return { content: checked.data, head: shown.head, subject: help?.subject ?? null };
}

/** The help that the file carries; null where it was taken out or is none that we wrote. */
function readHelp(parts: readonly Document[]): PaperHelp | null {
  const part = parts.find(
    ({ documentElement }) => documentElement?.namespaceURI === HELP_NAMESPACE,
  );
  if (part === undefined) return null;
  try {
    const json: unknown = JSON.parse(part.documentElement?.textContent ?? "");
    return helpSchema.safeParse(json).data ?? null;
  } catch {
    return null;
  }
}

import { isDeepStrictEqual } from "node:util";

import type { PaperBlock, PaperContent } from "#shared/features/documents/paper-text.ts";
import { fingerprint } from "./fingerprint.ts";
import type { BlockHelp, PaperHelp } from "./help-schemas.ts";
import { HELP_NAMESPACE } from "./marks.ts";
import { restoreContent } from "./restore-content.ts";
import { type ShownPaper, unnumbered } from "./shown-paper.ts";
import { element, words, XML_HEAD } from "./xml.ts";

/**
 * The help that the file of a text carries: no more than reading needs beside what it shows,
 * so that words which somebody deletes in Word are not sent along unseen.
 */
export function helpFor(
  content: PaperContent,
  shown: ShownPaper,
  subject: PaperHelp["subject"],
): PaperHelp {
  const plain = content.blocks.map(plainHelp);
  const read = restoreContent(shown, { blocks: plain });
  const found = new Map(read.blocks.map((block) => [block.id, block]));
  const signer = { authority: shown.authority, name: shown.signerName };
  return {
    version: 1,
    blocks: content.blocks.map((original, index): BlockHelp => {
      const isSame = isDeepStrictEqual(found.get(original.id), original);
      const seen = shown.blocks[index];
      if (isSame || seen === undefined) return plain[index] ?? original.id;
      return { original, shown: fingerprint(unnumbered(seen)), label: seen.label };
    }),
    ...unseen("title", content.title, shown.title),
    ...unseen("addressees", content.addressees, shown.addressees),
    ...unseen("recipients", content.recipients, shown.recipients),
    ...unseen("signer", content.signer, signer),
    subject,
  };
}

function plainHelp(block: PaperBlock): BlockHelp {
  return block.kind === "table" ? { id: block.id, columns: block.columns } : block.id;
}

function unseen<Name extends string, Part>(
  name: Name,
  original: Part,
  shown: unknown,
): Partial<Record<Name, { original: Part; shown: string }>> {
  if (isDeepStrictEqual(original, shown)) return {};
  return { [name]: { original, shown: fingerprint(shown) } } as Record<
    Name,
    { original: Part; shown: string }
  >;
}

/** The help as a part of the package: JSON in plain letters, which no program changes. */
export function writeHelp(help: PaperHelp): string {
  const json = JSON.stringify(help).replace(
    /[\u007f-\uffff]/g, // without "u": each half of a pair by itself
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return XML_HEAD + element("paper", { xmlns: HELP_NAMESPACE }, [words(json)]).xml;
}

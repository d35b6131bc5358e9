import type { BackendContext } from "#backend/context.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import type { RenderedPaper } from "#backend/pdf/render.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { tidyContent } from "#shared/features/documents/tidy-content.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { readDocument, readFrozen } from "./repository.ts";

export type RenderedDocument = Readonly<{ bytes: Uint8Array; sha256: string; isFrozen: boolean }>;
type Rendering = Pick<BackendContext, "db" | "papers" | "fonts" | "now" | "job">;
type Reading = Rendering & Pick<BackendContext, "signedBytesOf">;

/** The paper as it stands: once issued its bytes as last signed, or as frozen; else a draft drawn now. */
export async function readDocumentPdf(
  context: Reading,
  documentId: number,
): Promise<RenderedDocument> {
  const frozen =
    (await context.signedBytesOf(context.db, documentId)) ??
    (await readFrozen(context.db, documentId));
  if (frozen !== null) return { ...frozen, isFrozen: true };
  const document = await readDocument(context.db, documentId);
  const { bytes } = await renderDocument(context, document, { number: null, issuedOn: null });
  return { bytes, sha256: sha256Of(bytes), isFrozen: false };
}

/** A text that is being typed, drawn as it would be printed; nothing is kept. */
export async function previewPaper(
  context: Rendering,
  { documentId, content }: { documentId: number; content: PaperContent },
): Promise<Pick<RenderedPaper, "bytes" | "places">> {
  const document = await readDocument(context.db, documentId);
  const blank = { number: null, issuedOn: null };
  const { bytes, places } = await renderDocument(context, document, blank, tidyContent(content));
  return { bytes, places };
}

/**
 * Draws a paper with the number and day given; with neither it is a draft.
 *
 * The layout is that of the day of issue; a draft follows the rules of today,
 * or of the last day of its year when that is past.
 */
export async function renderDocument(
  context: Rendering,
  document: OfficialDocument,
  given: { number: number | null; issuedOn: string | null },
  content: PaperContent | null = null,
): Promise<RenderedPaper> {
  const source = context.papers[document.subjectKind];
  if (source === undefined) throw new Error(`no paper for ${document.subjectKind}`);
  const fonts = await context.fonts();
  const day = given.issuedOn ?? draftDay(document.year, context.now());
  const frame = {
    ...given,
    day,
    symbol: document.symbol,
    isDraft: given.issuedOn === null,
    profile: layoutProfileOn(day),
    measure: fonts.measure,
  };
  const paper = await source.draw(context.db, document.subjectId, frame, content);
  const { renderPdf } = await import("#backend/pdf/render.ts"); // at first use, as the fonts
  return renderPdf(paper, {
    fonts,
    createdAt: `${given.issuedOn ?? vietnameseDay(context.now())}T00:00:00.000Z`,
    signal: context.job.signal,
    onProgress: (done, total) => context.job.progress(done, total),
  });
}

/** The day by whose rules a draft is laid out. */
export function draftDay(year: number, now: string): string {
  const today = vietnameseDay(now);
  return today.slice(0, 4) === String(year) ? today : `${year}-12-31`;
}

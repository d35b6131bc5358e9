import type { ReadDb } from "#backend/db/database.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { issuerOn } from "#shared/features/documents/issuer/issuer-on.ts";
import type { OfficialFrame } from "../official-paper.ts";
import { paperDocument } from "../paper-document.ts";
import type { PaperFrame, PaperSource } from "../paper-source.ts";
import { readPaper } from "../paper-store.ts";
import { wordPaper } from "../word-paper-of.ts";
import { readFreePaper } from "./repository.ts";

/** A paper of any kind: its text in the layout of the day, under the head of its issuer. */
export const freePaperSource: PaperSource = {
  draw: async (db, paperId, frame, typed) => {
    const paper = await readFreePaper(db, paperId);
    const content = typed ?? (await readPaper(db, paper.documentId)).content;
    return paperDocument(content, await officialFrame(db, paper, frame));
  },
  word: async (db, paperId, frame) => {
    const paper = await readFreePaper(db, paperId);
    const stored = await readPaper(db, paper.documentId);
    return wordPaper(stored, await officialFrame(db, paper, frame), frame.measure);
  },
  issuer: async (db, paperId) => (await readFreePaper(db, paperId)).issuer,
};

async function officialFrame(
  db: ReadDb,
  { kind, secretary, year, issuer: issuerKind }: Awaited<ReturnType<typeof readFreePaper>>,
  { profile, number, symbol, issuedOn, day, isDraft }: PaperFrame,
): Promise<OfficialFrame> {
  const office = await readOffice(db);
  const issuer = issuerOn(office, issuerKind, day);
  return {
    profile,
    kind,
    superiorBody: issuer.superiorBody,
    issuingBody: issuer.issuingBody,
    bodyName: issuer.bodyName,
    number: { number, symbol },
    place: issuer.place,
    issuedOn,
    year,
    secretary,
    draft: isDraft,
    isIllustrative: office.isIllustrative,
  };
}

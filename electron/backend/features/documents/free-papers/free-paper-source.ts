import type { ReadDb } from "#backend/db/database.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { officeInFull } from "#shared/features/office/office-in-full-data.ts";
import type { OfficialFrame } from "../official-paper.ts";
import { paperDocument } from "../paper-document.ts";
import type { PaperFrame, PaperSource } from "../paper-source.ts";
import { readPaper } from "../paper-store.ts";
import { wordPaper } from "../word-paper-of.ts";
import { readFreePaper } from "./repository.ts";

/** A paper of any kind: its text in the layout of the day, under the office's own head. */
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
};

async function officialFrame(
  db: ReadDb,
  { kind, secretary, year }: Awaited<ReturnType<typeof readFreePaper>>,
  { profile, number, symbol, issuedOn, isDraft }: PaperFrame,
): Promise<OfficialFrame> {
  const office = await readOffice(db);
  return {
    profile,
    kind,
    superiorBody: office.superiorBody,
    issuingBody: office.issuingBody,
    bodyName: officeInFull(office.name),
    number: { number, symbol },
    place: office.place,
    issuedOn,
    year,
    secretary,
    draft: isDraft,
    isIllustrative: office.isIllustrative,
  };
}

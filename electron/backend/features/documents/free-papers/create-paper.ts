import type { BackendContext } from "#backend/context.ts";
import type { ReadDb, WriteTx } from "#backend/db/database.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import type { ActForm } from "#shared/features/documents/authority/authority-data.ts";
import {
  type DocumentKind,
  documentKinds,
} from "#shared/features/documents/document-kinds-data.ts";
import type { FreePaper } from "#shared/features/documents/free-papers/contract.ts";
import { newPaperContent } from "#shared/features/documents/free-papers/new-paper.ts";
import { FREE_PAPER } from "#shared/features/documents/free-papers/subject.ts";
import { officialSymbol } from "#shared/features/documents/official-symbol.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import {
  letterSeries,
  type RegisterKind,
  registerKindOf,
} from "#shared/features/documents/register-kinds-data.ts";
import { tidyContent } from "#shared/features/documents/tidy-content.ts";
import { officeInFull } from "#shared/features/office/office-in-full-data.ts";
import { ensureDraftDocument } from "../draft-document.ts";
import { writePaper } from "../paper-store.ts";
import { draftDay } from "../render-document.ts";
import { describePaper } from "./repository.ts";

type Creating = Pick<BackendContext, "write" | "now" | "actor">;

type Asked = Readonly<{
  kind: DocumentKind;
  form: ActForm;
  year: number;
  title: string;
  draftingUnit: string;
}>;

/** A new draft with the usual parts of its kind; its place in the register is made with it. */
export async function createPaper(context: Creating, asked: Asked): Promise<FreePaper> {
  return context.write(async ({ tx, note }) => {
    const content = await firstContent(tx, asked, draftDay(asked.year, context.now()));
    const documentId = await addPaper(tx, context, asked, content);
    await note({
      action: "papers.create",
      subject: content.title,
      after: { kind: documentKinds[asked.kind].name, signerName: content.signer.name },
    });
    return describePaper(tx, documentId);
  });
}

/** @param day YYYY-MM-DD: who holds office then is proposed as the signer */
export async function firstContent(db: ReadDb, asked: Asked, day: string): Promise<PaperContent> {
  const office = await readOffice(db);
  return newPaperContent({
    ...asked,
    bodyName: officeInFull(office.name),
    issuingBody: office.issuingBody,
    signers: await db.selectFrom("signer").selectAll().orderBy("holdsFrom").execute(),
    day,
  });
}

/** @returns the document's id */
export async function addPaper(
  tx: WriteTx,
  { now, actor }: Pick<Creating, "now" | "actor">,
  { kind, year, draftingUnit }: Pick<Asked, "kind" | "year" | "draftingUnit">,
  content: PaperContent,
): Promise<number> {
  const at = now();
  const { symbol: body } = await readOffice(tx);
  const symbol = officialSymbol(kind, body, draftingUnit);
  const { id: subjectId } = await tx
    .insertInto("freePaper")
    .values({ kind, secretary: null, createdAt: at, createdBy: actor.name })
    .returning("id")
    .executeTakeFirstOrThrow();
  const registerKind: RegisterKind = registerKindOf(kind);
  const documentId = await ensureDraftDocument(tx, {
    kind: registerKind,
    series: kind === "letter" ? letterSeries(body) : symbol,
    year,
    subjectKind: FREE_PAPER,
    subjectId,
    title: content.title,
    symbol,
    signerName: content.signer.name,
  });
  await writePaper(tx, { documentId, content: tidyContent(content), at, by: actor.name });
  return documentId;
}

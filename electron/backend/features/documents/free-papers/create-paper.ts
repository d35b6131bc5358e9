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
import type { IssuerKind } from "#shared/features/documents/issuer/issuer-kinds-data.ts";
import { type Issuer, issuerOn } from "#shared/features/documents/issuer/issuer-on.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import { officialSymbol } from "#shared/features/documents/official-symbol.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import {
  letterSeries,
  type RegisterKind,
  registerKindOf,
} from "#shared/features/documents/register-kinds-data.ts";
import { tidyContent } from "#shared/features/documents/tidy-content.ts";
import { ensureDraftDocument } from "../draft-document.ts";
import { writePaper } from "../paper-store.ts";
import { draftDay } from "../render-document.ts";
import { describePaper } from "./repository.ts";

type Creating = Pick<BackendContext, "write" | "now" | "actor">;

type Asked = Readonly<{
  issuer: IssuerKind;
  kind: DocumentKind;
  form: ActForm;
  year: number;
  title: string;
  draftingUnit: string;
}>;
/** With its issuer as the day has it. */
type Drafted = Omit<Asked, "issuer"> & Readonly<{ issuer: Issuer }>;

/**
 * A new draft with the usual parts of its kind; its place in the register is made with it.
 *
 * @throws documents.no-board
 */
export async function createPaper(context: Creating, asked: Asked): Promise<FreePaper> {
  return context.write(async ({ tx, note }) => {
    const day = draftDay(asked.year, context.now());
    const issuer = await requireIssuer(tx, asked.issuer, day);
    const content = await firstContent(tx, { ...asked, issuer }, day);
    const documentId = await addPaper(tx, context, { ...asked, issuer }, content);
    await note({
      action: "papers.create",
      subject: content.title,
      after: {
        kind: documentKinds[asked.kind].name,
        issuingBody: issuer.bodyName,
        signerName: content.signer.name,
      },
    });
    return describePaper(tx, documentId);
  });
}

/** @throws documents.no-board when the office has none */
export async function requireIssuer(db: ReadDb, kind: IssuerKind, day: string): Promise<Issuer> {
  const office = await readOffice(db);
  if (kind === "board" && office.boardName === null)
    throw documentsFailure("documents.no-board", {});
  return issuerOn(office, kind, day);
}

/** @param day YYYY-MM-DD: who holds office then is proposed as the signer */
export async function firstContent(db: ReadDb, asked: Drafted, day: string): Promise<PaperContent> {
  return newPaperContent({
    ...asked,
    signers: await db.selectFrom("signer").selectAll().orderBy("holdsFrom").execute(),
    day,
  });
}

/** @returns the document's id */
export async function addPaper(
  tx: WriteTx,
  { now, actor }: Pick<Creating, "now" | "actor">,
  { issuer, kind, year, draftingUnit }: Pick<Drafted, "issuer" | "kind" | "year" | "draftingUnit">,
  content: PaperContent,
): Promise<number> {
  const at = now();
  const symbol = officialSymbol(kind, issuer.symbol, draftingUnit);
  const { id: subjectId } = await tx
    .insertInto("freePaper")
    .values({ kind, secretary: null, issuer: issuer.kind, createdAt: at, createdBy: actor.name })
    .returning("id")
    .executeTakeFirstOrThrow();
  const registerKind: RegisterKind = registerKindOf(kind);
  const documentId = await ensureDraftDocument(tx, {
    kind: registerKind,
    series: kind === "letter" ? letterSeries(issuer.symbol) : symbol,
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

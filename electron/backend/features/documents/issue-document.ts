import type { BackendContext } from "#backend/context.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import type { Issuer } from "#shared/features/documents/issuer/issuer-on.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { placeInRegister, requireFreePlace } from "./give-number.ts";
import { findPaper } from "./paper-store.ts";
import { recordStep } from "./record-step.ts";
import { issuerOf } from "./issuer-of.ts";
import { readDocument } from "./repository.ts";
import { renderDocument } from "./render-document.ts";

type Issuing = Pick<BackendContext, "db" | "write" | "now" | "actor" | "papers" | "fonts" | "job">;

/**
 * Gives an approved paper its number and date, draws it and freezes the bytes.
 *
 * The drawing happens before the transaction, for it takes time; inside it the
 * status and the number are looked at once more, so that nothing else slips between.
 *
 * @throws documents.wrong-status, date-outside-year, date-in-future, issuer-not-in-place, and
 *   what requireFreePlace throws
 * @source Nghị định 30/2020/NĐ-CP, Điều 15: numbers run from 01 on 1 January to
 *   31 December, number and symbol unique in the year
 */
export async function issueDocument(
  context: Issuing,
  input: Readonly<{
    documentId: number;
    issuedOn: string;
    number: number | null;
    copies?: number | null;
  }>,
): Promise<OfficialDocument> {
  const document = await readDocument(context.db, input.documentId);
  checkMayIssue(document, input.issuedOn, vietnameseDay(context.now()));
  const issuer = await issuerOf(context, context.db, document, input.issuedOn);
  if (!issuer.isInPlace) throw documentsFailure("documents.issuer-not-in-place", {});
  const place = await placeInRegister(context.db, document, input);
  const { number, registerYear } = place;
  await requireFreePlace(context.db, place);
  const { bytes, pageCount } = await renderDocument(context, document, {
    number,
    issuedOn: input.issuedOn,
  });
  const facts = await registerFacts(context, document, issuer);

  return context.write(async ({ tx, note }) => {
    const before = await readDocument(tx, input.documentId);
    checkMayIssue(before, input.issuedOn, vietnameseDay(context.now()));
    await requireFreePlace(tx, place);
    const sha256 = sha256Of(bytes);
    await tx
      .updateTable("document")
      .set({
        status: "issued",
        number,
        registerYear,
        issuedOn: input.issuedOn,
        issuedAt: context.now(),
        issuedBy: context.actor.name,
        ...facts,
        copies: input.copies ?? null,
        pageCount,
        bytes,
        sha256,
      })
      .where("id", "=", input.documentId)
      .execute();
    await recordStep(tx, context, { documentId: input.documentId, action: "issue" });
    await note({
      action: "documents.issue",
      subject: before.title,
      before: before.status,
      after: { number, issuedOn: input.issuedOn, sha256 },
    });
    return readDocument(tx, input.documentId);
  });
}

/** What the register keeps of the paper as it is issued, whatever changes later. */
async function registerFacts(
  context: Pick<Issuing, "db" | "papers">,
  document: OfficialDocument,
  { issuingBody }: Pick<Issuer, "issuingBody">,
) {
  const { db, papers } = context;
  const { id, subjectKind, subjectId, signerName } = document;
  const facts =
    (await papers[subjectKind]?.facts?.(db, subjectId)) ?? (await findPaper(db, id))?.content;
  return {
    issuingBody,
    recipients: JSON.stringify(facts?.recipients ?? []),
    signerName: facts?.signer.name ?? signerName,
    signerPosition: facts?.signer.authority.at(-1) ?? null,
  };
}

function checkMayIssue(document: OfficialDocument, issuedOn: string, today: string): void {
  const { title, status, year } = document;
  if (status !== "approved") throw documentsFailure("documents.wrong-status", { title, status });
  if (issuedOn > today) throw documentsFailure("documents.date-in-future", { today });
  // A plan is often issued in the December before its year, a decision in the January
  // after; a day further off is a slip of the pen.
  if (Math.abs(yearOf(issuedOn) - year) > 1) {
    throw documentsFailure("documents.date-outside-year", { year });
  }
}

function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}

import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import { sha256Of } from "#backend/files/sha256.ts";
import { ensureDraftDocument } from "#backend/features/documents/draft-document.ts";
import { writePaper } from "#backend/features/documents/paper-store.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { officialSymbol } from "#shared/features/documents/official-symbol.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { tidyContent } from "#shared/features/documents/tidy-content.ts";
import { plansFailure } from "#shared/features/plans/errors.ts";
import { findPlanId, PLAN_SUBJECT } from "./repository.ts";

type Origin = Readonly<{ year: number; agency: string; sourceName: string; source: unknown }>;

/** @throws plans.year-taken when the year has a plan */
export async function insertPlan(
  tx: WriteTx,
  { year, agency, sourceName, source }: Origin,
  at: string,
): Promise<number> {
  if ((await findPlanId(tx, year)) !== undefined) throw plansFailure("plans.year-taken", { year });
  const sourceSha256 = sha256Of(new TextEncoder().encode(JSON.stringify(source)));
  const { id } = await tx
    .insertInto("plan")
    .values({ year, agency, sourceName, sourceSha256, importedAt: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Puts a plan's paper with this text into the register, or the text in place of its draft's. @returns the document's id */
export async function savePlanPaper(
  tx: WriteTx,
  paper: Readonly<{
    planId: number;
    year: number;
    content: PaperContent;
    label: string;
    at: string;
  }>,
  { actor }: Pick<BackendContext, "actor">,
): Promise<number> {
  const { planId, year, label, at } = paper;
  const content = tidyContent(paper.content);
  const symbol = officialSymbol("plan", (await readOffice(tx)).symbol, null);
  const documentId = await ensureDraftDocument(tx, {
    kind: "KH",
    series: symbol,
    year,
    subjectKind: PLAN_SUBJECT,
    subjectId: planId,
    title: content.title,
    symbol,
    signerName: content.signer.name,
  });
  await writePaper(tx, { documentId, content, at, by: actor.name, label });
  return documentId;
}

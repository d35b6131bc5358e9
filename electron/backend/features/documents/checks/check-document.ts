import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { checkPaper } from "#shared/features/documents/checks/check-paper.ts";
import type { CheckContext } from "#shared/features/documents/checks/checked-paper.ts";
import { describeFinding } from "#shared/features/documents/checks/describe-finding.ts";
import type { DescribedFinding } from "#shared/features/documents/checks/finding.ts";
import { sortFindings } from "#shared/features/documents/checks/sort-findings.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { kindOfRegister } from "#shared/features/documents/register-kinds-data.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { listLegalActs } from "../legal-acts/repository.ts";
import { issuerOf } from "../issuer-of.ts";
import { findPaper } from "../paper-store.ts";

type Checking = Pick<BackendContext, "papers" | "now">;

/**
 * Everything that is to be said of a paper's text: the rules that all papers share and those
 * of its own feature.
 */
export async function checkText(
  context: Checking,
  db: ReadDb,
  document: OfficialDocument,
  content: PaperContent,
): Promise<readonly DescribedFinding[]> {
  const shared = checkPaper(content, await gather(context, db, document));
  const own = await context.papers[document.subjectKind]?.findings?.(
    db,
    document.subjectId,
    content,
  );
  return sortFindings([...shared.map(describeFinding), ...(own ?? [])], content);
}

/** The errors that keep a paper from being submitted; one that is not written here has none. */
export async function errorsOf(
  context: Checking,
  db: ReadDb,
  document: OfficialDocument,
): Promise<readonly DescribedFinding[]> {
  const paper = await findPaper(db, document.id);
  if (paper === null) return [];
  const findings = await checkText(context, db, document, paper.content);
  return findings.filter(({ severity }) => severity === "error");
}

async function gather(
  context: Checking,
  db: ReadDb,
  document: OfficialDocument,
): Promise<CheckContext> {
  const day = document.issuedOn ?? dayOfDraft(document.year, context.now());
  return {
    kind: kindOfRegister(document.kind),
    form: null,
    day,
    year: document.year,
    issuer: await issuerOf(context, db, document, day),
    acts: await listLegalActs(db),
    signers: await db.selectFrom("signer").selectAll().orderBy("holdsFrom").execute(),
    profile: layoutProfileOn(day),
  };
}

/**
 * A draft is looked at as if issued today; one of a year that is past, as on its last day: a
 * paper is issued from the year before its own to the year after.
 */
function dayOfDraft(year: number, now: string): string {
  const today = vietnameseDay(now);
  return Math.abs(Number(today.slice(0, 4)) - year) <= 1 ? today : `${year}-12-31`;
}

import type { BackendContext } from "#backend/context.ts";
import type { ReadDb } from "#backend/db/database.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { type Issuer, issuerOn } from "#shared/features/documents/issuer/issuer-on.ts";

/** Who issues a document, as it is named on a day: YYYY-MM-DD. */
export async function issuerOf(
  { papers }: Pick<BackendContext, "papers">,
  db: ReadDb,
  { subjectKind, subjectId }: Pick<OfficialDocument, "subjectKind" | "subjectId">,
  day: string,
): Promise<Issuer> {
  const kind = (await papers[subjectKind]?.issuer?.(db, subjectId)) ?? "committee";
  return issuerOn(await readOffice(db), kind, day);
}

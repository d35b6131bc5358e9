import type { ReadDb } from "#backend/db/database.ts";
import { signerLines } from "#shared/features/documents/authority/signers-for.ts";
import { decisionText } from "#shared/features/rewards/decision-data.ts";

/** A personal act of the chairman: no "TM."; a deputy signs in his place with "KT.". */
export async function signerOf(
  db: ReadDb,
  name: string | null,
  issuer: string,
): Promise<Readonly<{ authority: readonly string[]; name: string }>> {
  const signer =
    name === null
      ? undefined
      : await db
          .selectFrom("signer")
          .select(["office", "signsAs"])
          .where("name", "=", name)
          .orderBy("holdsFrom", "desc")
          .executeTakeFirst();
  const { head } = decisionText.signer;
  const known = signer ?? { office: head, signsAs: "head" as const };
  return { authority: signerLines(known, "personal", issuer), name: name ?? "" };
}

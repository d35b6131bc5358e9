import type { ReadDb } from "#backend/db/database.ts";
import { holdsOfficeOn, signerLines } from "#shared/features/documents/authority/signers-for.ts";
import { issuerOfOffice } from "#shared/features/documents/issuer/issuer-of-office.ts";
import { decisionText } from "#shared/features/rewards/decision-data.ts";

/**
 * A personal act of the chairman: no "TM."; a deputy signs in his place with "KT.". Whoever
 * has held several offices signed by that of the day; an office in the steering board is none.
 *
 * @param issuer the issuing body as papers name it
 * @param day YYYY-MM-DD
 */
export async function signerOf(
  db: ReadDb,
  name: string | null,
  issuer: string,
  day: string,
): Promise<Readonly<{ authority: readonly string[]; name: string }>> {
  const all =
    name === null
      ? []
      : await db
          .selectFrom("signer")
          .select(["office", "signsAs", "holdsFrom", "holdsTo"])
          .where("name", "=", name)
          .orderBy("holdsFrom", "desc")
          .execute();
  const held = all.filter(({ office }) => issuerOfOffice(office) === "committee");
  const { head } = decisionText.signer;
  const known = held.find((office) => holdsOfficeOn(office, day)) ??
    held[0] ?? { office: head, signsAs: "head" as const };
  return { authority: signerLines(known, "personal", issuer), name: name ?? "" };
}

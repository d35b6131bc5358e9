import type { BackendContext } from "#backend/context.ts";
import type { Office, Signer } from "#shared/features/office/contract.ts";
import { type SigningRight, usualRight } from "#shared/features/office/signing-right.ts";
import { officeFailure } from "#shared/features/office/errors.ts";
import { countBoardPapers, readOffice } from "./repository.ts";
import { requireNoPaperUnderWay } from "./require-no-paper-under-way.ts";

/**
 * Changes how the office is called on screens and papers; issued papers keep their bytes.
 *
 * @throws office.paper-under-way, office.board-has-papers
 */
export async function saveOffice(
  context: Pick<BackendContext, "write">,
  input: Omit<Office, "isIllustrative">,
): Promise<Office> {
  return context.write(async ({ tx, note }) => {
    const before = await readOffice(tx);
    const isChanged = Object.entries(input).some(
      ([key, value]) => before[key as keyof typeof input] !== value,
    );
    if (isChanged) await requireNoPaperUnderWay(tx);
    const papers = input.boardName === null ? await countBoardPapers(tx) : 0;
    if (papers > 0) throw officeFailure("office.board-has-papers", { papers });
    await tx.updateTable("office").set(input).execute();
    const after = await readOffice(tx);
    await note({ action: "office.save", subject: after.name, before, after });
    return after;
  });
}

type Agency = { id: number; name: string; shortName: string };

export async function saveAgency(
  context: Pick<BackendContext, "write">,
  { id, name, shortName }: { id: number | null; name: string; shortName: string },
): Promise<Agency> {
  return context.write(async ({ tx, note }) => {
    const before =
      id === null
        ? null
        : await tx.selectFrom("agency").selectAll().where("id", "=", id).executeTakeFirst();
    if (before === undefined) throw officeFailure("office.agency-not-found", {});
    const after =
      before === null
        ? await tx
            .insertInto("agency")
            .values({ name, shortName })
            .returningAll()
            .executeTakeFirstOrThrow()
        : await tx
            .updateTable("agency")
            .set({ name, shortName })
            .where("id", "=", before.id)
            .returningAll()
            .executeTakeFirstOrThrow();
    await note({ action: "office.saveAgency", subject: name, before, after });
    return after;
  });
}

/**
 * Who may sign, with the dates of office: a paper takes its signer by its own day.
 *
 * @throws office.signer-not-found, office.mandate-missing, office.paper-under-way
 * @source Nghị định 30/2020/NĐ-CP, Điều 13: a mandate is given in writing
 */
export async function saveSigner(
  context: Pick<BackendContext, "write">,
  {
    id,
    ...typed
  }: Omit<Signer, "id" | "signsAs"> & { id: number | null; signsAs?: SigningRight | undefined },
): Promise<Signer> {
  const columns = { ...typed, signsAs: typed.signsAs ?? usualRight(typed.office) };
  if (columns.signsAs === "mandate" && columns.mandate === "") {
    throw officeFailure("office.mandate-missing", { name: columns.name });
  }
  return context.write(async ({ tx, note }) => {
    const before =
      id === null
        ? null
        : await tx.selectFrom("signer").selectAll().where("id", "=", id).executeTakeFirst();
    if (before === undefined) throw officeFailure("office.signer-not-found", {});
    const isPrinted = (["name", "office", "signsAs"] as const).some(
      (key) => before !== null && before[key] !== columns[key],
    );
    if (isPrinted) await requireNoPaperUnderWay(tx);
    const after =
      before === null
        ? await tx.insertInto("signer").values(columns).returningAll().executeTakeFirstOrThrow()
        : await tx
            .updateTable("signer")
            .set(columns)
            .where("id", "=", before.id)
            .returningAll()
            .executeTakeFirstOrThrow();
    await note({ action: "office.saveSigner", subject: columns.name, before, after });
    return after;
  });
}

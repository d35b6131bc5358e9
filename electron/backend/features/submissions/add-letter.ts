import type { BackendContext } from "#backend/context.ts";
import type { WriteTx } from "#backend/db/database.ts";
import { addPaper, firstContent } from "#backend/features/documents/free-papers/create-paper.ts";
import type { Issuer } from "#shared/features/documents/issuer/issuer-on.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";

type Letter = Readonly<{
  issuer: Issuer;
  draftingUnit: string;
  /** What it says; the rest is what a công văn usually has. */
  said: Pick<PaperContent, "title"> & Partial<PaperContent>;
}>;

/** A draft công văn of today to a commune, with its place in the register. @returns its document */
export async function addLetter(
  tx: WriteTx,
  context: Pick<BackendContext, "now" | "actor">,
  { issuer, draftingUnit, said }: Letter,
): Promise<number> {
  const today = vietnameseDay(context.now());
  const asked = {
    issuer,
    kind: "letter" as const,
    form: "collective" as const,
    year: Number(today.slice(0, 4)),
    title: said.title,
    draftingUnit,
  };
  const usual = await firstContent(tx, asked, today);
  return addPaper(tx, context, asked, { ...usual, ...said });
}

import type { BackendContext } from "#backend/context.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import {
  type DocumentKind,
  documentKinds,
} from "#shared/features/documents/document-kinds-data.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import {
  changeWords,
  earlierInFull,
  replacementLine,
} from "#shared/features/documents/free-papers/change-words-data.ts";
import type { FreePaper } from "#shared/features/documents/free-papers/contract.ts";
import { skeletonBlocks } from "#shared/features/documents/free-papers/new-paper.ts";
import type { PaperRelation } from "#shared/features/documents/free-papers/relations-data.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import type { PaperBlock } from "#shared/features/documents/paper-text.ts";
import { officialDate } from "#shared/features/documents/place-and-date.ts";
import { kindOfRegister } from "#shared/features/documents/register-kinds-data.ts";
import { vietnameseDay } from "#shared/kernel/dates.ts";
import { issuerOf } from "../issuer-of.ts";
import { readDocument } from "../repository.ts";
import { addPaper, firstContent, requireIssuer } from "./create-paper.ts";
import { earlierText } from "./earlier-text.ts";
import { describePaper } from "./repository.ts";

type Changing = Pick<BackendContext, "db" | "write" | "now" | "actor" | "papers" | "fonts">;

/**
 * A draft that amends, replaces or corrects an issued paper, and names it; the issued paper
 * itself stays as it is. Content is changed by a paper of the same kind, a slip of form by a
 * công văn.
 *
 * @throws documents.not-found, documents.wrong-status when the earlier paper is not issued
 * @source Nghị định 30/2020/NĐ-CP, Điều 18.3
 */
export async function changePaper(
  context: Changing,
  input: Readonly<{ earlierId: number; relation: PaperRelation; draftingUnit: string }>,
): Promise<FreePaper> {
  const { earlierId, relation, draftingUnit } = input;
  const earlier = await readDocument(context.db, earlierId);
  if (earlier.status !== "issued") throw documentsFailure("documents.wrong-status", earlier);
  const kind: DocumentKind = relation === "corrects" ? "letter" : kindOfRegister(earlier.kind);
  const text = relation === "replaces" ? await earlierText(context, earlier) : null;
  return context.write(async ({ tx, note }) => {
    const today = vietnameseDay(context.now());
    const named = await issuerOf(context, tx, earlier, earlier.issuedOn ?? today);
    const issuer = await requireIssuer(tx, named.kind, today);
    const changed = {
      earlier: inFull(earlier, named.bodyName),
      kindName: documentKinds[kindOfRegister(earlier.kind)].name,
    };
    const words = changeWords[relation];
    const title = text === null ? words.title(changed) : earlier.title;
    const asked = {
      issuer,
      kind,
      form: "collective" as const,
      year: Number(today.slice(0, 4)),
      title,
      draftingUnit,
    };
    const usual = await firstContent(tx, asked, today);
    const blocks =
      text === null
        ? skeletonBlocks(words.lines(changed))
        : beforeTheEnd(text, skeletonBlocks(replacementLine(changed)));
    const documentId = await addPaper(tx, context, asked, { ...usual, blocks: [...blocks] });
    await tx.insertInto("paperLink").values({ documentId, earlierId, relation }).execute();
    await note({
      action: "papers.change",
      subject: title,
      after: { relation, earlier: officialSign(earlier.number, earlier.symbol) },
    });
    return describePaper(tx, documentId);
  });
}

/** The paragraph that ends the text stays its end, with its mark; annexes come after it. */
function beforeTheEnd(blocks: readonly PaperBlock[], more: readonly PaperBlock[]): PaperBlock[] {
  const annexAt = blocks.findIndex(({ kind }) => kind === "annex");
  const end = Math.max(0, (annexAt < 0 ? blocks.length : annexAt) - 1);
  return [...blocks.slice(0, end), ...more, ...blocks.slice(end)];
}

/** "Kế hoạch số 09/KH-UBND ngày 05 tháng 02 năm 2020 của Ủy ban nhân dân huyện Tam Đường" */
function inFull(earlier: OfficialDocument, bodyName: string): string {
  const kindName = documentKinds[kindOfRegister(earlier.kind)].name;
  const sign = officialSign(earlier.number, earlier.symbol);
  const date = officialDate(earlier.issuedOn, earlier.year);
  return earlierInFull(kindName, sign, date, bodyName);
}

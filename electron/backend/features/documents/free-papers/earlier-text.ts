import type { BackendContext } from "#backend/context.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import {
  inlineText,
  type PaperBlock,
  type PaperInline,
} from "#shared/features/documents/paper-text.ts";

/**
 * The text of an earlier paper as it was printed: figures as the words that they had, its own
 * tables as tables; null where its text is not written in the program.
 */
export async function earlierText(
  { db, papers, fonts }: Pick<BackendContext, "db" | "papers" | "fonts">,
  earlier: OfficialDocument,
): Promise<readonly PaperBlock[] | null> {
  const { number, symbol, issuedOn } = earlier;
  const day = issuedOn ?? `${earlier.year}-12-31`;
  const paper = await papers[earlier.subjectKind]?.word?.(db, earlier.subjectId, {
    number,
    symbol,
    issuedOn,
    day,
    isDraft: false,
    profile: layoutProfileOn(day),
    measure: (await fonts()).measure,
  });
  if (paper === undefined) return null;
  const { content, figureWords, printedLists } = paper;
  const plain = (run: PaperInline): PaperInline => {
    if (run.type !== "target") return run;
    const { targetId: _, typed: __, ...look } = run;
    return { ...look, type: "text", text: inlineText([run], figureWords) };
  };
  return content.blocks.flatMap((block): PaperBlock[] => {
    if (block.kind === "list") {
      const table = printedLists.get(block.source);
      return table === undefined ? [] : [{ ...table, id: block.id }];
    }
    if (block.kind !== "table") return [{ ...block, content: block.content.map(plain) }];
    const rows = block.rows.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, content: cell.content.map(plain) })),
    }));
    return [{ ...block, rows }];
  });
}

import { centred, inCase, lookOf, sized, textWidth } from "#backend/pdf/official-layout.ts";
import { rule } from "#backend/pdf/official-head.ts";
import type { Annex, PaperNode } from "#backend/pdf/paper.ts";
import { senseLines } from "#backend/pdf/sense-lines.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import type { BlockOf, PaperBlock } from "#shared/features/documents/paper-text.ts";
import { romanNumber } from "#shared/features/documents/roman-number.ts";
import { blockNodes, originOf, type SettingBlocks } from "./paper-blocks.ts";
import { printedRuns, textOf } from "./paper-runs.ts";

type BodyBlock = Exclude<PaperBlock, BlockOf<"annex">>;
export type AnnexText = Readonly<{ head: BlockOf<"annex">; blocks: readonly BodyBlock[] }>;

/** A table of so many columns is read on a page that lies on its side. */
const WIDE_COLUMNS = 8;

/** The text up to the first annex, and what belongs to each annex. */
export function splitAnnexes(
  blocks: readonly PaperBlock[],
): Readonly<{ body: readonly BodyBlock[]; annexes: readonly AnnexText[] }> {
  const body: BodyBlock[] = [];
  const annexes: { head: BlockOf<"annex">; blocks: BodyBlock[] }[] = [];
  for (const block of blocks) {
    if (block.kind === "annex") annexes.push({ head: block, blocks: [] });
    else (annexes.at(-1)?.blocks ?? body).push(block);
  }
  return { body, annexes };
}

/**
 * Annexes on pages of their own, numbered with Roman numbers when there are several.
 *
 * @param reference "(Kèm theo …)", under each title
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1
 */
export function annexPages(
  annexes: readonly AnnexText[],
  reference: string,
  setting: SettingBlocks,
): readonly Annex[] {
  return annexes.map(({ head, blocks }, index): Annex => {
    const label =
      annexes.length === 1 ? paperWords.annex : `${paperWords.annex} ${romanNumber(index + 1)}`;
    return {
      kind: "text",
      landscape: blocks.some(
        (block) => block.kind === "table" && block.columns.length >= WIDE_COLUMNS,
      ),
      content: [annexHead(head, label, reference, setting), ...blockNodes(blocks, setting)],
    };
  });
}

function annexHead(
  head: BlockOf<"annex">,
  label: string,
  reference: string,
  setting: SettingBlocks,
): PaperNode {
  const { profile } = setting;
  return (measure) => {
    const title = textOf(printedRuns(head.content));
    const width = textWidth(profile);
    const widthOf = (text: string) => measure.width(text, sized(profile.roles.annexReference));
    const lines = senseLines(reference, width, widthOf);
    const bookmark = { level: 1, title: title === "" ? label : `${label}. ${title}` };
    return {
      margin: [0, 0, 0, 12],
      stack: [
        { ...centred(label, lookOf(profile, "annexLabel")), bookmark },
        ...(title === ""
          ? []
          : [
              {
                ...centred(inCase(profile, "annexTitle", title), lookOf(profile, "annexTitle")),
                origin: originOf(head, 0, setting),
              },
            ]),
        centred(lines.join("\n"), lookOf(profile, "annexReference")),
        rule(width, widthOf(lines.at(-1) ?? "") * profile.shortRuleShare),
      ],
    };
  };
}

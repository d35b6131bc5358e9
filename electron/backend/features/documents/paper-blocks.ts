import { inCase, lookOf, paragraph } from "#backend/pdf/official-layout.ts";
import type { Origin, PaperNode, Run, TextNode } from "#backend/pdf/paper.ts";
import { mm } from "#backend/pdf/units.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { headingRole } from "#shared/features/documents/heading-role.ts";
import { withStop } from "#shared/features/documents/number-label.ts";
import type {
  BlockOf,
  PaperBlock,
  PrintedLists,
  TextBlock,
} from "#shared/features/documents/paper-text.ts";
import { printedRuns, textOf } from "./paper-runs.ts";
import { tableNode } from "./paper-tables.ts";

export type SettingBlocks = Readonly<{
  profile: LayoutProfile;
  lists: PrintedLists;
  /** How long each block's text is before marks were set at its end, by block id. */
  lengths: ReadonlyMap<string, number>;
}>;

/** A bookmark shows so many letters of an article without a title. */
const BOOKMARK_LETTERS = 80;

/**
 * Blocks of one stretch of text, as a paper's body or an annex, one under the other.
 *
 * @param blocks as printedContent gives them: numbers, figures and end marks as they print
 */
export function blockNodes(
  blocks: readonly Exclude<PaperBlock, BlockOf<"annex">>[],
  setting: SettingBlocks,
): readonly PaperNode[] {
  return blocks.flatMap((block): readonly PaperNode[] => {
    switch (block.kind) {
      case "basis":
        return [basis(block, setting)];
      case "heading":
        return headingNodes(block, setting);
      case "paragraph":
      case "bullet":
        return [bodyText(block, setting)];
      case "table":
        return [tableNode(block, setting.profile)];
      case "list":
        return listNodes(block, setting);
    }
  });
}

/** A paper without such a table of its own prints nothing there. */
function listNodes({ id, source }: BlockOf<"list">, setting: SettingBlocks): readonly PaperNode[] {
  const table = setting.lists.get(source);
  return table === undefined ? [] : [tableNode({ ...table, id }, setting.profile)];
}

function basis(block: BlockOf<"basis">, setting: SettingBlocks): TextNode {
  const { profile } = setting;
  return {
    ...paragraph(profile, printedRuns(block.content)),
    ...lookOf(profile, "basis"),
    origin: originOf(block, 0, setting),
  };
}

/** A heading stands on the page of what it heads. */
function headingNodes(block: BlockOf<"heading">, setting: SettingBlocks): readonly TextNode[] {
  const { profile } = setting;
  const role = headingRole(block);
  const number = block.numbering?.fixed ?? null;
  const runs = printedRuns(block.content);
  const title = textOf(runs);
  const set = runs.map((run) => ({ ...run, text: inCase(profile, role, run.text) }));
  const shared = { ...lookOf(profile, role), keepWithNext: true };
  if (role === "partTitle" && number !== null) {
    const label = {
      ...lookOf(profile, "partLabel"),
      alignment: "center",
      keepWithNext: true,
    } as const;
    const bookmark = { level: block.level, title: `${number}. ${title}` };
    return [
      { ...label, text: number, margin: [0, profile.sectionGapPt, 0, 0], bookmark },
      {
        ...shared,
        alignment: "center",
        text: set,
        margin: [0, 0, 0, profile.paragraphGapPt],
        origin: originOf(block, 0, setting),
      },
    ];
  }
  const lead = number === null ? "" : `${withStop(number)} `;
  return [
    {
      ...shared,
      text: lead === "" ? set : [{ text: inCase(profile, role, lead) }, ...set],
      leadingIndent: mm(profile.firstLineIndentMm),
      margin: [0, role === "sectionHeading" ? profile.sectionGapPt : 0, 0, profile.paragraphGapPt],
      origin: originOf(block, lead.length, setting),
      bookmark: { level: block.level, title: `${lead}${title}` },
    },
  ];
}

/** A paragraph or a bullet with its number; what ends with a colon stays with what it announces. */
function bodyText(block: BlockOf<"paragraph" | "bullet">, setting: SettingBlocks): TextNode {
  const { profile } = setting;
  const number = block.numbering?.fixed ?? null;
  const isArticle = block.numbering?.style === "article";
  const mark = block.kind === "bullet" && block.mark !== null ? `${block.mark} ` : "";
  const lead = `${mark}${number === null ? "" : `${withStop(number)} `}`;
  const runs = printedRuns(block.content);
  const text = textOf(runs);
  const leadRun: Run = isArticle ? { text: lead, bold: true } : { text: lead };
  return {
    ...paragraph(profile, lead === "" ? runs : [leadRun, ...runs]),
    keepWithNext: text.trimEnd().endsWith(":"),
    origin: originOf(block, lead.length, setting),
    ...(isArticle
      ? { bookmark: { level: 1, title: `${lead}${shortened(text, BOOKMARK_LETTERS)}` } }
      : {}),
  };
}

export function originOf(
  { id }: TextBlock,
  lead: number,
  { lengths }: Pick<SettingBlocks, "lengths">,
): Origin {
  return { blockId: id, lead, from: 0, length: lengths.get(id) ?? 0 };
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(" ", most)).replace(/[\s,;:.]+$/, "")}…`;
}

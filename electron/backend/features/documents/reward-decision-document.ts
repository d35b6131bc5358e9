import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import type { PaperBlock } from "#shared/features/documents/paper-text.ts";
import { decisionWords } from "#shared/features/documents/paper-words-data.ts";
import { officialDate } from "#shared/features/documents/place-and-date.ts";
import {
  type RewardGroupKind,
  rewardListWords as words,
} from "#shared/features/documents/reward-list-data.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { numberInWords } from "#shared/kernel/number-words.ts";
import type { ListColumn, ListLine, ListRow, ListSpec } from "#backend/pdf/list-spec.ts";
import type { Paper } from "#backend/pdf/paper.ts";
import type { OfficialFrame } from "./official-paper.ts";
import { paperDocument } from "./paper-document.ts";

/** One line of the list: who gets what. */
export type RewardListRow = Readonly<{
  name: string;
  /** Office of a person, address of a household. */
  titleOrAddress: string;
  unit: string;
  award: string;
  /** Whole đồng, ≥ 0. */
  amountDong: bigint;
}>;

/** `title` as "Về việc khen thưởng …". */
export type RewardDecisionPaper = Omit<OfficialFrame, "kind" | "secretary"> &
  Readonly<{
    title: string;
    bases: readonly string[];
    /** Điều 1, 2, 3 … without their "Điều n."; a text with "\\n" runs over several paragraphs. */
    articles: readonly string[];
    recipients: readonly string[];
    signer: Readonly<{ authority: readonly string[]; name: string | null }>;
    /** Who decides, as "Chủ tịch Ủy ban nhân dân huyện Tam Đường"; named under the list's title. */
    decidedBy: string;
    /** What the reward is for, printed under the list's title. */
    listTitle: string;
    groups: readonly Readonly<{ kind: RewardGroupKind; rows: readonly RewardListRow[] }>[];
  }>;

/** The chairman's reward decision with its list: pure, data in, paper out. */
export function rewardDecisionDocument(content: RewardDecisionPaper): Paper {
  const { number, articles, recipients, signer } = content;
  const list = rewardList(content, officialSign(number.number, number.symbol));
  return paperDocument(
    {
      title: content.title,
      addressees: [],
      blocks: [...content.bases.map(basisBlock), ...articleBlocks(articles)],
      recipients: [decisionWords.sameArticle(articles.length), ...recipients],
      signer: { authority: [...signer.authority], name: signer.name },
    },
    { ...content, kind: "decision", secretary: null },
    { longLists: [{ kind: "list", list }] },
  );
}

function basisBlock(text: string, index: number): PaperBlock {
  return { kind: "basis", id: `basis-${index}`, content: [{ type: "text", text }], actId: null };
}

function articleBlocks(articles: readonly string[]): readonly PaperBlock[] {
  return articles.flatMap((text, index) => {
    const paragraphs = (index === articles.length - 1 ? withFinalMark(text) : text).split("\n");
    return paragraphs.map((words, at): PaperBlock => ({
      kind: "paragraph",
      id: `article-${index}-${at}`,
      level: at === 0 ? 1 : 0,
      numbering: at === 0 ? { style: "article", fixed: null } : null,
      content: [{ type: "text", text: words }],
    }));
  });
}

/** Marks the end of a paper: "…Quyết định này./." */
function withFinalMark(text: string): string {
  return `${text.replace(/[\s./;,]+$/, "")}./.`;
}

type ListedRow = Readonly<{ position: number; row: RewardListRow }>;

/** The list's columns with what stands in them; one in which nothing stands is left out. */
function listColumns(rows: readonly RewardListRow[], total: bigint) {
  const [position, name, office, unit, award, money] = words.columns;
  const cells = [
    {
      title: position,
      align: "center",
      textOf: ({ position }: ListedRow) => String(position),
      widest: [String(rows.length)],
    },
    { title: name, align: "left", textOf: ({ row }: ListedRow) => row.name },
    { title: office, align: "left", textOf: ({ row }: ListedRow) => row.titleOrAddress },
    { title: unit, align: "left", textOf: ({ row }: ListedRow) => row.unit },
    { title: award, align: "left", textOf: ({ row }: ListedRow) => row.award },
    {
      title: money,
      align: "right",
      textOf: ({ row }: ListedRow) => formatInteger(row.amountDong),
      widest: [formatInteger(total)],
    },
  ] as const;
  return cells.flatMap(({ title, align, textOf, ...figures }) => {
    const toFit =
      "widest" in figures
        ? figures.widest
        : [...new Set(rows.map((row) => textOf({ position: 0, row })))];
    const isEmpty = toFit.every((text) => text === "");
    const column: ListColumn = { title, align, widthMm: { toFit } };
    return isEmpty ? [] : [{ column, textOf }];
  });
}

/** The decision's annex: groups I, II, III, a sum under each, the whole sum in figures and words. */
function rewardList(content: RewardDecisionPaper, sign: string): ListSpec {
  const { profile, issuedOn, year } = content;
  const groups = content.groups.filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const total = sumOf(rows);
  const columns = listColumns(rows, total);
  const title = profile.roles.annexTitle;
  const reference = profile.roles.annexReference;
  const body = profile.roles.body;
  const date = officialDate(issuedOn, year);
  return {
    landscape: false,
    sizePt: profile.roles.table.sizePt,
    head: [
      centredLine(words.title.toLocaleUpperCase("vi"), title, { after: 2 }),
      centredLine(content.listTitle, profile.roles.subject, { after: 2 }),
      centredLine(words.reference(sign, date, content.decidedBy), reference, {
        ruleShare: profile.shortRuleShare,
        after: 12,
      }),
    ],
    columns: columns.map(({ column }) => column),
    rows: listRows(
      groups,
      columns.map(({ textOf }) => textOf),
      total,
    ),
    rowCount: rows.length + 2 * groups.length + 1, // a heading and a sum for each group, the whole sum
    foot: [
      {
        text: withFinalMark(words.sumInWords(sentenceCase(numberInWords(total)))),
        sizePt: body.sizePt,
        bold: false,
        italics: true,
        align: "left",
        ruleShare: 0,
        before: 8,
        after: 0,
      },
    ],
  };
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

function listRows(
  groups: RewardDecisionPaper["groups"],
  cells: readonly ((listed: ListedRow) => string)[],
  total: bigint,
): readonly ListRow[] {
  let position = 0;
  const rows = groups.flatMap(({ kind, rows }, index): ListRow[] => [
    { kind: "group", text: `${ROMAN[index] ?? String(index + 1)}. ${words.groups[kind]}` },
    ...rows.map((row): ListRow => {
      position += 1;
      return { kind: "row", cells: cells.map((textOf) => textOf({ position, row })) };
    }),
    {
      kind: "sum",
      label: words.groupSum(words.groups[kind], rows.length),
      value: formatInteger(sumOf(rows)),
    },
  ]);
  return [...rows, { kind: "sum", label: words.total(position), value: formatInteger(total) }];
}

function sumOf(rows: readonly RewardListRow[]): bigint {
  return rows.reduce((sum, { amountDong }) => sum + amountDong, 0n);
}

function centredLine(
  text: string,
  { sizePt, bold, italics }: LayoutProfile["roles"]["annexTitle"],
  spacing: Readonly<{ ruleShare?: number; after: number }>,
): ListLine {
  return {
    text,
    sizePt,
    bold,
    italics,
    align: "center",
    ruleShare: spacing.ruleShare ?? 0,
    before: 0,
    after: spacing.after,
  };
}

function sentenceCase(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase("vi")}${text.slice(1)}`;
}

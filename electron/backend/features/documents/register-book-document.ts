import type { ListLine, ListRow, ListSpec } from "#backend/pdf/list-spec.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { splitRecipients } from "#shared/features/documents/recipients/split-recipients.ts";
import { bookWords as words } from "#shared/features/documents/register-book-data.ts";
import type { Gap } from "#shared/features/documents/register-contract.ts";
import type { RegisterEntry } from "#shared/features/documents/register-entry.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { formatInteger } from "#shared/kernel/exact.ts";

export type RegisterBook = Readonly<{
  profile: LayoutProfile;
  officeName: string;
  registerYear: number;
  /** By series and number. */
  entries: readonly RegisterEntry[];
  /** Numbers that stand on no paper, with their reasons where they are known. */
  gaps: readonly Gap[];
}>;

/** The register of outgoing documents as its printed book, a group for each series: pure. */
export function registerBookDocument(book: RegisterBook): ListSpec {
  const { profile } = book;
  const rows = bookRows(book);
  const { columns } = words;
  return {
    landscape: true,
    sizePt: profile.roles.table.sizePt - 1,
    head: [
      headLine(book.officeName.toLocaleUpperCase("vi"), profile.roles.issuingBody.sizePt, 6),
      headLine(words.title, profile.roles.kind.sizePt, 2),
      headLine(words.year(book.registerYear), profile.roles.subject.sizePt, 10),
    ],
    columns: [
      { title: columns.sign, align: "left", widthMm: 30 },
      { title: columns.day, align: "center", widthMm: 22 },
      { title: columns.subject, align: "left", widthMm: "rest" },
      { title: columns.signer, align: "left", widthMm: 32 },
      { title: columns.recipients, align: "left", widthMm: 48 },
      { title: columns.keptCopy, align: "left", widthMm: 22 },
      { title: columns.copies, align: "center", widthMm: 14 },
      { title: columns.note, align: "left", widthMm: 30 },
    ],
    rows,
    rowCount: rows.length,
    foot: [],
  };
}

function bookRows({ entries, gaps }: RegisterBook): readonly ListRow[] {
  const all = new Set([...entries, ...gaps].map(({ series }) => series));
  return [...all].toSorted().flatMap((series): ListRow[] => {
    const lines = [
      ...entries
        .filter((entry) => entry.series === series)
        .map((entry) => ({ number: entry.number, cells: entryCells(entry) })),
      ...gaps
        .filter((gap) => gap.series === series)
        .map((gap) => ({ number: gap.from, cells: gapCells(gap) })),
    ].toSorted((a, b) => a.number - b.number);
    return [
      { kind: "group", text: words.series(series) },
      ...lines.map(({ cells }): ListRow => ({ kind: "row", cells })),
    ];
  });
}

function entryCells(entry: RegisterEntry): readonly string[] {
  const { to, keptBy } = splitRecipients(entry.recipients);
  return [
    officialSign(entry.number, entry.symbol),
    formatDate(entry.issuedOn),
    `${documentsScreenText.kinds[entry.kind]}: ${entry.title}`,
    entry.signerName ?? "",
    to.join("; "),
    keptBy ?? "",
    entry.copies === null ? "" : formatInteger(entry.copies),
    entry.cancelReason === null ? "" : words.cancelled(entry.cancelReason),
  ];
}

function gapCells({ from, to, series, reason }: Gap): readonly string[] {
  const two = (number: number): string => String(number).padStart(2, "0");
  const sign = `${words.range(two(from), two(to))}/${series}`;
  return [sign, "", "", "", "", "", "", reason === null ? words.openGap : words.gap(reason)];
}

function headLine(text: string, sizePt: number, after: number): ListLine {
  return {
    text,
    sizePt,
    bold: true,
    italics: false,
    align: "center",
    ruleShare: 0,
    before: 0,
    after,
  };
}

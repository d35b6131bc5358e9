import { countedNumbers, type NumberingStyle } from "#shared/features/documents/number-blocks.ts";
import type {
  BlockOf,
  PaperBlock,
  PaperContent,
  PaperInline,
  PaperNumbering,
} from "#shared/features/documents/paper-text.ts";
import type { ParsedPlan, PlanBlock, PlanLook } from "./parsed-plan.ts";
import { readMarker } from "./read-marker.ts";
import { CELL_JOINER, tableCells } from "./table-cells.ts";

/** Figures to be set as chips: for a block of the plan that was read, where which target stands. */
export type FigurePlace = Readonly<{
  block: number;
  start: number;
  end: number;
  targetId: number;
}>;

/**
 * What was read out of a file as the text that is kept, edited and printed.
 *
 * Numbers that counting gives are counted from here on; any other stays as it was typed.
 */
export function planContent(
  plan: Pick<ParsedPlan, "title" | "bases" | "blocks" | "recipients" | "signer">,
  figures: readonly FigurePlace[] = [],
): PaperContent {
  const places = Map.groupBy(figures, ({ block }) => block);
  const blocks: PaperBlock[] = plan.bases.map((text, index) => ({
    kind: "basis",
    id: `c${index + 1}`,
    content: textRun(text),
    actId: null,
  }));
  plan.blocks.forEach((block, index) => {
    if (block.annex === true) blocks.push(annexBlock(block, index));
    else if (isTableRow(block)) addRow(blocks, block, index, places.get(index) ?? []);
    else blocks.push(textBlock(block, index, places.get(index) ?? []));
  });
  return {
    title: plan.title,
    addressees: [],
    blocks: countedNumbers(blocks.map(evenTable)),
    recipients: plan.recipients.filter((text) => text !== ""),
    signer: { authority: plan.signer.authority.slice(0, 6), name: plan.signer.name },
  };
}

function annexBlock({ text, looks = [] }: PlanBlock, index: number): PaperBlock {
  return { kind: "annex", id: `b${index + 1}`, content: inlineOf({ text, looks, figures: [] }) };
}

function textBlock(
  { kind, level, number, text, looks = [] }: PlanBlock,
  index: number,
  figures: readonly FigurePlace[],
): PaperBlock {
  const id = `b${index + 1}`;
  const content = inlineOf({ text, looks, figures });
  const numbering = numberingOf(kind, number);
  if (kind === "bullet") {
    // "(1)" may stand with a dash before it or by itself; the reader does not keep which.
    return {
      kind,
      id,
      level: Math.min(Math.max(level, 1), 3),
      mark: level >= 2 ? "+" : "-",
      numbering,
      content,
    };
  }
  if (kind === "heading") return { kind, id, level: Math.max(level, 1), numbering, content };
  return { kind, id, level: numbering === null ? 0 : level, numbering, content };
}

function numberingOf(kind: PlanBlock["kind"], number: string | null): PaperNumbering | null {
  if (number === null || number === "") return null;
  return { style: styleOf(kind, number), fixed: number };
}

function styleOf(kind: PlanBlock["kind"], number: string): NumberingStyle {
  if (kind === "bullet" || number.startsWith("(")) return "paren";
  if (/^\p{L}{2,}\s/u.test(number)) return "part";
  const shape = readMarker(number.endsWith(")") ? `${number} x` : `${number}. X`)?.shape;
  if (shape === "part") return /^[IVX]+$/u.test(number) ? "roman" : "capital";
  if (shape === "dotted") return "dotted";
  return shape === "point" ? "letter" : "arabic";
}

type Marked = Readonly<{
  text: string;
  looks: readonly PlanLook[];
  figures: readonly FigurePlace[];
}>;

/**
 * The text with its looks, and with its figures cut out as chips; figures that overlap or lie
 * outside are left as text.
 */
function inlineOf({ text, looks, figures }: Marked): PaperInline[] {
  const content: PaperInline[] = [];
  let at = 0;
  for (const { start, end, targetId } of figures.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length || start >= end) continue;
    content.push(...styledRuns(text, at, start, looks));
    const typed = text.slice(start, end);
    content.push({ type: "target", targetId, typed, ...lookAt(looks, start) });
    at = end;
  }
  return [...content, ...styledRuns(text, at, text.length, looks)];
}

function styledRuns(
  text: string,
  from: number,
  to: number,
  looks: readonly PlanLook[],
): PaperInline[] {
  const inside = looks.flatMap(({ start, end }) => [start, end]);
  const cuts = [from, ...inside.filter((at) => at > from && at < to), to].toSorted((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index): PaperInline[] => {
    const start = cuts[index] ?? from;
    const lines = text.slice(start, end).split("\n");
    return lines.flatMap((line, at): PaperInline[] => [
      ...(at > 0 ? [{ type: "break" as const }] : []),
      ...(line === "" ? [] : [{ type: "text" as const, text: line, ...lookAt(looks, start) }]),
    ]);
  });
}

function lookAt(looks: readonly PlanLook[], at: number): Pick<PlanLook, "bold" | "italics"> {
  const look = looks.find(({ start, end }) => start <= at && at < end);
  return {
    ...(look?.bold === true ? { bold: true } : {}),
    ...(look?.italics === true ? { italics: true } : {}),
  };
}

/** The part of a marked text between two places, counted anew from its own beginning. */
function partOf({ text, looks, figures }: Marked, from: number, to: number): Marked {
  const inside = <Place extends { start: number; end: number }>(places: readonly Place[]) =>
    places
      .filter(({ start, end }) => start < to && end > from)
      .map((place) => ({ ...place, start: place.start - from, end: place.end - from }));
  return { text: text.slice(from, to), looks: inside(looks), figures: inside(figures) };
}

function textRun(text: string): PaperInline[] {
  return text === "" ? [] : [{ type: "text", text }];
}

function isTableRow({ kind, number, text }: PlanBlock): boolean {
  return kind === "paragraph" && number === null && text.includes(CELL_JOINER);
}

type Table = BlockOf<"table">;

function addRow(
  blocks: PaperBlock[],
  { text, looks = [] }: PlanBlock,
  index: number,
  figures: readonly FigurePlace[],
): void {
  let at = 0;
  const cells = tableCells(text)
    .slice(0, 64)
    .map((cell) => {
      const content = inlineOf(partOf({ text, looks, figures }, at, at + cell.length));
      at += cell.length + CELL_JOINER.length;
      return { content };
    });
  const last = blocks.at(-1);
  if (last?.kind === "table") {
    blocks[blocks.length - 1] = { ...last, rows: [...last.rows, { cells }] };
    return;
  }
  const table: Table = {
    kind: "table",
    id: `b${index + 1}`,
    headerRows: 0,
    columns: [],
    rows: [{ cells }],
  };
  blocks.push(table);
}

/** Rows of one length, a head when there is more than one row, and columns of equal width. */
function evenTable(block: PaperBlock): PaperBlock {
  if (block.kind !== "table") return block;
  const width = Math.max(...block.rows.map(({ cells }) => cells.length));
  const isHead = block.rows.length > 1;
  return {
    ...block,
    headerRows: isHead ? 1 : 0,
    columns: Array.from({ length: width }, () => ({
      widthPercent: Math.max(1, Math.floor(100 / width)),
      align: "left" as const,
    })),
    rows: block.rows.map(({ cells }, index) => ({
      cells: [
        ...(index === 0 && isHead ? cells.map(withoutBold) : cells),
        ...Array.from({ length: width - cells.length }, () => ({ content: [] })),
      ],
    })),
  };
}

type TableCell = Table["rows"][number]["cells"][number];

/** A head is bold by its place. */
function withoutBold(cell: TableCell): TableCell {
  return {
    ...cell,
    content: cell.content.map((run) => {
      if (run.type === "break") return run;
      const { bold: _, ...plain } = run;
      return plain;
    }),
  };
}

import { setImmediate as nextTurn } from "node:timers/promises";

import { balanceLines, breakLines } from "./break-lines.ts";
import type { Measure, PaperFonts } from "./fonts.ts";
import { type ListPage, listPages } from "./list-page.ts";
import type { ListColumn, ListLine, ListRow, ListSpec } from "./list-spec.ts";
import type { PageFrame } from "./paper.ts";
import { KitDocument, type KitFont } from "./pdfmake-internals.ts";
import { type Typeface, typeface } from "./typeset.ts";
import { mm } from "./units.ts";

const PADDING_X_PT = 4;
const PADDING_Y_PT = 3;
/** Line height and height of the baseline as multiples of the size, as in Times. */
const LINE = 1.15;
const ASCENT = 0.891;
/** After so many rows the file is let out to the disk and a cancel is heard. */
const ROWS_PER_TURN = 400;

export type ListTarget = Readonly<{
  document: KitDocument;
  fonts: Readonly<Record<"normal" | "bold" | "italics", KitFont>>;
  frame: PageFrame;
  measure: Measure;
  watermark: string | null;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number) => void) | undefined;
}>;

/** A row broken into lines and measured, ready to be placed. */
type SetRow = Readonly<{
  cells: readonly SetCell[];
  height: number;
  /** Where the upright rules of the row stand. */
  uprights: readonly number[];
}>;

type SetCell = Readonly<{
  lines: readonly string[];
  face: Typeface;
  x: number;
  width: number;
  align: "left" | "center" | "right";
}>;

type Faces = Readonly<Record<"normal" | "bold" | "italics", (sizePt: number) => Typeface>>;

/**
 * Writes a list on pages of its own: the column heads on every page, no row cut in
 * two, a group's heading never without a row of the group, a sum never without the
 * row before it. Rows are taken one by one, so that time per row and memory do not
 * grow with the list.
 *
 * @throws the signal's reason when the work is cancelled; the file is then not complete
 */
export async function writeList(spec: ListSpec, target: ListTarget): Promise<void> {
  const faces = facesOf(target.fonts);
  const body = faces.normal(spec.sizePt);
  const bold = faces.bold(spec.sizePt);
  const page = listPages({
    ...target,
    landscape: spec.landscape,
    numberFace: faces.normal(target.frame.pageNumber.sizePt),
  });
  const columns = placeColumns(spec.columns, page.left, page.right);
  const heads = setCells(
    spec.columns.map(({ title }) => title),
    columns.map((column) => ({ ...column, align: "center" as const })),
    bold,
    balanceLines,
  );

  const foot = setLines(spec.foot, faces, page.right - page.left);
  const footHeight = foot.reduce((sum, line) => sum + line.height, 0);
  let y = 0;
  let drawn = false;
  startPage(setLines(spec.head, faces, page.right - page.left));

  let block: SetRow[] = [];
  let closed = false; // the block has its row; only a sum may still join it
  let done = 0;
  for (const row of spec.rows) {
    if (closed && row.kind !== "sum") {
      placeBlock(0);
    }
    block.push(setRow(row, columns, page, body, bold));
    closed = row.kind !== "group";
    done += 1;
    if (done % ROWS_PER_TURN === 0) {
      target.onProgress?.(done);
      await nextTurn();
      target.signal?.throwIfAborted();
    }
  }
  placeBlock(footHeight);
  placeLines(foot);
  page.end();
  target.onProgress?.(done);
  target.signal?.throwIfAborted();

  function startPage(lines: readonly SetLine[]): void {
    page.begin();
    y = page.top;
    placeLines(lines);
    page.rule(page.left, y, page.right, y);
    placeRow(heads);
    drawn = false;
  }

  /** Places the waiting rows together, on the next page when they do not fit on this one. */
  function placeBlock(below: number): void {
    const height = block.reduce((sum, row) => sum + row.height, below);
    if (y + height > page.bottom && drawn) {
      page.end();
      startPage([]);
    }
    for (const row of block) {
      for (const part of cutIfTallerThan(
        page.bottom - y,
        page.bottom - page.top - heads.height,
        row,
      )) {
        if (y + part.height > page.bottom + 0.01 && drawn) {
          page.end();
          startPage([]);
        }
        placeRow(part);
      }
    }
    block = [];
    closed = false;
  }

  function placeRow(row: SetRow): void {
    for (const cell of row.cells) placeCell(page, cell, y, row.height);
    const end = y + row.height;
    for (const x of row.uprights) page.rule(x, y, x, end);
    page.rule(page.left, end, page.right, end);
    y = end;
    drawn = true;
  }

  function placeLines(lines: readonly SetLine[]): void {
    for (const line of lines) {
      const { face } = line;
      line.texts.forEach((text, index) => {
        const width = face.widthOf(text);
        const x = line.centred ? (page.left + page.right - width) / 2 : page.left;
        page.text(face, x, y + line.before + face.sizePt * (index * LINE + ASCENT), text);
      });
      if (line.ruleLength > 0) {
        const middle = (page.left + page.right) / 2;
        const at = y + line.before + line.texts.length * face.sizePt * LINE + 2;
        page.rule(middle - line.ruleLength / 2, at, middle + line.ruleLength / 2, at);
      }
      y += line.height;
    }
  }
}

export type ListFileOptions = Readonly<{
  fonts: PaperFonts;
  frame: PageFrame;
  title: string;
  author: string;
  /** ISO UTC; the same list and instant give the same bytes. */
  createdAt: string;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** Takes the file piece by piece. */
  write: (chunk: Uint8Array) => void;
}>;

/** Writes a list as a PDF file of its own, piece by piece. */
export async function writeListFile(spec: ListSpec, options: ListFileOptions): Promise<void> {
  const createdAt = new Date(options.createdAt);
  const document = new KitDocument({
    size: options.frame.size,
    autoFirstPage: false,
    font: null,
    info: {
      Title: options.title.normalize("NFC"),
      Author: options.author.normalize("NFC"),
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  const finished = new Promise<void>((resolve, reject) => {
    document.on("end", resolve);
    document.on("error", reject);
  });
  document.on("data", options.write);
  const { normal, bold, italics } = options.fonts.files;
  await writeList(spec, {
    document,
    fonts: {
      normal: document.font(normal)._font,
      bold: document.font(bold)._font,
      italics: document.font(italics)._font,
    },
    frame: options.frame,
    measure: options.fonts.measure,
    watermark: null,
    signal: options.signal,
    onProgress: (done) => options.onProgress?.(done, spec.rowCount),
  });
  document.end();
  await finished;
}

type PlacedColumn = Readonly<{ x: number; width: number; align: "left" | "center" | "right" }>;

function placeColumns(
  columns: readonly ListColumn[],
  left: number,
  right: number,
): readonly PlacedColumn[] {
  const fixed = columns.reduce(
    (sum, { widthMm }) => sum + (widthMm === "rest" ? 0 : mm(widthMm)),
    0,
  );
  const sharing = columns.filter(({ widthMm }) => widthMm === "rest").length;
  const share = sharing === 0 ? 0 : (right - left - fixed) / sharing;
  let x = left;
  return columns.map(({ widthMm, align }) => {
    const width = widthMm === "rest" ? share : mm(widthMm);
    const placed = { x, width, align };
    x += width;
    return placed;
  });
}

function setRow(
  row: ListRow,
  columns: readonly PlacedColumn[],
  page: ListPage,
  body: Typeface,
  bold: Typeface,
): SetRow {
  if (row.kind === "row") return setCells(row.cells, columns, body);
  const last = columns.at(-1) ?? { x: page.left, width: page.right - page.left, align: "right" };
  if (row.kind === "group") {
    return setCells(
      [row.text],
      [{ x: page.left, width: page.right - page.left, align: "left" }],
      bold,
    );
  }
  return setCells(
    [row.label, row.value],
    [{ x: page.left, width: last.x - page.left, align: "left" }, last],
    bold,
  );
}

function setCells(
  texts: readonly string[],
  columns: readonly PlacedColumn[],
  face: Typeface,
  intoLines: typeof breakLines = breakLines,
): SetRow {
  const cells = columns.map(({ x, width, align }, index): SetCell => ({
    lines: intoLines((texts[index] ?? "").normalize("NFC"), width - 2 * PADDING_X_PT, face.widthOf),
    face,
    x,
    width,
    align,
  }));
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const last = columns.at(-1);
  return {
    cells,
    height: most * face.sizePt * LINE + 2 * PADDING_Y_PT,
    uprights: [...columns.map(({ x }) => x), (last?.x ?? 0) + (last?.width ?? 0)],
  };
}

/** A row taller than a whole page is the only one that is ever cut. */
function* cutIfTallerThan(here: number, wholePage: number, row: SetRow): Iterable<SetRow> {
  if (row.height <= wholePage || row.height <= here) {
    yield row;
    return;
  }
  const lineHeight = (row.cells[0]?.face.sizePt ?? 1) * LINE;
  const perPart = Math.max(1, Math.floor((wholePage - 2 * PADDING_Y_PT) / lineHeight));
  const most = Math.max(...row.cells.map(({ lines }) => lines.length));
  for (let start = 0; start < most; start += perPart) {
    const cells = row.cells.map((cell) => ({
      ...cell,
      lines: cell.lines.slice(start, start + perPart),
    }));
    const lines = Math.max(...cells.map((cell) => cell.lines.length));
    yield { ...row, cells, height: lines * lineHeight + 2 * PADDING_Y_PT };
  }
}

/** Writes a cell's lines in the middle of the row's height. */
function placeCell(page: ListPage, cell: SetCell, top: number, height: number): void {
  const { face, lines } = cell;
  const lineHeight = face.sizePt * LINE;
  const first = top + (height - lines.length * lineHeight) / 2 + face.sizePt * ASCENT;
  lines.forEach((line, index) => {
    const room = cell.width - 2 * PADDING_X_PT - (cell.align === "left" ? 0 : face.widthOf(line));
    const shift = cell.align === "left" ? 0 : cell.align === "center" ? room / 2 : room;
    page.text(face, cell.x + PADDING_X_PT + shift, first + index * lineHeight, line);
  });
}

/** A line over or under the list, broken where it is too long. */
type SetLine = Readonly<{
  texts: readonly string[];
  face: Typeface;
  centred: boolean;
  before: number;
  height: number;
  ruleLength: number;
}>;

function setLines(lines: readonly ListLine[], faces: Faces, maxWidth: number): readonly SetLine[] {
  return lines.map((line): SetLine => {
    const face = (line.bold ? faces.bold : line.italics ? faces.italics : faces.normal)(
      line.sizePt,
    );
    // Room left for a number or a day to be written in must not shrink to one space.
    const text = line.text
      .normalize("NFC")
      .replace(/ {2,}/g, (room) => "\u00A0".repeat(room.length));
    const centred = line.align === "center";
    const texts = (centred ? balanceLines : breakLines)(text, maxWidth, face.widthOf);
    const longest = Math.max(0, ...texts.map(face.widthOf));
    const { before, after } = line;
    return {
      texts,
      face,
      centred,
      before,
      height: before + texts.length * face.sizePt * LINE + after,
      ruleLength: longest * line.ruleShare,
    };
  });
}

/** One typeface per face and size, so that its words are measured once. */
function facesOf(fonts: ListTarget["fonts"]): Faces {
  const made = new Map<string, Typeface>();
  const of = (face: keyof Faces) => (sizePt: number) => {
    const key = `${face} ${sizePt}`;
    const known = made.get(key) ?? typeface(fonts[face], sizePt);
    made.set(key, known);
    return known;
  };
  return { normal: of("normal"), bold: of("bold"), italics: of("italics") };
}

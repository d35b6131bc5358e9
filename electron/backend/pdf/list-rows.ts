import { breakLines } from "./break-lines.ts";
import { PADDING_X_PT, type PlacedColumn } from "./list-columns.ts";
import type { ListRow } from "./list-spec.ts";
import type { Sheet } from "./sheet.ts";
import { ASCENT, LINE, type Typeface } from "./typeset.ts";

const PADDING_Y_PT = 3;

/** A row broken into lines and measured, ready to be placed. */
export type SetRow = Readonly<{
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

export function setRow(
  row: ListRow,
  columns: readonly PlacedColumn[],
  page: Sheet,
  body: Typeface,
  bold: Typeface,
): SetRow {
  if (row.kind === "row") return setCells(row.cells, columns, row.isBold === true ? bold : body);
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

export function setCells(
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
export function* cutIfTallerThan(here: number, wholePage: number, row: SetRow): Iterable<SetRow> {
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
export function placeCell(page: Sheet, cell: SetCell, top: number, height: number): void {
  const { face, lines } = cell;
  const lineHeight = face.sizePt * LINE;
  const first = top + (height - lines.length * lineHeight) / 2 + face.sizePt * ASCENT;
  lines.forEach((line, index) => {
    const room = cell.width - 2 * PADDING_X_PT - (cell.align === "left" ? 0 : face.widthOf(line));
    const shift = cell.align === "left" ? 0 : cell.align === "center" ? room / 2 : room;
    page.text(face, cell.x + PADDING_X_PT + shift, first + index * lineHeight, [line]);
  });
}

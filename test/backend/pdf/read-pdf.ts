import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A stretch of text as it stands on the page; lengths in points from the top left corner. */
export type ReadRun = Readonly<{
  text: string;
  x: number;
  baseline: number;
  width: number;
  sizePt: number;
  bold: boolean;
  italics: boolean;
  fontName: string;
}>;

export type ReadRule = Readonly<{ x1: number; y1: number; x2: number; y2: number }>;

export type ReadPage = Readonly<{
  width: number;
  height: number;
  runs: readonly ReadRun[];
  /** Straight strokes, upright and level. */
  rules: readonly ReadRule[];
}>;

/** Reads a PDF back with the viewer's own library: what is there, not what was meant. */
export async function readPdf(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number)));
  }
  await task.destroy();
  return pages;
}

/** Lines of a page from top to bottom, each as its words in order. */
export function linesOf(
  page: ReadPage,
): readonly Readonly<{ text: string; runs: readonly ReadRun[] }>[] {
  const byBaseline = new Map<number, ReadRun[]>();
  for (const run of page.runs) {
    const key = [...byBaseline.keys()].find((y) => Math.abs(y - run.baseline) < 1) ?? run.baseline;
    byBaseline.set(key, [...(byBaseline.get(key) ?? []), run]);
  }
  return [...byBaseline.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, runs]) => {
      const ordered = runs.toSorted((a, b) => a.x - b.x);
      return { runs: ordered, text: joined(ordered) };
    });
}

/** The whole text of a page, line by line. */
export function textOf(page: ReadPage): string {
  return linesOf(page)
    .map(({ text }) => text)
    .join("\n");
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

async function readPage(page: Page): Promise<ReadPage> {
  const [, , width = 0, height = 0] = page.view;
  const operators = await page.getOperatorList(); // also loads the fonts that are asked for below
  const content = await page.getTextContent({ disableNormalization: true });
  const runs = content.items.flatMap((item): ReadRun[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const { name } = page.commonObjs.get(item.fontName) as { name: string };
    return [
      {
        text: item.str,
        x,
        baseline: height - y,
        width: item.width,
        sizePt: Math.round(Math.hypot(c, d) * 100) / 100,
        bold: name.includes("Bold"),
        italics: name.includes("Italic"),
        fontName: name,
      },
    ];
  });
  return { width, height, runs, rules: straightStrokes(operators, height) };
}

type Matrix = readonly [number, number, number, number, number, number];

/** Follows the page's drawing far enough to say where its straight strokes are. */
function straightStrokes(
  { fnArray, argsArray }: Awaited<ReturnType<Page["getOperatorList"]>>,
  height: number,
): readonly ReadRule[] {
  const rules: ReadRule[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, args as unknown as Matrix);
    else if (operator === OPS.constructPath && args[0] === OPS.stroke) {
      const [path] = args[1] as [ArrayLike<number>];
      rules.push(...segments(path, matrix, height));
    }
  });
  return rules;
}

function segments(path: ArrayLike<number>, matrix: Matrix, height: number): ReadRule[] {
  const found: ReadRule[] = [];
  let from = { x: 0, y: 0 };
  for (let at = 0; at < path.length;) {
    const kind = path[at]; // 0 move, 1 line, 2 curve, 3 quadratic, 4 close
    const to = point(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0);
    if (kind === 1) {
      found.push({ x1: from.x, y1: height - from.y, x2: to.x, y2: height - to.y });
    }
    if (kind === 0 || kind === 1) from = to;
    at += kind === 2 ? 7 : kind === 3 ? 5 : kind === 4 ? 1 : 3;
  }
  return found;
}

function point([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function joined(runs: readonly ReadRun[]): string {
  let text = "";
  let end = 0;
  for (const run of runs) {
    const apart = text !== "" && run.x - end > run.sizePt * 0.12;
    text += `${apart && !text.endsWith(" ") ? " " : ""}${run.text}`;
    end = run.x + run.width;
  }
  return text.trim();
}

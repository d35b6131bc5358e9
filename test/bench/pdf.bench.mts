import { execFile } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { promisify } from "node:util";

import { loadPaperFonts } from "#backend/pdf/fonts.ts";
import { writeListFile } from "#backend/pdf/list-file.ts";
import type { ListRow } from "#backend/pdf/list-spec.ts";
import { pageFrame } from "#backend/pdf/official-layout.ts";
import { KitDocument } from "#backend/pdf/kit.ts";
import { renderPdf } from "#backend/pdf/render.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import {
  CREATED_AT,
  FONT_DIRECTORY,
  sampleDecision,
  samplePlan,
} from "../backend/pdf/sample-papers.ts";

const ROW_COUNTS = [1_000, 10_000, 50_000] as const;
const HEADS = ["STT", "Tên", "Chức vụ", "Đơn vị", "Hình thức", "Tiền thưởng"];
const WIDTHS_MM = [16, 55, 60, 46, 36, 34];
const MM = 72 / 25.4;

type Measured = Readonly<{
  seconds: number;
  /** Time of this process on the processors: does not grow with what else runs on the machine. */
  cpuSeconds: number;
  peakMegabytes: number;
  fileMegabytes: number;
}>;

/** Every case in a process of its own, one after the other, so that none warms up the next. */
export async function run(): Promise<Record<string, unknown>> {
  const lists: Record<string, unknown> = {};
  for (const rows of ROW_COUNTS) {
    const [bare, streamed] = [
      await inProcess<Measured>("bare", rows),
      await inProcess<Measured>("streamed", rows),
    ];
    lists[String(rows)] = {
      streamed: { ...streamed, cpuMicrosecondsPerRow: perRow(streamed, rows) },
      barePdfkit: { ...bare, cpuMicrosecondsPerRow: perRow(bare, rows) },
      timesBarePdfkit: rounded(streamed.seconds / bare.seconds),
      timesBarePdfkitByCpu: rounded(streamed.cpuSeconds / bare.cpuSeconds),
    };
  }
  return {
    plan: await inProcess("plan", 0),
    decisionWith1000Persons: await inProcess("decision", 1_000),
    lists,
  };
}

async function inProcess<Result>(name: string, rows: number): Promise<Result> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    import.meta.filename,
    name,
    String(rows),
  ]);
  return JSON.parse(stdout) as Result; // written by oneCase below
}

async function oneCase(name: string, rows: number): Promise<unknown> {
  switch (name) {
    case "plan":
      return drawn(samplePlan());
    case "decision":
      return drawn(sampleDecision(rows));
    case "streamed":
      return toFile((file) => streamedList(rows, file));
    case "bare":
      return toFile((file) => bareList(rows, file));
    default:
      throw new Error(`no such case: ${name}`);
  }
}

/** Cold: fonts read and opened, first drawing; warm: the best of five more. */
async function drawn(paper: ReturnType<typeof samplePlan>): Promise<unknown> {
  const start = performance.now();
  const fonts = await loadPaperFonts(FONT_DIRECTORY);
  const options = { fonts, createdAt: CREATED_AT };
  const { bytes } = await renderPdf(paper, options);
  const coldSeconds = since(start);
  const warm: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const again = performance.now();
    await renderPdf(paper, options);
    warm.push(since(again));
  }
  return {
    coldSeconds: rounded(coldSeconds),
    warmSeconds: rounded(Math.min(...warm)),
    peakMegabytes: peakMegabytes(),
    fileMegabytes: rounded(bytes.length / 1e6),
  };
}

async function toFile(write: (file: string) => Promise<void>): Promise<Measured> {
  const directory = mkdtempSync(path.join(tmpdir(), "bench-pdf-"));
  const file = path.join(directory, "list.pdf");
  try {
    const start = performance.now();
    const cpuBefore = process.cpuUsage();
    await write(file);
    const { user, system } = process.cpuUsage(cpuBefore);
    return {
      seconds: rounded(since(start)),
      cpuSeconds: rounded((user + system) / 1e6),
      peakMegabytes: peakMegabytes(),
      fileMegabytes: rounded(statSync(file).size / 1e6),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function streamedList(rows: number, file: string): Promise<void> {
  const stream = createWriteStream(file);
  await writeListFile(
    [
      {
        landscape: true,
        sizePt: 12,
        head: [],
        columns: HEADS.map((title, index) => ({
          title,
          widthMm: WIDTHS_MM[index] ?? 30,
          align: index === 5 ? "right" : "left",
        })),
        rows: listRows(rows),
        rowCount: rows,
        foot: [],
      },
    ],
    {
      fonts: await loadPaperFonts(FONT_DIRECTORY),
      frame: pageFrame(layoutProfileOn("2020-12-18")),
      title: "Danh sách",
      author: "",
      createdAt: CREATED_AT,
      write: (chunk) => stream.write(chunk),
    },
  );
  stream.end();
  await once(stream, "finish");
}

/** pdfkit as its manual shows it; what is not in this program's own types of it. */
type BareKit = NodeJS.ReadableStream & {
  registerFont: (name: string, file: string) => BareKit;
  font: (name: string) => BareKit;
  fontSize: (sizePt: number) => BareKit;
  widthOfString: (text: string) => number;
  addPage: () => BareKit;
  rect: (x: number, y: number, width: number, height: number) => BareKit;
  lineWidth: (width: number) => BareKit;
  stroke: () => BareKit;
  text: (text: string, x: number, y: number, options: { lineBreak: false }) => BareKit;
  end: () => void;
};

/** The yardstick: the shortest list on bare pdfkit that repeats its heads and cuts no row. */
async function bareList(count: number, file: string): Promise<void> {
  const document = new KitDocument({
    size: [297 * MM, 210 * MM],
    margin: 0,
    autoFirstPage: false,
    font: null,
    info: {},
  } as never) as unknown as BareKit;
  const stream = createWriteStream(file);
  document.pipe(stream);
  document.registerFont("normal", path.join(FONT_DIRECTORY, "400Regular/Tinos_400Regular.ttf"));
  document.registerFont("bold", path.join(FONT_DIRECTORY, "700Bold/Tinos_700Bold.ttf"));
  document.font("normal").fontSize(12);
  const widths = WIDTHS_MM.map((width) => width * MM);
  const seen = new Map<string, number>();
  const widthOf = (word: string): number => {
    const known = seen.get(word) ?? document.widthOfString(word);
    seen.set(word, known);
    return known;
  };
  const bottom = 190 * MM;
  let y = Infinity;
  let page = 0;

  function place(cells: readonly string[], bold: boolean): void {
    const lines = cells.map((cell, index) => wrapped(cell, (widths[index] ?? 0) - 6, widthOf));
    const height = Math.max(...lines.map(({ length }) => length)) * 13.8 + 6;
    if (y + height > bottom) turnPage();
    document.font(bold ? "bold" : "normal");
    let x = 30 * MM;
    lines.forEach((cell, index) => {
      const width = widths[index] ?? 0;
      document.rect(x, y, width, height).lineWidth(0.5).stroke();
      cell.forEach((line, at) => {
        const left = index === 5 && !bold ? x + width - 3 - widthOf(line) : x + 3;
        document.text(line, left, y + 3 + at * 13.8, { lineBreak: false });
      });
      x += width;
    });
    y += height;
  }

  function turnPage(): void {
    document.addPage();
    page += 1;
    y = 20 * MM;
    if (page > 1) document.font("normal").text(String(page), 410, 30, { lineBreak: false });
    place(HEADS, true);
  }

  let done = 0;
  for (const row of listRows(count)) {
    if (row.kind === "row") place(row.cells, false);
    done += 1;
    if (done % 400 === 0) await nextTurn();
  }
  document.end();
  await once(stream, "finish");
}

function wrapped(
  text: string,
  maxWidth: number,
  widthOf: (word: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const word of text.split(" ")) {
    const add = widthOf(word);
    if (line !== "" && width + widthOf(" ") + add > maxWidth) {
      lines.push(line);
      [line, width] = [word, add];
    } else {
      width += (line === "" ? 0 : widthOf(" ")) + add;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

const FAMILIES = ["Lò Văn", "Giàng A", "Tẩn Thị Mỹ", "Vàng Thị", "Nguyễn Thị Thanh", "Sùng A"];
const GIVEN = ["Páo", "Dơ", "Hương", "Sèng", "Bình", "Nguyệt", "Chứ"];
const COMMUNES = ["Bản Bo", "Bình Lư", "Nà Tăm", "Khun Há", "Tả Lèng", "Hồ Thầu", "Giang Ma"];

function* listRows(count: number): Iterable<ListRow> {
  for (let index = 0; index < count; index += 1) {
    yield {
      kind: "row",
      cells: [
        String(index + 1),
        `${FAMILIES[index % FAMILIES.length]} ${GIVEN[index % GIVEN.length]}`,
        index % 4 === 0 ? "Bí thư Chi bộ, Trưởng ban công tác Mặt trận bản" : "Trưởng bản",
        `Bản số ${index % 131}, xã ${COMMUNES[index % COMMUNES.length]}`,
        "Giấy khen",
        `${300 + (index % 600)}.000`,
      ],
    };
  }
}

function perRow({ cpuSeconds }: Measured, rows: number): number {
  return Math.round((cpuSeconds * 1e6) / rows);
}

function since(start: number): number {
  return (performance.now() - start) / 1000;
}

function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

// The same file run as a program is one case; last, when everything above is there.
if (import.meta.main) {
  const [name = "", rows = "0"] = process.argv.slice(2);
  console.log(JSON.stringify(await oneCase(name, Number(rows))));
}

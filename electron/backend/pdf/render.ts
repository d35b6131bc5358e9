import type { Face, Measure, PaperFonts } from "./fonts.ts";
import { faces } from "./fonts.ts";
import { breakableWords } from "./breakable-words.ts";
import { justifyAtSpaces } from "./justify.ts";
import { keepTogether } from "./keep-together.ts";
import { writeList } from "./streamed-list.ts";
import { footNoteLook } from "./foot-note.ts";
import type { PageFrame, Paper, PaperNode } from "./paper.ts";
import { type MemoryFiles, Printer, UrlResolver } from "./pdfmake-internals.ts";
import { LINE } from "./typeset.ts";
import { watermarkPicture } from "./watermark.ts";

export type RenderOptions = Readonly<{
  fonts: PaperFonts;
  /** The instant written into the file, ISO UTC. The same paper and instant give the same bytes. */
  createdAt: string;
  signal?: AbortSignal | undefined;
  /** Called while annexed lists are written, with rows of all lists together. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}>;

const FAMILY = "Tinos";

/**
 * A paper as the bytes of a PDF file.
 *
 * Nothing is fetched and nothing is read from the disk: fonts come with the options,
 * every address and path is refused.
 *
 * @throws the signal's reason when the work is cancelled
 */
export async function renderPdf(
  paper: Paper,
  options: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  justifyAtSpaces();
  keepTogether();
  options.signal?.throwIfAborted();

  const files = fontFiles(options.fonts);
  const addresses = new UrlResolver(files);
  addresses.setUrlAccessPolicy(() => false);
  const printer = new Printer({ [FAMILY]: fontNames() }, files, addresses, () => false);
  const document = await printer.createPdfKitDocument(
    definitionOf(paper, options.fonts.measure, new Date(options.createdAt)),
    {},
  );

  const chunks: Uint8Array[] = [];
  document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const finished = new Promise<void>((resolve, reject) => {
    document.on("end", resolve);
    document.on("error", reject);
  });
  const total = paper.annexes.reduce((sum, { rowCount }) => sum + rowCount, 0);
  let before = 0;
  for (const list of paper.annexes) {
    await writeList(list, {
      document,
      fonts: {
        normal: document.provideFont(FAMILY, false, false),
        bold: document.provideFont(FAMILY, true, false),
        italics: document.provideFont(FAMILY, false, true),
      },
      frame: paper.frame,
      measure: options.fonts.measure,
      watermark: paper.watermark,
      signal: options.signal,
      onProgress: (done) => options.onProgress?.(before + done, total),
    });
    before += list.rowCount;
  }
  document.end();
  await finished;
  return Buffer.concat(chunks);
}

function fontNames(): Record<Face, string> {
  return { normal: "normal", bold: "bold", italics: "italics", bolditalics: "bolditalics" };
}

/** The fonts as files that exist in memory only. */
function fontFiles({ files }: PaperFonts): MemoryFiles {
  const byName = new Map<string, Uint8Array>(faces.map((face) => [face, files[face]]));
  return {
    existsSync: (name) => byName.has(name),
    readFileSync: (name) => {
      const file = byName.get(name);
      if (file === undefined) throw new Error(`no such font: ${name}`);
      return file;
    },
  };
}

function definitionOf(paper: Paper, measure: Measure, createdAt: Date): object {
  const { size, margins } = paper.frame;
  const picture =
    paper.watermark === null ? null : watermarkPicture(nfc(paper.watermark), size, measure);
  return {
    pageSize: { width: size[0], height: size[1] },
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    version: "1.7",
    language: "vi",
    displayTitle: true,
    info: {
      title: nfc(paper.title),
      subject: nfc(paper.subject),
      author: nfc(paper.author),
      creationDate: createdAt,
      modDate: createdAt,
    },
    defaultStyle: { font: FAMILY, ...paper.body },
    content: paper.content.map((node) => pdfmakeNode(node, measure)),
    ...(picture === null ? {} : { background: () => ({ svg: picture }) }),
    ...inMargins(paper.frame),
  };
}

/** Room at both ends of the foot, for a page number on the right. */
const FOOT_END_PT = 30;

/** What stands in the margins: the page number from page 2 on, the note on every page. */
function inMargins({ margins, pageNumber: { place, sizePt }, footNote }: PageFrame): object {
  const numberOn = (page: number, alignment: string) => ({
    text: page === 1 ? "" : String(page),
    fontSize: sizePt,
    lineHeight: 1,
    alignment,
  });
  const middleOf = (band: number, size: number) => (band - size * LINE) / 2;
  const header = (page: number) => ({
    ...numberOn(page, "center"),
    margin: [margins.left, middleOf(margins.top, sizePt), margins.right, 0],
  });
  const footer = (page: number) => ({
    margin: [margins.left, 0, margins.right, 0],
    columns: [
      { width: FOOT_END_PT, text: "" },
      {
        width: "*",
        text: nfc(footNote ?? ""),
        fontSize: footNoteLook.sizePt,
        italics: true,
        color: footNoteLook.colour,
        lineHeight: 1,
        alignment: "center",
        margin: [0, middleOf(margins.bottom, footNoteLook.sizePt), 0, 0],
      },
      {
        ...numberOn(place === "bottom-right" ? page : 1, "right"),
        width: FOOT_END_PT,
        margin: [0, middleOf(margins.bottom, sizePt), 0, 0],
      },
    ],
  });
  return {
    ...(place === "top-centre" ? { header } : {}),
    ...(place === "bottom-right" || footNote !== null ? { footer } : {}),
  };
}

/** A fresh copy that pdfmake may scribble on: parts measured, every text composed (NFC). */
function pdfmakeNode(node: PaperNode, measure: Measure): object {
  if (typeof node === "function") return pdfmakeNode(node(measure), measure);
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, copied(value, measure)]),
  );
}

function copied(value: unknown, measure: Measure): unknown {
  if (typeof value === "string") return breakableWords(nfc(value));
  if (Array.isArray(value)) return value.map((item: unknown) => copied(item, measure));
  if (typeof value === "function" || (typeof value === "object" && value !== null)) {
    return pdfmakeNode(value as PaperNode, measure); // nodes hold nothing but nodes
  }
  return value;
}

function nfc(text: string): string {
  return text.normalize("NFC");
}

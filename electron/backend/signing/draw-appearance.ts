import { type PDFDocument, type PDFFont, type PDFRef } from "@cantoo/pdf-lib";
import * as fontkit from "fontkit";

/** What a signature shows on the page: a picture, else lines of text. */
export type SignatureLook =
  | Readonly<{ kind: "picture"; png: Uint8Array }>
  | Readonly<{ kind: "lines"; lines: readonly string[]; font: Uint8Array }>;

type Size = Readonly<{ width: number; height: number }>;

/**
 * Text of a signature without a picture.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 8, điểm b: cỡ chữ 10, kiểu chữ đứng, màu đen
 */
const TEXT_PT = 10;
const LINE_PT = 12;

/** Draws a signature's look as a form of its own size. */
export async function drawAppearance(
  document: PDFDocument,
  size: Size,
  look: SignatureLook,
): Promise<PDFRef> {
  const { context } = document;
  const drawn =
    look.kind === "picture"
      ? await picture(document, size, look.png)
      : await lines(document, size, look);
  return context.register(
    context.stream(`q\n${drawn.operators}\nQ\n`, {
      Type: "XObject",
      Subtype: "Form",
      FormType: 1,
      BBox: [0, 0, size.width, size.height],
      Resources: context.obj(drawn.resources),
    }),
  );
}

type Drawn = Readonly<{ operators: string; resources: Record<string, Record<string, PDFRef>> }>;

/** As large as fits, in the middle, its shape kept. */
async function picture(document: PDFDocument, size: Size, png: Uint8Array): Promise<Drawn> {
  const image = await document.embedPng(png);
  await image.embed();
  const scale = Math.min(size.width / image.width, size.height / image.height);
  const width = image.width * scale;
  const height = image.height * scale;
  const [x, y] = [(size.width - width) / 2, (size.height - height) / 2];
  return {
    operators: `${[width, 0, 0, height, x, y].map(decimal).join(" ")} cm /Image Do`,
    resources: { XObject: { Image: image.ref } },
  };
}

async function lines(
  document: PDFDocument,
  size: Size,
  { lines: texts, font: file }: Extract<SignatureLook, { kind: "lines" }>,
): Promise<Drawn> {
  document.registerFontkit(fontkit);
  const font = await document.embedFont(file, { subset: true });
  const wrapped = texts.flatMap((text) => wrap(font, text.normalize("NFC"), size.width));
  const shown = wrapped.slice(0, Math.max(1, Math.floor(size.height / LINE_PT)));
  const encoded = shown.map((text) => `${font.encodeText(text).toString()} Tj T*`);
  await font.embed();
  const top = size.height - LINE_PT;
  return {
    operators: `BT /Text ${TEXT_PT} Tf 0 0 0 rg ${LINE_PT} TL 0 ${decimal(top)} Td ${encoded.join(" ")} ET`,
    resources: { Font: { Text: font.ref } },
  };
}

/** Lines no wider than the place, broken at spaces; a word too long stays whole. */
function wrap(font: PDFFont, text: string, width: number): readonly string[] {
  const broken: string[] = [];
  for (const word of text.split(" ")) {
    const last = broken.at(-1);
    const longer = `${last ?? ""} ${word}`;
    if (last !== undefined && font.widthOfTextAtSize(longer, TEXT_PT) <= width) {
      broken[broken.length - 1] = longer;
    } else broken.push(word);
  }
  return broken;
}

function decimal(value: number): string {
  return value.toFixed(3);
}

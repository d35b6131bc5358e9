import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

import { drawAppearance, type SignatureLook } from "./draw-appearance.ts";

/** Where a signature stands: page from 0, rectangle in points from the page's lower left corner. */
export type SignaturePlace = Readonly<{
  page: number;
  rect: readonly [left: number, bottom: number, right: number, top: number];
}>;

export type SignatureField = Readonly<{
  /** Null: a signature that shows nothing on the page. */
  visible: Readonly<{ place: SignaturePlace; look: SignatureLook }> | null;
  /** Who signs, as a reader program lists it. */
  name: string;
  reason: string;
  /** ISO instant. */
  signedAt: string;
  /** Room kept for the signature itself, bytes. */
  roomBytes: number;
}>;

/** Digits that every file's length fits in; the true numbers are written over them. */
const PLACEHOLDER = 9_999_999_999;

/** Print it, and do not let it be moved. */
const PRINT_AND_LOCKED = 132;
/** The file has signatures and may only be appended to. */
const SIGNED_APPEND_ONLY = 3;

/**
 * The PDF with one more signature field, not yet signed.
 *
 * The field comes as an incremental revision: the bytes given are the beginning of the bytes
 * returned, so that earlier signatures stay good.
 *
 * @source ISO 32000-1, 12.7.4.5 and 12.8; ETSI EN 319 142-1 (SubFilter ETSI.CAdES.detached)
 */
export async function addSignatureField(pdf: Uint8Array, field: SignatureField): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, {
    forIncrementalUpdate: true,
    updateMetadata: false,
  });
  const { context } = document;
  const page = document.getPage(field.visible?.place.page ?? 0);
  const appearance =
    field.visible === null
      ? null
      : await drawAppearance(document, sizeOf(field.visible.place), field.visible.look);
  const signature = context.register(
    context.obj({
      Type: "Sig",
      Filter: "Adobe.PPKLite",
      SubFilter: "ETSI.CAdES.detached",
      ByteRange: [0, PLACEHOLDER, PLACEHOLDER, PLACEHOLDER],
      Contents: PDFHexString.of("00".repeat(field.roomBytes)),
      Name: PDFHexString.fromText(field.name),
      Reason: PDFHexString.fromText(field.reason),
      M: PDFString.of(pdfDate(field.signedAt)),
    }),
  );
  const fields = fieldsOf(document);
  const widget = context.register(
    context.obj({
      Type: "Annot",
      Subtype: "Widget",
      FT: "Sig",
      Rect: [...(field.visible?.place.rect ?? [0, 0, 0, 0])],
      V: signature,
      T: PDFHexString.fromText(`Signature${String(fields.size() + 1)}`),
      F: PRINT_AND_LOCKED,
      P: page.ref,
      ...(appearance === null ? {} : { AP: { N: appearance } }),
    }),
  );
  fields.push(widget);
  annotate(page, widget);
  // Not as object streams: the signature's place in the file must be readable as it stands.
  return Buffer.from(await document.commit({ useObjectStreams: false }));
}

function sizeOf({ rect: [left, bottom, right, top] }: SignaturePlace): {
  width: number;
  height: number;
} {
  return { width: right - left, height: top - bottom };
}

function annotate(page: PDFPage, widget: PDFRef): void {
  const present = page.node.lookupMaybe(PDFName.of("Annots"), PDFArray);
  if (present === undefined) page.node.set(PDFName.of("Annots"), page.doc.context.obj([widget]));
  else present.push(widget);
}

/** The list of form fields, made when the file has none. */
function fieldsOf(document: PDFDocument): PDFArray {
  const { catalog, context } = document;
  const present = catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
  const form = present ?? context.obj({});
  if (present === undefined) catalog.set(PDFName.of("AcroForm"), context.register(form));
  form.set(PDFName.of("SigFlags"), PDFNumber.of(SIGNED_APPEND_ONLY));
  const fields = form.lookupMaybe(PDFName.of("Fields"), PDFArray) ?? context.obj([]);
  form.set(PDFName.of("Fields"), form.get(PDFName.of("Fields")) ?? fields);
  return fields;
}

/** An instant as PDF writes it, by the Vietnamese clock (UTC+7). */
function pdfDate(isoInstant: string): string {
  const local = new Date(Date.parse(isoInstant) + 7 * 3_600_000).toISOString();
  return `D:${local.slice(0, 19).replace(/[-:T]/g, "")}+07'00'`;
}

import { addSignatureField, type SignatureField } from "./add-signature-field.ts";
import { buildCms, type TimeStamper } from "./build-cms.ts";
import type { SigningKey } from "./signing-key.ts";

export type Signing = Omit<SignatureField, "roomBytes"> &
  Readonly<{ key: SigningKey; timeStamp: TimeStamper | null }>;

/** Beside the certificates: digests, attributes, the signature of the largest key in use. */
const ROOM_FOR_SIGNATURE = 8_192;
/** A token brings the certificates of the time stamping service along. */
const ROOM_FOR_TIME_STAMP = 16_384;

/**
 * The PDF with one more digital signature (PAdES-B-B; with a time stamp B-T).
 *
 * The bytes given stay the beginning of the bytes returned; the signature covers the whole file.
 */
export async function signPdf(pdf: Uint8Array, signing: Signing): Promise<Buffer> {
  const { key, timeStamp, ...field } = signing;
  const certificates = [key.certificate, ...key.chain];
  const roomBytes =
    ROOM_FOR_SIGNATURE +
    certificates.reduce((sum, { length }) => sum + length, 0) +
    (timeStamp === null ? 0 : ROOM_FOR_TIME_STAMP);
  const prepared = await addSignatureField(pdf, { ...field, roomBytes });
  const gap = fillByteRange(prepared, pdf.length);
  const signed = Buffer.concat([prepared.subarray(0, gap.from), prepared.subarray(gap.to)]);
  const cms = await buildCms(signed, key, timeStamp);
  if (cms.length > roomBytes) {
    throw new Error(`the signature takes ${String(cms.length)} of ${String(roomBytes)} bytes`);
  }
  prepared.write(cms.toString("hex"), gap.from + 1, "latin1");
  return prepared;
}

/**
 * Writes which bytes are signed: all but the signature itself, in its "<" and ">".
 *
 * Looks only in the revision just added, from `start` on: there is one such array in it.
 */
function fillByteRange(pdf: Buffer, start: number): { from: number; to: number } {
  const range = pdf.indexOf("/ByteRange", start);
  const open = pdf.indexOf("[", range);
  const close = pdf.indexOf("]", open);
  const contents = pdf.indexOf("/Contents", close);
  const from = pdf.indexOf("<", contents);
  const to = pdf.indexOf(">", from) + 1;
  if (range === -1 || close === -1 || contents === -1 || to === 0) {
    throw new Error("the signature field has not the shape that was asked for");
  }
  const numbers = `0 ${String(from)} ${String(to)} ${String(pdf.length - to)}`;
  pdf.write(numbers.padEnd(close - open - 1), open + 1, "latin1");
  return { from, to };
}

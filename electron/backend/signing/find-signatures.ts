import { signingFailure } from "#shared/features/signing/errors.ts";
import { derLength } from "./der.ts";

/** One signature as it lies in a file: what it covers and its own bytes. */
export type FoundSignature = Readonly<{
  /** Null: there is one, but what it covers cannot be read. */
  range: ByteRange | null;
  /** The signature's DER without the zeros behind it; null: not written as it must be. */
  cms: Buffer | null;
  /** As the signer's dictionary says, ISO UTC. */
  claimedAt: string | null;
}>;

/** Two stretches of bytes: from `start`, and from `restart` on; the signature lies between them. */
type ByteRange = readonly [start: number, length: number, restart: number, restLength: number];

/** A paper has two or three; a file with more is made to keep somebody busy. */
const MOST_SIGNATURES = 32;
/** Around a byte range the rest of its dictionary; the signature itself lies beside it. */
const NEAR_BYTES = 2_048;
const RANGE_TEXT_BYTES = 128;
/** Certificates, time stamp and room to spare, in hex digits; a larger gap is no signature. */
const LONGEST_GAP = 2 * 1_048_576;

const BYTE_RANGE = /^\/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/;
const SIGNING_DATE =
  /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(?:(\d\d)'?)?)?/;

/**
 * The signatures in a PDF, in the order of what they cover.
 *
 * Looks at the bytes and not at the tables of the file: what the bytes prove does not
 * depend on what a table says, and a damaged table hides no signature.
 *
 * @throws signing.pdf-refused when there are more than anybody signs
 */
export function findSignatures(pdf: Buffer): readonly FoundSignature[] {
  const found = new Map<string, FoundSignature>();
  for (let at = pdf.indexOf("/ByteRange"); at !== -1; at = pdf.indexOf("/ByteRange", at + 1)) {
    const range = readRange(pdf, at);
    const key = range?.join(" ");
    // Written a thousand times over, one range is still read once.
    if (range !== null && key !== undefined && !found.has(key)) {
      found.set(key, signatureAt(pdf, at, range));
    }
    if (found.size > MOST_SIGNATURES) refuse();
  }
  const marked = Math.max(
    count(pdf, "/SubFilter", /^\/SubFilter\s*\/(?:ETSI|adbe)\./),
    count(pdf, "/Type", /^\/Type\s*\/(?:Sig|DocTimeStamp)\b/),
  );
  if (marked > MOST_SIGNATURES) refuse();
  const signatures = [...found.values()].sort((a, b) => endOf(a) - endOf(b));
  const lost = Math.max(0, marked - signatures.length);
  return [...signatures, ...Array.from({ length: lost }, () => unreadable)];
}

const unreadable: FoundSignature = { range: null, cms: null, claimedAt: null };

function refuse(): never {
  throw signingFailure("signing.pdf-refused", { reason: "too-many-signatures" });
}

function endOf({ range }: FoundSignature): number {
  return range === null ? Number.POSITIVE_INFINITY : range[2] + range[3];
}

function readRange(pdf: Buffer, at: number): ByteRange | null {
  const match = BYTE_RANGE.exec(pdf.toString("latin1", at, at + RANGE_TEXT_BYTES));
  if (match === null) return null;
  const [, start = 0, length = 0, restart = 0, restLength = 0] = match.map(Number);
  return [start, length, restart, restLength];
}

function signatureAt(pdf: Buffer, at: number, range: ByteRange): FoundSignature {
  const [start, length, restart] = range;
  const cms = signatureIn(pdf.subarray(start + length, restart));
  const before = pdf.toString("latin1", Math.max(0, at - NEAR_BYTES), at + RANGE_TEXT_BYTES);
  const after = pdf.toString("latin1", restart, restart + NEAR_BYTES);
  const dictionary = `${before.split("endobj").at(-1) ?? ""} ${after.split("endobj")[0] ?? ""}`;
  return { range, cms, claimedAt: readDate(dictionary) };
}

/** The gap is "<", hex digits, ">" and nothing else; behind the signature stand zeros only. */
function signatureIn(gap: Buffer): Buffer | null {
  if (gap.length > LONGEST_GAP) return null;
  const hex = gap.toString("latin1", 1, gap.length - 1);
  const isHex = hex.length % 2 === 0 && /^[0-9A-Fa-f]+$/.test(hex);
  if (gap[0] !== 0x3c || gap.at(-1) !== 0x3e || !isHex) return null;
  const bytes = Buffer.from(hex, "hex");
  const length = derLength(bytes);
  if (length === null || length > bytes.length) return null;
  return bytes.subarray(length).every((byte) => byte === 0) ? bytes.subarray(0, length) : null;
}

function readDate(dictionary: string): string | null {
  const match = SIGNING_DATE.exec(dictionary);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, sign, hours = "00", minutes = "00"] = match;
  const zone = sign === undefined ? "Z" : `${sign}${hours}:${minutes}`;
  const date = new Date(
    `${year ?? ""}-${month ?? ""}-${day ?? ""}T${hour ?? ""}:${minute ?? ""}:${second ?? ""}${zone}`,
  );
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** How often a signature's mark stands in the file: its byte range may be destroyed, not all of it. */
function count(pdf: Buffer, key: string, mark: RegExp): number {
  let times = 0;
  for (let at = pdf.indexOf(key); at !== -1; at = pdf.indexOf(key, at + 1)) {
    if (mark.test(pdf.toString("latin1", at, at + 64))) times += 1;
  }
  return times;
}

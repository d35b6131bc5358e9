/** XYZ of the white and of the three colours at full strength, seen under D50; s15Fixed16 of ICC. */
const WHITE = [0.9642, 1, 0.8249] as const;
const RED = [0.43607, 0.22249, 0.01392] as const;
const GREEN = [0.38515, 0.71687, 0.09708] as const;
const BLUE = [0.14307, 0.06061, 0.7141] as const;
/** From sRGB's own white to D50 (Bradford). */
const ADAPTATION = [
  ...[1.04788, 0.02292, -0.05022],
  ...[0.02959, 0.99048, -0.01707],
  ...[-0.00925, 0.01508, 0.75168],
] as const;
/** ((v + 0.055) / 1.055) ^ 2.4, and v / 12.92 below 0.04045. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const;
const PARAMETRIC_WITH_LINE = 3;

const HEADER_BYTES = 128;
const TAG_BYTES = 12;

/**
 * The colour space sRGB as an ICC profile of some hundred bytes, so that a PDF says itself what
 * its colours are.
 *
 * @source ICC.1:2010 (version 4.2), 7.2 header, 8.4.3 three-component matrix-based display
 *   profiles; IEC 61966-2-1 (sRGB)
 */
export function srgbProfile(): Buffer {
  const curve = tag("para", Buffer.of(0, PARAMETRIC_WITH_LINE, 0, 0), fixed(CURVE));
  const xyz = (values: readonly number[]): Buffer => tag("XYZ ", fixed(values));
  const tags: readonly (readonly [string, Buffer])[] = [
    ["desc", words("sRGB")],
    ["cprt", words("No copyright, use freely")],
    ["wtpt", xyz(WHITE)],
    ["chad", tag("sf32", fixed(ADAPTATION))],
    ["rXYZ", xyz(RED)],
    ["gXYZ", xyz(GREEN)],
    ["bXYZ", xyz(BLUE)],
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  let at = HEADER_BYTES + 4 + tags.length * TAG_BYTES;
  const table = tags.map(([name, data]) => {
    const entry = Buffer.concat([Buffer.from(name, "latin1"), uint32(at), uint32(data.length)]);
    at += data.length;
    return entry;
  });
  const body = [uint32(tags.length), ...table, ...tags.map(([, data]) => data)];
  return Buffer.concat([header(at), ...body]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x0420_0000, 8); // version 4.2
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  [2020, 1, 1].forEach((part, index) => bytes.writeUInt16BE(part, 24 + index * 2));
  bytes.write("acsp", 36, "latin1");
  fixed(WHITE).copy(bytes, 68);
  return bytes;
}

/** One value, to a multiple of four bytes as all of them stand. */
function tag(type: string, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat([Buffer.from(`${type}\0\0\0\0`, "latin1"), ...parts]);
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}

function words(text: string): Buffer {
  const letters = Buffer.from(text, "utf16le").swap16();
  const record = Buffer.concat([Buffer.from("enUS", "latin1"), uint32(letters.length), uint32(28)]);
  return tag("mluc", uint32(1), uint32(12), record, letters);
}

function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeInt32BE(Math.round(value * 65_536), index * 4));
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const DOTS_PER_POINT = 2;

type Colour = readonly [red: number, green: number, blue: number];
type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>;

/** A PNG with a transparent ground: an ink where `isInked` says so, x and y from 0 to 1. */
export function transparentPng(
  [width, height]: readonly [number, number],
  ink: Colour,
  isInked: (x: number, y: number) => boolean,
): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 4));
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * (1 + width * 4) + 1 + column * 4;
      if (isInked(column / (width - 1), row / (height - 1))) rows.set([...ink, 255], at);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6], 8); // eight bits, colour with alpha
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A blue stroke from corner to corner, which reaches every edge of its picture. */
export function blueSignature(): Buffer {
  const distances = (x: number, y: number) => [Math.abs(x - y), Math.abs(1 - x - y)];
  return transparentPng([400, 200], [0, 60, 200], (x, y) => Math.min(...distances(x, y)) < 0.04);
}

/** A red ring. */
export function redSeal(): Buffer {
  return transparentPng([360, 360], [220, 0, 20], (x, y) => {
    const radius = Math.hypot(x - 0.5, y - 0.5);
    return radius > 0.42 && radius <= 0.5;
  });
}

type Look = Readonly<{
  file: string;
  /** From 1. */
  page: number;
  isIt: (colour: Colour) => boolean;
  within?: Box;
}>;

const WHOLE_PAGE: Box = { left: 0, top: 0, right: Infinity, bottom: Infinity };

const NOWHERE: Box = { left: Infinity, top: Infinity, right: 0, bottom: 0 };

/** Where a colour is seen on a page as poppler draws it, in points from its upper left corner; null: nowhere. */
export function boxOfColour(
  pdf: Uint8Array,
  { file, page, isIt, within = WHOLE_PAGE }: Look,
): Box | null {
  writeFileSync(file, pdf);
  const only = ["-f", String(page), "-l", String(page), "-singlefile"];
  execFileSync("pdftoppm", ["-r", String(72 * DOTS_PER_POINT), ...only, file, file]);
  const { width, pixels } = readPpm(readFileSync(`${file}.ppm`));
  let box: Box = NOWHERE;
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    if (!isIt([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0])) continue;
    const [x, y] = [
      ((at / 3) % width) / DOTS_PER_POINT,
      Math.floor(at / 3 / width) / DOTS_PER_POINT,
    ];
    if (x < within.left || x > within.right || y < within.top || y > within.bottom) continue;
    box = {
      left: Math.min(box.left, x),
      top: Math.min(box.top, y),
      right: Math.max(box.right, x + 1 / DOTS_PER_POINT),
      bottom: Math.max(box.bottom, y + 1 / DOTS_PER_POINT),
    };
  }
  return box === NOWHERE ? null : box;
}

export const isBlue = ([red, green, blue]: Colour) => blue > 150 && red < 80 && green < 120;
export const isRed = ([red, green, blue]: Colour) => red > 150 && green < 80 && blue < 90;

function readPpm(bytes: Buffer): { width: number; pixels: Buffer } {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString("latin1", 0, 64));
  if (head === null) throw new Error("not a PPM picture");
  return { width: Number(head[1]), pixels: bytes.subarray(head[0].length) };
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

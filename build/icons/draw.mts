import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { _electron } from "playwright-core";

import { startVirtualScreen } from "../../test/e2e/support/display.ts";
import { findElectron } from "../find-electron.mts";

// Draws icon.svg at every size that Windows and Linux ask for. Run after changing icon.svg:
// node build/icons/draw.mts
const folder = import.meta.dirname;
const icoSizes = [16, 24, 32, 48, 64, 128, 256];
const pngSizes = [16, 32, 48, 64, 128, 256, 512];

const screen = process.env["DISPLAY"] ? null : await startVirtualScreen();
const electron = await findElectron((line) => {
  console.log(line);
});
const app = await _electron.launch({
  executablePath: electron.executable,
  args: ["--no-sandbox", path.join(folder, "blank.cjs")],
  env: { ...process.env, ...(screen === null ? {} : { DISPLAY: screen.display }) },
});
const page = await app.firstWindow();
const svg = readFileSync(path.join(folder, "icon.svg")).toString("base64");
const pictures = new Map<number, Buffer>();
for (const size of new Set([...icoSizes, ...pngSizes])) {
  pictures.set(size, await draw(size));
}
await app.close();
screen?.stop();
for (const size of pngSizes) {
  writeFileSync(path.join(folder, `${String(size)}x${String(size)}.png`), picture(size));
}
writeFileSync(
  path.join(folder, "icon.ico"),
  ico(icoSizes.map((size) => ({ size, png: picture(size) }))),
);

async function draw(size: number): Promise<Buffer> {
  const url = await page.evaluate(
    async ({ source, edge }) => {
      const image = new Image();
      image.src = `data:image/svg+xml;base64,${source}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = edge;
      canvas.height = edge;
      canvas.getContext("2d")?.drawImage(image, 0, 0, edge, edge);
      return canvas.toDataURL("image/png");
    },
    { source: svg, edge: size },
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

function picture(size: number): Buffer {
  const found = pictures.get(size);
  if (found === undefined) throw new Error(`no picture of ${String(size)} pixels`);
  return found;
}

/** An .ico file of PNG pictures: a head of 6 bytes, 16 bytes a picture, then the pictures. */
function ico(entries: readonly { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * entries.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(entries.length, 4);
  let offset = head.length;
  entries.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    // One byte for each edge; 0 stands for 256.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...entries.map(({ png }) => png)]);
}

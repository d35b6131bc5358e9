import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const TIME_LIMIT_MS = 120_000;
const fontDirectory = path.resolve("node_modules/@expo-google-fonts/tinos");

/** LibreOffice is no part of the project: a test that needs it says aloud that it was left out. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

if (!hasLibreOffice) {
  console.warn("LEFT OUT: soffice is not installed, so no Word file is opened in LibreOffice.");
}

/**
 * A Word file as LibreOffice prints it, in a profile of its own, with Tinos wherever Times
 * New Roman is asked for: both have the same widths.
 */
export async function printedByLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  return (await convert(docx, "docx", "pdf")).bytes;
}

/** @returns how long it took, the program's start included */
export async function timedPrinting(docx: Uint8Array): Promise<Readonly<{ seconds: number }>> {
  return convert(docx, "docx", "pdf");
}

/** A Word file opened and saved again as a Word file. */
export async function savedByLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  return (await convert(docx, "docx", "docx")).bytes;
}

/** @returns the file and the seconds it took, the program's start included */
async function convert(
  bytes: Uint8Array,
  from: "docx",
  to: "pdf" | "docx",
): Promise<{ bytes: Uint8Array; seconds: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), "soffice-"));
  try {
    const source = path.join(folder, `paper.${from}`);
    const output = path.join(folder, "out");
    writeFileSync(source, bytes);
    const fonts = path.join(folder, "fonts.conf");
    writeFileSync(fonts, fontConfiguration(path.join(folder, "font-cache")));
    const start = performance.now();
    await promisify(execFile)(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
        "--headless",
        "--convert-to",
        to === "docx" ? "docx:MS Word 2007 XML" : to,
        "--outdir",
        output,
        source,
      ],
      { timeout: TIME_LIMIT_MS, env: { ...process.env, FONTCONFIG_FILE: fonts } },
    );
    const seconds = (performance.now() - start) / 1000;
    return { bytes: readFileSync(path.join(output, `paper.${to}`)), seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fontConfiguration(cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fontDirectory}</dir>
  <cachedir>${cache}</cachedir>
  <alias binding="same">
    <family>Times New Roman</family>
    <prefer><family>Tinos</family></prefer>
  </alias>
</fontconfig>
`;
}

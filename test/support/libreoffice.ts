import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const TIME_LIMIT_MS = 120_000;
const fontDirectory = path.resolve("node_modules/@expo-google-fonts/tinos");

/** LibreOffice is no part of the project: a test that needs it says aloud that it was left out. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Its tables are a package of their own on Debian. */
export const hasCalc =
  hasLibreOffice &&
  ["/usr/lib/libreoffice", "/usr/lib64/libreoffice"].some((folder) =>
    existsSync(path.join(folder, "program/libsclo.so")),
  );

/** The file is read as if its last hand had been LibreOffice's: every formula is computed anew. */
export const ALWAYS_COMPUTES = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

type Converted = Readonly<{
  files: Readonly<Record<string, Buffer>>;
  /** The program's start included. */
  seconds: number;
}>;

/**
 * Files opened by LibreOffice and saved as another kind in one run, in a profile of its own,
 * with Tinos wherever Times New Roman is asked for: both have the same widths.
 *
 * @param to "pdf", or an extension with the filter: "xls:MS Excel 97"
 * @returns the files under their names with the new extension
 */
export async function convertedByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
  settings?: string,
): Promise<Converted> {
  const folder = mkdtempSync(path.join(tmpdir(), "soffice-"));
  try {
    const profile = path.join(folder, "profile");
    const output = path.join(folder, "out");
    mkdirSync(path.join(profile, "user"), { recursive: true });
    if (settings !== undefined) {
      writeFileSync(path.join(profile, "user/registrymodifications.xcu"), settings);
    }
    const fonts = path.join(folder, "fonts.conf");
    writeFileSync(fonts, fontConfiguration(path.join(folder, "font-cache")));
    const sources = Object.entries(files).map(([name, bytes]) => {
      const source = path.join(folder, name);
      writeFileSync(source, bytes);
      return source;
    });
    const start = performance.now();
    await promisify(execFile)(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        output,
        ...sources,
      ],
      { timeout: TIME_LIMIT_MS, env: { ...process.env, FONTCONFIG_FILE: fonts } },
    );
    const seconds = (performance.now() - start) / 1000;
    const extension = to.split(":")[0] ?? to;
    const saved = sources.map((source) => {
      const name = `${path.parse(source).name}.${extension}`;
      return [name, readFileSync(path.join(output, name))] as const;
    });
    return { files: Object.fromEntries(saved), seconds };
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

import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { glob, stat } from "node:fs/promises";
import path from "node:path";

import { build as bundleWithEsbuild } from "esbuild";
import { build as bundleWithVite } from "vite";

import { buildText } from "./text.ts";

const projectRoot = path.join(import.meta.dirname, "..");
const dist = path.join(projectRoot, "dist");
const stampFile = path.join(dist, "stamp.txt");
const fontPackage = path.join(projectRoot, "node_modules/@expo-google-fonts/tinos");
const fonts = [
  "400Regular/Tinos_400Regular.ttf",
  "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  "700Bold/Tinos_700Bold.ttf",
  "700Bold_Italic/Tinos_700Bold_Italic.ttf",
];

/** Builds everything into dist/. */
export async function buildAll(say: (line: string) => void): Promise<void> {
  say(buildText.building);
  const start = performance.now();
  const stamp = await sourceStamp();
  rmSync(dist, { recursive: true, force: true });
  await Promise.all([bundleElectron(), bundleRenderer()]);
  copyFonts();
  copyFileSync(path.join(import.meta.dirname, "icons/256x256.png"), path.join(dist, "icon.png"));
  writeFileSync(stampFile, stamp);
  say(buildText.built(((performance.now() - start) / 1000).toFixed(1).replace(".", ",")));
}

/** Builds only when a source changed since the last build. */
export async function buildIfNeeded(say: (line: string) => void): Promise<void> {
  const isFresh =
    existsSync(stampFile) && readFileSync(stampFile, "utf8") === (await sourceStamp());
  if (!isFresh) await buildAll(say);
}

/** A sandboxed preload must be CommonJS, so all six are. */
async function bundleElectron(): Promise<void> {
  await bundleWithEsbuild({
    absWorkingDir: projectRoot,
    entryPoints: {
      main: "electron/main/index.ts",
      preload: "electron/preload/index.ts",
      "backend-utility": "electron/backend/entry-utility.ts",
      "backend-node": "electron/backend/entry-node.ts",
      "backend-token": "electron/backend/entry-token.ts",
      "backend-workbook": "electron/backend/entry-workbook.ts",
    },
    outdir: dist,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["electron", "better-sqlite3", "pkcs11js"],
    define: { "import.meta.dirname": "__dirname" },
    sourcemap: true,
    logLevel: "warning",
  });
}

async function bundleRenderer(): Promise<void> {
  await bundleWithVite({
    configFile: path.join(import.meta.dirname, "vite.config.mts"),
    logLevel: "warn",
  });
}

function copyFonts(): void {
  mkdirSync(path.join(dist, "fonts"), { recursive: true });
  for (const font of fonts) {
    copyFileSync(path.join(fontPackage, font), path.join(dist, "fonts", path.basename(font)));
  }
}

/** Changes whenever a file that goes into the build is changed, added or removed. */
async function sourceStamp(): Promise<string> {
  const patterns = ["shared/**", "electron/**", "renderer/**", "build/*.mts", "package-lock.json"];
  const lines: string[] = [];
  for await (const entry of glob(patterns, { cwd: projectRoot })) {
    const state = await stat(path.join(projectRoot, entry));
    if (state.isFile()) lines.push(`${entry} ${String(state.mtimeMs)} ${String(state.size)}`);
  }
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}

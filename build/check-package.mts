import { existsSync } from "node:fs";
import path from "node:path";

import { listPackage } from "@electron/asar";
import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";

import type { PackageTarget } from "./electron-builder.mts";

const required = [
  "package.json",
  "dist/main.cjs",
  "dist/preload.cjs",
  "dist/backend-utility.cjs",
  "dist/backend-node.cjs",
  "dist/backend-token.cjs",
  "dist/backend-workbook.cjs",
  "dist/renderer/index.html",
  "dist/fonts/Tinos_400Regular.ttf",
  "dist/fonts/Tinos_400Regular_Italic.ttf",
  "dist/fonts/Tinos_700Bold.ttf",
  "dist/fonts/Tinos_700Bold_Italic.ttf",
];
const allowed =
  /^(package\.json|dist\/.+|node_modules\/better-sqlite3\/(LICENSE|package\.json|lib\/.+|prebuilds\/.+)|node_modules\/pkcs11js\/(LICENSE|package\.json|index\.js|build\/Release\/pkcs11\.node))$/;
/** Compiled where the package is made; a package for another computer goes without tokens. */
const tokenModule = "node_modules/pkcs11js/build/Release/pkcs11.node";
const forbidden =
  /\.(map|ts|tsx|mts|cts|md|c|cc|cpp|h|gyp|sqlite|log)$|(^|\/)(test|tests|src|deps)\//;

const expectedFuses: ReadonlyMap<FuseV1Options, boolean> = new Map([
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
]);

/** Looks into a packed folder: everything needed, nothing more, and the right switches in the executable. */
export async function checkPackage(
  directory: string,
  executable: string,
  target: PackageTarget,
): Promise<{ files: number; faults: readonly string[] }> {
  const resources = path.join(directory, "resources");
  const files = packedFiles(path.join(resources, "app.asar"));
  const faults = [
    ...fileFaults(files, target),
    ...unpackedFaults(resources, target),
    ...(await fuseFaults(executable)),
  ];
  if (existsSync(path.join(resources, "default_app.asar"))) faults.push("default_app.asar is left");
  return { files: files.length, faults };
}

/** The archive's list names what lies beside the archive too; folders are left out. */
function packedFiles(archive: string): readonly string[] {
  const entries = listPackage(archive, { isPack: false }).map((entry) =>
    entry.replaceAll("\\", "/").replace(/^\//, ""),
  );
  return entries.filter((entry) => !entries.some((other) => other.startsWith(`${entry}/`)));
}

function fileFaults(files: readonly string[], target: PackageTarget): readonly string[] {
  const binary = `node_modules/better-sqlite3/prebuilds/${target}.node`;
  const isForThisComputer = target === `${process.platform}-${process.arch}`;
  return [
    ...[...required, binary]
      .filter((file) => !files.includes(file))
      .map((file) => `${file} is missing`),
    ...files
      .filter((file) => !allowed.test(file) || forbidden.test(file))
      .map((file) => `${file} does not belong there`),
    ...files
      .filter((file) => file.endsWith(".node") && file !== binary)
      .filter((file) => file !== tokenModule || !isForThisComputer)
      .map((file) => `${file} is for another computer`),
  ];
}

/** What the backend process opens must lie outside the archive. */
function unpackedFaults(resources: string, target: PackageTarget): readonly string[] {
  const outside = path.join(resources, "app.asar.unpacked");
  return [
    "dist/backend-utility.cjs",
    "dist/backend-token.cjs",
    "dist/backend-workbook.cjs",
    "dist/fonts/Tinos_400Regular.ttf",
    `node_modules/better-sqlite3/prebuilds/${target}.node`,
  ]
    .filter((file) => !existsSync(path.join(outside, file)))
    .map((file) => `${file} is not unpacked`);
}

async function fuseFaults(executable: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(executable);
  return [...expectedFuses]
    .filter(([fuse, on]) => wire[fuse] !== (on ? FuseState.ENABLE : FuseState.DISABLE))
    .map(([fuse, on]) => `fuse ${FuseV1Options[fuse]} is not ${on ? "on" : "off"}`);
}

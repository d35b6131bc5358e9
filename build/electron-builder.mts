import { rm } from "node:fs/promises";
import path from "node:path";

import type { Configuration } from "electron-builder";

import type { FoundElectron } from "./find-electron.mts";

export type PackageTarget = "linux-x64" | "win32-x64";

/**
 * What goes into the package: the bundles, and better-sqlite3 and pkcs11js without their C sources
 * and with the binary of that computer alone. One list, because a second one (`win.files`) that only takes away
 * would begin with everything.
 */
const filesFor = (target: PackageTarget): string[] => [
  "dist/**",
  "package.json",
  "!dist/stamp.txt",
  "!**/*.map",
  "!**/*.{md,ts,mts,cts}",
  "!node_modules/better-sqlite3/{deps,src,docs,binding.gyp}",
  "!node_modules/node-addon-api/**",
  `!node_modules/better-sqlite3/prebuilds/!(${target}).node`,
  ...tokenModuleFor(target),
];

/** The module for tokens is compiled where the package is made: for that computer, or left out. */
function tokenModuleFor(target: PackageTarget): string[] {
  if (target !== `${process.platform}-${process.arch}`) return ["!node_modules/pkcs11js/**"];
  return [
    "!node_modules/pkcs11js/{src,includes,binding.gyp}",
    "!node_modules/pkcs11js/build/!(Release)",
    "!node_modules/pkcs11js/build/Release/!(pkcs11.node)",
  ];
}

/** How the program is packed; `electron` is what it is packed with. */
export function packageConfiguration(
  electron: Pick<FoundElectron, "directory" | "version">,
  target: PackageTarget,
): Configuration {
  return {
    appId: "vn.doanket.app",
    productName: "Đoàn Kết",
    electronVersion: electron.version,
    electronDist: electron.directory,
    npmRebuild: false,
    directories: { output: "release", buildResources: "build/icons" },
    files: filesFor(target),
    asar: true,
    afterPack: async ({ appOutDir }) => {
      // Electron's own start page, of no use beside the program.
      await rm(path.join(appOutDir, "resources/default_app.asar"), { force: true });
    },
    // Read by the backend process, which the archive's reader does not reach under a plain Node.
    asarUnpack: [
      "dist/backend-*.cjs",
      "dist/fonts/**",
      "node_modules/better-sqlite3/**",
      "node_modules/pkcs11js/**",
    ],
    electronLanguages: ["vi", "en-US"],
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    linux: {
      target: ["dir"],
      category: "Office",
      executableName: "doan-ket",
      icon: "build/icons",
    },
    win: {
      target: ["nsis", "portable", "zip"],
      executableName: "DoanKet",
      icon: "build/icons/icon.ico",
    },
    // For one user, into their own folder: no administrator needed.
    nsis: {
      oneClick: false,
      perMachine: false,
      allowElevation: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
      installerLanguages: ["vi_VN"],
      language: "1066",
      artifactName: "DoanKet-${version}-cai-dat.${ext}",
    },
    portable: {
      requestExecutionLevel: "user",
      artifactName: "DoanKet-${version}-khong-can-cai.${ext}",
    },
  };
}

import { expect, test } from "vitest";

import { packageConfiguration } from "../../../build/electron-builder.mts";

const electron = { directory: "electron", version: "45.4.1" };

test("Windows gets an installer for one user, a program to carry, and a zip; none asks for an administrator", () => {
  const { win, nsis, portable } = packageConfiguration(electron, "win32-x64");

  expect({
    targets: win?.target,
    perMachine: nsis?.perMachine,
    elevation: nsis?.allowElevation,
    keepsData: nsis?.deleteAppDataOnUninstall,
    portable: portable?.requestExecutionLevel,
  }).toEqual({
    targets: ["nsis", "portable", "zip"],
    perMachine: false,
    elevation: false,
    keepsData: false,
    portable: "user",
  });
});

test("each package names the one binary of its own computer", () => {
  const binaries = (["linux-x64", "win32-x64"] as const).map((target) =>
    [packageConfiguration(electron, target).files]
      .flat()
      .filter((pattern) => String(pattern).includes("prebuilds")),
  );

  expect(binaries).toEqual([
    ["!node_modules/better-sqlite3/prebuilds/!(linux-x64).node"],
    ["!node_modules/better-sqlite3/prebuilds/!(win32-x64).node"],
  ]);
});

test("no platform has a list of files of its own, which would begin with everything", () => {
  const { linux, win } = packageConfiguration(electron, "linux-x64");

  expect([linux?.files, win?.files]).toEqual([undefined, undefined]);
});

import path from "node:path";

import { app } from "electron";

/** Where the bundles are: dist/, inside the archive when packaged. */
const dist = import.meta.dirname;

/** What another process reads, so what packaging leaves outside the archive. */
const unpackedDist = dist.replace("app.asar", "app.asar.unpacked");

export const places = {
  preload: path.join(dist, "preload.cjs"),
  renderer: path.join(dist, "renderer"),
  icon: path.join(dist, "icon.png"),
  fonts: path.join(unpackedDist, "fonts"),
  backendEntry: (host: "utility" | "node" | "token") =>
    path.join(unpackedDist, `backend-${host}.cjs`),
} as const;

/**
 * Puts the program's own data under one plain folder name, or where
 * DOAN_KET_DATA_DIR says. Before anything else asks for the folder.
 */
export function settleDataDirectory(): void {
  const chosen = process.env["DOAN_KET_DATA_DIR"];
  app.setPath("userData", chosen ?? path.join(app.getPath("appData"), "doan-ket"));
}

export function dataDirectory(): string {
  return app.getPath("userData");
}

export function logDirectory(): string {
  return path.join(dataDirectory(), "logs");
}

/** In the order that the backend's host reads them. */
export function backendParameters(): readonly string[] {
  return [dataDirectory(), places.fonts, path.join(logDirectory(), "backend.log")];
}

import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { app, shell } from "electron";

/**
 * Hands a PDF to the computer's own PDF program, which shows it and prints it.
 *
 * @returns false when the computer has no program for PDF files
 */
export async function printPdf(pdf: Uint8Array): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), "doan-ket-in-"));
  // What is printed may be confidential: nothing of it stays behind.
  app.once("quit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = path.join(folder, "ban-in.pdf");
  await writeFile(file, pdf);
  return (await shell.openPath(file)) === "";
}

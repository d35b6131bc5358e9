import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { fileFailure } from "#shared/kernel/file-failure.ts";
import { textLimits } from "./text-limits.ts";

/** Where LibreOffice is looked for, besides the folders of PATH. */
const usualPlaces = [
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** No macro of a document runs, and nothing is fetched that a document links to. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

export type Converting = Readonly<{
  signal?: AbortSignal;
  /** The converter; null: there is none. Found by itself unless told. */
  program?: string | null;
}>;

/** The path of LibreOffice on this machine; null when it is not installed. */
export function findConverter(): string | null {
  const names = process.platform === "win32" ? ["soffice.exe"] : ["soffice", "libreoffice"];
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((one) => one !== "");
  const places = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...places, ...usualPlaces].find((place) => existsSync(place)) ?? null;
}

/**
 * A file of another word processor as .docx, by LibreOffice in a process, folder and profile
 * of its own; both are gone afterwards.
 *
 * @param extension what the file is, as its first bytes say
 * @throws AppError file.no-converter, file.too-slow, file.unreadable, file.zip-bomb
 * @throws the signal's reason when the call is cancelled
 */
export async function convertDoc(
  bytes: Buffer,
  name: string,
  extension: "doc" | "rtf" | "odt",
  { signal, program = findConverter() }: Converting = {},
): Promise<Buffer> {
  if (program === null) throw fileFailure("file.no-converter", { name });
  const folder = await mkdtemp(path.join(tmpdir(), "doan-ket-"));
  try {
    const profile = path.join(folder, "profile");
    const output = path.join(folder, "out");
    const input = path.join(folder, `source.${extension}`);
    await mkdir(path.join(profile, "user"), { recursive: true });
    await mkdir(output);
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), settings);
    await writeFile(input, bytes);
    const ending = await run(
      program,
      [
        "--headless",
        "--norestore",
        "--nologo",
        "--nolockcheck",
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        output,
        input,
      ],
      folder,
      signal,
    );
    signal?.throwIfAborted();
    if (ending === "not-started") throw fileFailure("file.no-converter", { name });
    if (ending === "too-slow") {
      throw fileFailure("file.too-slow", { name, seconds: textLimits.convertSeconds });
    }
    const [converted] = (await readdir(output)).filter((file) => file.endsWith(".docx"));
    if (converted === undefined) throw fileFailure("file.unreadable", { name });
    const made = path.join(output, converted);
    if ((await stat(made)).size > textLimits.fileBytes)
      throw fileFailure("file.zip-bomb", { name });
    return await readFile(made);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Runs to its end or its time limit. Its own children end with it. */
async function run(
  program: string,
  args: readonly string[],
  home: string,
  signal: AbortSignal | undefined,
): Promise<"ended" | "too-slow" | "not-started"> {
  return new Promise((resolve) => {
    let inTime = true;
    const child = spawn(program, args, {
      cwd: home,
      env: { ...process.env, HOME: home },
      stdio: "ignore",
      windowsHide: true,
      // A group of its own, so that it can be ended whole.
      detached: process.platform !== "win32",
    });
    const end = (): void => {
      if (child.pid === undefined || child.exitCode !== null) return;
      try {
        if (process.platform === "win32") child.kill();
        else process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has just ended by itself.
      }
    };
    const timer = setTimeout(() => {
      inTime = false;
      end();
    }, textLimits.convertSeconds * 1000);
    signal?.addEventListener("abort", end, { once: true });
    if (signal?.aborted === true) end();
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
    };
    child.once("error", () => {
      finish();
      resolve("not-started");
    });
    child.once("close", () => {
      finish();
      resolve(inTime ? "ended" : "too-slow");
    });
  });
}

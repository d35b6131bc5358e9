import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { buildIfNeeded } from "../../build/bundle.mts";
import { findElectron } from "../../build/find-electron.mts";
import { fixturePlan } from "../core/plans/plan-source.ts";
import { hasLibreOffice, timedPrinting } from "../backend/word/libreoffice.ts";
import { pdfOf } from "../backend/word/pdf-of.ts";
import { longContent, wordPaper } from "../backend/word/word-papers.ts";
import { attach } from "../e2e/support/attach.ts";
import { hasScreen, startVirtualScreen } from "../e2e/support/display.ts";
import { startBackend } from "../support/backend.ts";
import { writeDocx } from "#backend/word/paper-docx/write-docx.ts";
import { plansScreenText } from "#shared/features/plans/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";

const projectRoot = path.join(import.meta.dirname, "../..");
/** Parts of the long plan, by the pages that they come to. */
const PARTS = { 7: 4, 50: 32, 200: 130 } as const;
const ROUNDS = 5;
const KEYS = 9;

/**
 * A plan's paper: a key struck until the page beside the text shows it (aim: under a second),
 * a plan read in from its text, and papers of 7, 50 and 200 pages built, each beside
 * LibreOffice printing the same paper's Word file.
 */
export async function run(): Promise<Record<string, unknown>> {
  const build: Record<string, unknown> = {};
  for (const [pages, parts] of Object.entries(PARTS)) {
    build[pages] = await inProcess("build", parts);
  }
  return { keystrokeToPreview: await keystrokes(), import: await inProcess("import", 0), build };
}

/** In a process of its own, so that none warms up the next. */
async function inProcess(name: string, size: number): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    import.meta.filename,
    name,
    String(size),
  ]);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as unknown;
}

async function built(parts: number): Promise<unknown> {
  const paper = await wordPaper(longContent(parts));
  const start = performance.now();
  const pdf = await pdfOf(paper);
  const coldSeconds = since(start);
  const warmSeconds = await fastest(async () => pdfOf(paper));
  const docx = await writeDocx(paper);
  const wordSeconds = await fastest(async () => writeDocx(paper));
  const pages = [
    ...Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/\/Type \/Page\b/gu),
  ].length;
  const own = { pages, coldSeconds, warmSeconds, wordSeconds };
  if (!hasLibreOffice) return { ...own, libreOffice: "not installed" };
  const empty = await writeDocx(await wordPaper(longContent(0)));
  const starting = (await timedPrinting(empty)).seconds;
  const whole = (await timedPrinting(docx)).seconds;
  return {
    ...own,
    libreOfficeSeconds: rounded(whole),
    libreOfficeWithoutItsStart: rounded(whole - starting),
    timesFaster: rounded(whole / coldSeconds),
    timesFasterWithoutItsStart: rounded((whole - starting) / warmSeconds),
  };
}

/** The invented plan read and saved through the router, in place of its draft. */
async function imported(): Promise<unknown> {
  await using running = await startBackend({ sample: true });
  const file = path.join(running.folder, "ke-hoach.txt");
  writeFileSync(file, fixturePlan());
  const year = 2023;
  const start = performance.now();
  await running.ok("plans.import", { year, file: running.grant(file) });
  const coldSeconds = since(start);
  const warmSeconds = await fastest(async () =>
    running.ok("plans.import", { year, file: running.grant(file) }),
  );
  return { coldSeconds, warmSeconds };
}

async function keystrokes(): Promise<unknown> {
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const screen = hasScreen() ? null : await startVirtualScreen();
  if (!hasScreen() && screen === null) return { skipped: "no screen and no Xvfb" };
  const dataDirectory = mkdtempSync(path.join(tmpdir(), "doan-ket-bench-"));
  try {
    await buildIfNeeded(say);
    const electron = await findElectron(say);
    const { app, window } = await attach(
      { executable: electron.executable, isPackaged: false },
      {
        projectRoot,
        env: {
          ...(process.env as Record<string, string>),
          DISPLAY: screen?.display ?? process.env["DISPLAY"] ?? "",
          DOAN_KET_DATA_DIR: dataDirectory,
          DOAN_KET_BACKEND_NODE: process.execPath,
        },
      },
    );
    try {
      await window.getByRole("button", { name: appText.start.sampleButton }).click();
      await window
        .getByRole("navigation", { name: appText.railLabel })
        .getByRole("link", { name: plansScreenText.title, exact: true })
        .click({ timeout: 60_000 });
      const text = window.getByRole("textbox", { name: plansScreenText.tabs.text });
      const page = window.getByRole("group", { name: appText.pdf.page("1") });
      await text.getByText("MỤC ĐÍCH, YÊU CẦU").click();
      await window.keyboard.press("End");
      const seconds: number[] = [];
      for (let key = 0; key < KEYS; key += 1) {
        const sign = `q${key}`;
        await window.keyboard.press("q");
        const start = performance.now();
        await window.keyboard.press(String(key));
        await page.getByText(sign.toUpperCase()).or(page.getByText(sign)).waitFor({
          state: "attached",
        });
        seconds.push(since(start));
      }
      const sorted = seconds.toSorted((a, b) => a - b);
      return { medianSeconds: sorted[Math.floor(KEYS / 2)], slowestSeconds: sorted.at(-1) };
    } finally {
      await app.close();
    }
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 5 });
    screen?.stop();
  }
}

async function fastest(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, since(start));
  }
  return best;
}

function since(start: number): number {
  return rounded((performance.now() - start) / 1000);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

// The same file run as a program is one case; last, when everything above is there.
if (import.meta.main) {
  const [name = "", size = "0"] = process.argv.slice(2);
  console.log(JSON.stringify(name === "import" ? await imported() : await built(Number(size))));
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { vietnameseLetters } from "#backend/pdf/font-coverage.ts";
import { loadPaperFonts } from "#backend/pdf/fonts.ts";
import { renderPdf } from "#backend/pdf/render.ts";
import { linesOf, readPdf, type ReadRun, textOf } from "./read-pdf.ts";
import {
  CREATED_AT,
  FONT_DIRECTORY,
  paperFonts,
  render,
  rendered,
  sampleDecision,
  samplePlan,
} from "./sample-papers.ts";

describe("renderPdf", () => {
  test("gives the same bytes for the same paper, text and list alike", async () => {
    for (const paper of [samplePlan(), samplePlan({ draft: true }), sampleDecision(300)]) {
      expect(Buffer.compare(await render(paper), await render(paper))).toBe(0);
    }
  });

  test("gives all letters back as text, whatever was drawn before", async () => {
    const composed = vietnameseLetters.filter((letter) => letter.normalize("NFD").length > 1);
    const plain = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index));
    const spelled = (letters: readonly string[]) => letters.join(" ");
    for (const fresh of [false, true]) {
      const fonts = fresh ? await loadPaperFonts(FONT_DIRECTORY) : await paperFonts();
      for (const letters of [composed, plain, [...vietnameseLetters, ...plain]]) {
        const runs = [false, true].flatMap((bold) =>
          [false, true].map((italics) => ({ text: `${spelled(letters)}\n`, bold, italics })),
        );
        const paper = { ...samplePlan({ draft: true }), content: [{ text: runs }] };
        const pages = await readPdf(
          (await renderPdf(paper, { fonts, createdAt: CREATED_AT })).bytes,
        );
        const read = pages.map(textOf).join(" ").replace(/\s+/g, " ");
        expect(read).toBe(Array.from({ length: 4 }, () => spelled(letters)).join(" "));
      }
    }
  });

  test("draws a word of 20,000 letters at once, and all of it", async () => {
    const paper = { ...samplePlan(), content: [{ text: `Trước ${"ệ".repeat(20_000)} sau.` }] };
    await render(samplePlan()); // fonts opened
    const start = performance.now();
    const bytes = await render(paper);
    expect(performance.now() - start).toBeLessThan(1000);

    const read = (await readPdf(bytes)).map(textOf).join("");
    expect(read.match(/ệ/gu)).toHaveLength(20_000);
    expect(read).toMatch(/^Trước/u);
  });

  test("writes the instant it is given into the file", async () => {
    const bytes = Buffer.from(await render(samplePlan())).toString("latin1");
    expect(bytes.includes("(D:20200320010000Z)")).toBe(true);
  });

  test("leaves the paper as it was, to be drawn again", async () => {
    const paper = samplePlan();
    const before = JSON.stringify(paper);
    await render(paper);
    expect(JSON.stringify(paper)).toBe(before);
  });

  test.each(["/etc/hostname", "https://example.org/picture.png", "file:///etc/hostname"])(
    "reads nothing from outside: %s",
    async (image) => {
      const plan = samplePlan();
      const paper = { ...plan, content: [{ image } as never] }; // a node that no builder makes
      await expect(render(paper)).rejects.toThrow();
    },
  );

  test("stops when it is cancelled before it begins", async () => {
    const signal = AbortSignal.abort(new Error("cancelled by the user"));
    const work = renderPdf(samplePlan(), {
      fonts: await paperFonts(),
      createdAt: CREATED_AT,
      signal,
    });
    await expect(work).rejects.toThrow("cancelled by the user");
  });

  test("embeds every font it uses, as a subset with its letters' Unicode", async ({ skip }) => {
    const list = toolOutput("pdffonts", await render(sampleDecision(30)));
    if (list === null) skip("pdffonts (poppler-utils) is not installed");
    const rows = String(list).trim().split("\n").slice(2);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) {
      expect(row).toMatch(/^[A-Z]{6}\+Tinos-\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
    }
  });

  test("is a sound file", async ({ skip }) => {
    const verdict = toolOutput("qpdf", await render(sampleDecision(300)), ["--check"]);
    if (verdict === null) skip("qpdf is not installed");
    expect(verdict).toContain("No syntax or stream encoding errors found");
  });
});

describe("justified text", () => {
  test("is stretched at spaces only: not beside a bold run, not inside a symbol", async () => {
    const plan = samplePlan();
    const bold = { text: "Nhân dân", bold: true };
    const text = [
      { text: "Vận động " },
      bold,
      { text: ", tổ chức và cá nhân hưởng ứng Kế hoạch số " },
      { text: "709/KH-UBND", noWrap: true },
      { text: "; tiếp tục vận động đóng góp nguồn lực xây dựng nông thôn mới, đô thị văn minh." },
    ];
    const [page] = await rendered({
      ...plan,
      content: [{ text, breakable: true, leadingIndent: 36 }],
    });
    const lines = page === undefined ? [] : linesOf(page);
    expect(lines.length).toBeGreaterThan(1);
    const runs = lines.flatMap((line) => line.runs);
    const comma = runs.findIndex(({ text: shown }) => shown.startsWith(","));
    const [before, after] = [runs[comma - 1] as ReadRun, runs[comma] as ReadRun];
    expect(before).toMatchObject({ text: expect.stringMatching(/dân$/), bold: true });
    expect(after.x - (before.x + before.width)).toBeLessThan(0.1);
    const shown = lines.map((line) => line.text).join("\n");
    expect(shown).toContain("Nhân dân, tổ chức");
    expect(shown).toContain("709/KH-UBND");
    const last = lines[0]?.runs.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThan(537);
  });
});

/** What a tool says about a file; null when the tool is not on this machine. */
function toolOutput(tool: string, bytes: Uint8Array, args: readonly string[] = []): string | null {
  const directory = mkdtempSync(path.join(tmpdir(), "paper-"));
  try {
    const name = path.join(directory, "paper.pdf");
    writeFileSync(name, bytes);
    return execFileSync(tool, [...args, name], { encoding: "utf8" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { describe, expect, onTestFinished, test } from "vitest";

import { vietnameseLetters } from "#backend/pdf/font-coverage.ts";
import { loadPaperFonts } from "#backend/pdf/fonts.ts";
import { FONT_DIRECTORY, paperFonts } from "./sample-papers.ts";

/** A complete font for Western Europe that lacks most Vietnamese letters. */
const POOR_FONT = "node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf";
const NAMES = ["400Regular", "700Bold", "400Regular_Italic", "700Bold_Italic"];

async function directoryWith(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), "fonts-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  await mkdir(directory, { recursive: true });
  for (const [name, source] of Object.entries(files)) {
    await copyFile(source, path.join(directory, name));
  }
  return directory;
}

function tinos(name: string): string {
  return path.join(FONT_DIRECTORY, name, `Tinos_${name}.ttf`);
}

describe("the fonts of papers", () => {
  test("there are 134 Vietnamese letters, all composed and all different", () => {
    expect(new Set(vietnameseLetters).size).toBe(134);
    expect(vietnameseLetters.join("")).toBe(vietnameseLetters.join("").normalize("NFC"));
    expect(vietnameseLetters).toEqual(expect.arrayContaining(["đ", "Ặ", "ữ", "Ợ", "ỹ", "Ề"]));
  });

  test("are found side by side in one folder as well", async () => {
    const directory = await directoryWith(
      Object.fromEntries(NAMES.map((name) => [`Tinos_${name}.ttf`, tinos(name)])),
    );
    const fonts = await loadPaperFonts(directory);
    expect(Object.keys(fonts.files)).toEqual(["normal", "bold", "italics", "bolditalics"]);
  });

  test("are refused when letters are missing, and the letters are named", async () => {
    const directory = await directoryWith({
      ...Object.fromEntries(NAMES.map((name) => [`Tinos_${name}.ttf`, tinos(name)])),
      "Tinos_700Bold.ttf": POOR_FONT,
    });
    await expect(loadPaperFonts(directory)).rejects.toMatchObject({
      code: "pdf.font-incomplete",
      details: { file: "Tinos_700Bold.ttf", missing: expect.arrayContaining(["ế", "Ợ", "ữ"]) },
    });
  });

  test("are refused when a face is not there", async () => {
    const directory = await directoryWith({ "Tinos_400Regular.ttf": tinos("400Regular") });
    await expect(loadPaperFonts(directory)).rejects.toMatchObject({
      code: "pdf.font-missing",
      details: { file: "Tinos_700Bold.ttf" },
    });
  });

  test("measure composed and decomposed text alike", async () => {
    const { measure } = await paperFonts();
    const text = "HUYỆN TAM ĐƯỜNG";
    const look = { sizePt: 12, bold: true };
    expect(measure.width(text.normalize("NFD"), look)).toBe(measure.width(text, look));
    expect(measure.width(text, look)).toBeCloseTo(
      2 * measure.width(text, { ...look, sizePt: 6 }),
      6,
    );
  });
});

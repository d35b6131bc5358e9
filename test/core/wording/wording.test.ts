import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import path from "node:path";

import dictionary from "dictionary-vi";
import nspell from "nspell";
import ts from "typescript";
import { describe, expect, test } from "vitest";

import { allowedWords } from "./allowed-words.ts";

const root = path.join(import.meta.dirname, "../../..");
const files = (
  await Array.fromAsync(
    glob(
      [
        "shared/**/text.ts",
        "shared/**/*-text.ts",
        "shared/**/*-data.ts",
        "electron/backend/cli/**/*text.ts",
        "electron/backend/sample/**/*.ts",
        "electron/backend/db/**/*-data.ts",
        "build/text.ts",
      ],
      { cwd: root },
    ),
  )
).toSorted();

const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
const known = new Set(allowedWords.map((word) => word.toLowerCase()));
// The old placing of the tone mark ("hoà", "uỷ"), which papers here do not use.
const OLD_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])(?![\p{L}])/iu;

test("there is wording to check", () => {
  expect(files.length).toBeGreaterThan(10);
});

describe.each(files)("%s", (file) => {
  const wording = wordingOf(path.join(root, file));

  test("is composed Unicode", () => {
    expect(wording.filter((text) => text !== text.normalize("NFC"))).toEqual([]);
  });

  test.skipIf(isVocabulary(file))("has no misspelt syllable", () => {
    const words = new Set(wording.flatMap((text) => text.match(/\p{L}+/gu) ?? []));
    expect([...words].filter((word) => !isSpelt(word))).toEqual([]);
  });

  // The plan reader's vocabulary holds misplaced marks on purpose: it looks for them.
  test.skipIf(isVocabulary(file))("places tone marks as papers here do", () => {
    expect(
      wording.flatMap((text) => text.match(/\p{L}+/gu) ?? []).filter((word) => OLD_TONE.test(word)),
    ).toEqual([]);
  });
});

function isVocabulary(file: string): boolean {
  return /\/(?:plan|figure)-words-data\.ts$/.test(file);
}

function isSpelt(word: string): boolean {
  const lower = word.toLowerCase();
  // Words without a Vietnamese letter are codes, names of programs and plain syllables;
  // capitals with no other mark than Đ are abbreviations (QĐ, NĐ).
  if (!/[à-ỹđ]/.test(lower) || /^[A-ZĐ]+$/.test(word)) return true;
  return [lower, word, capital(lower), oldTone(lower)].some(
    (form) => known.has(form) || speller.correct(form),
  );
}

/** The dictionary places the tone mark the old way: "hóa" stands in it as "hoá". */
function oldTone(word: string): string {
  const placed = word
    .normalize("NFD")
    .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/u, "$1$3$2");
  return placed.normalize("NFC");
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Every literal text of a source file, template pieces each by itself. */
function wordingOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    false,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

import { paperWords } from "#shared/features/documents/paper-words-data.ts";

/** The paragraphs that name to whom a paper goes: one name behind the word, several under it. */
export function addresseeLines(names: readonly string[]): string[] {
  const word = `${paperWords.addressees}: `;
  if (names.length === 0) return [];
  if (names.length === 1) return [`${word}${names[0] ?? ""}`];
  return [word, ...names.map((name) => `- ${name}`)];
}

export function readAddressees(lines: readonly string[]): string[] {
  const word = `${paperWords.addressees}:`;
  return lines
    .map((line) => (line.startsWith(word) ? line.slice(word.length) : line.replace(/^\s*-/u, "")))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

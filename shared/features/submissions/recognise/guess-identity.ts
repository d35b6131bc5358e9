import { periodPhrase } from "#shared/kernel/period-text.ts";
import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import type { FormDefinition } from "../form-definition.ts";
import type { ExpectedPeriod, ExpectedUnit } from "../submission-value.ts";
import { findSheet, locateSection } from "./find-sheet.ts";

/** Whose a file seems to be whose hidden sheet is gone; what is not told by anything is null. */
export type Guess = Readonly<{
  form: FormDefinition;
  unit: ExpectedUnit | null;
  period: ExpectedPeriod | null;
  /** The words by which a unit was looked for: from the line under the title, else the file's name. */
  unitWords: string;
}>;

type Known = Readonly<{
  forms: readonly FormDefinition[];
  units: readonly ExpectedUnit[];
  periods: readonly ExpectedPeriod[];
}>;

/** Lines above a table that name the unit and the period. */
const HEAD_ROWS = 12;
const UNIT_LINES = [
  /^(?:tên )?đơn vị(?: báo cáo)?\s*:\s*(.+)$/iu,
  /^(?:ubnd\s+)?((?:xã|thị trấn|phường)\s.+)$/iu,
];

/**
 * Guesses form, unit and period of a file by its headings and its words. Null when no
 * form's headings are all there.
 */
export function guessIdentity(
  sheets: readonly SheetGrid[],
  fileName: string,
  known: Known,
): Guess | null {
  const form = guessForm(sheets, known.forms);
  if (form === null) return null;
  const lines = headLines(sheets);
  const name = fileName.replace(/\.[^.]*$/u, "");
  return {
    form,
    unit: guessUnit(lines, known.units) ?? guessUnit([name], known.units),
    period: guessPeriod([...lines, name], known.periods),
    unitWords: unitWordsOf(lines) ?? name,
  };
}

/** The newest version whose every heading is found; of two forms, the one with more items. */
function guessForm(
  sheets: readonly SheetGrid[],
  forms: readonly FormDefinition[],
): FormDefinition | null {
  const fitting = forms.filter((form) =>
    form.sections.every((section) => {
      const sheet = findSheet(sheets, section);
      const place = sheet && locateSection(sheet, section);
      return place !== undefined && place.missing.length === 0;
    }),
  );
  const itemCount = ({ sections }: FormDefinition) =>
    sections.reduce((sum, { items }) => sum + items.length, 0);
  return (
    fitting.toSorted((a, b) => itemCount(b) - itemCount(a) || b.version - a.version)[0] ?? null
  );
}

function headLines(sheets: readonly SheetGrid[]): string[] {
  return sheets.flatMap(({ rows }) =>
    rows
      .filter(({ number }) => number <= HEAD_ROWS)
      .flatMap(({ cells }) => cells.map(({ text }) => text.normalize("NFC").trim()))
      .filter((text) => text !== "" && text.length < 300),
  );
}

/** The one unit that the lines name, by its name or one that it also goes by; null for none or several. */
function guessUnit(lines: readonly string[], units: readonly ExpectedUnit[]): ExpectedUnit | null {
  const words = lines.map((line) => ` ${spaced(line)} `);
  const named = units.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => {
      const wanted = bareName(each);
      return wanted !== "" && words.some((line) => line.includes(` ${wanted} `));
    }),
  );
  // "thị trấn Tam Đường" of "huyện Tam Đường": the longer name is meant where both are there.
  const withKind = named.filter(({ name }) =>
    words.some((line) => line.includes(` ${spaced(name)} `)),
  );
  const [only, second] = withKind.length > 0 ? withKind : named;
  return second === undefined ? (only ?? null) : null;
}

/** The one period that is named; the only one that is asked for when none is. */
function guessPeriod(
  lines: readonly string[],
  periods: readonly ExpectedPeriod[],
): ExpectedPeriod | null {
  const words = lines.map((line) => ` ${spaced(line)} `);
  const named = periods.filter(({ code }) => {
    const phrase = spaced(periodPhrase(code) ?? code);
    return words.some((line) => line.includes(` ${phrase} `) || line.includes(` ${spaced(code)} `));
  });
  // "6 tháng đầu năm 2020" also says "năm 2020": the longer phrase is meant.
  const phraseLength = ({ code }: ExpectedPeriod) => (periodPhrase(code) ?? "").length;
  const [longest] = named.toSorted((a, b) => phraseLength(b) - phraseLength(a));
  return longest ?? (periods.length === 1 ? (periods[0] ?? null) : null);
}

function unitWordsOf(lines: readonly string[]): string | null {
  for (const pattern of UNIT_LINES) {
    for (const line of lines) {
      const words = pattern.exec(line)?.[1]?.split(/[;,]/u)[0]?.trim();
      if (words !== undefined && words !== "" && words.length < 120) return words;
    }
  }
  return null;
}

function spaced(text: string): string {
  return foldVietnamese(text.replace(/[^\p{L}\p{N}]+/gu, " "));
}

/** Without "xã", "thị trấn", "phường", which files often leave out. */
function bareName(name: string): string {
  return spaced(name).replace(/^(?:xa|thi tran|phuong|tt) /u, "");
}

import type {
  AwardLine,
  AwardRole,
  CertificateLine,
  CertificateSheet,
} from "#shared/features/documents/certificate-layout.ts";
import { balanceLines, breakLines, wordsOf } from "#backend/pdf/break-lines.ts";
import type { Measure } from "#backend/pdf/fonts.ts";
import type { PlacedText } from "#backend/pdf/placed-paper.ts";
import { senseLines } from "#backend/pdf/sense-lines.ts";
import { ASCENT, LINE } from "#backend/pdf/typeset.ts";
import { mm } from "#backend/pdf/units.ts";

/** Whom a certificate is given to and what for; an empty text takes no line. */
export type AwardTexts = Readonly<Record<AwardRole, string>>;

/** What has no room on the sheet even at its least size. */
export type Unfit =
  Readonly<{ of: "head"; words: string }> | Readonly<{ of: "awards"; names: readonly string[] }>;

const STEP_PT = 0.5;
const inks = { black: "0 g", red: "0.72 0.08 0.1 rg" } as const;

type Look = Pick<AwardLine, "bold" | "italics" | "uppercase" | "colour">;

/**
 * Texts of a line with its own place. A long one becomes smaller first, down to the least
 * size; only then does it take a second line.
 *
 * @returns null when it has no room
 */
export function fitLine(
  texts: readonly string[],
  line: CertificateLine,
  measure: Measure,
): readonly PlacedText[] | null {
  const width = mm(line.widthMm);
  const set = texts.map((text) => inCase(text, line)).filter((text) => text !== "");
  for (let sizePt = line.sizePt; sizePt >= line.leastPt; sizePt -= STEP_PT) {
    const rows = set.map((text) => linesIn(text, width, sizePt, line, measure));
    const count = rows.reduce((sum, row) => sum + (row?.length ?? 0), 0);
    const isLeast = sizePt - STEP_PT < line.leastPt;
    const most = isLeast ? line.mostLines : set.length;
    if (rows.includes(null) || count > most) continue;
    const lines = set.flatMap((text) =>
      balanceLines(text, width, (part) => measure.width(part, { ...line, sizePt })),
    );
    const pitch = sizePt * LINE;
    const first = mm(line.baselineMm) - (line.grows === "up" ? (lines.length - 1) * pitch : 0);
    const left = mm(line.leftMm);
    return lines.map((text, index) => ({
      ...placedLook(line, sizePt),
      text,
      align: line.align,
      x: line.align === "center" ? left + width / 2 : left,
      baseline: first + index * pitch,
    }));
  }
  return null;
}

/**
 * Name, address and achievement one under the other in their area; all become smaller
 * together, none below its least size.
 *
 * @returns null when they have no room
 */
export function fitAward(
  texts: AwardTexts,
  { area, award }: CertificateSheet,
  measure: Measure,
): readonly PlacedText[] | null {
  const [width, height] = [mm(area.widthMm), mm(area.bottomMm - area.topMm)];
  // Object.keys gives the keys of the table; the type cannot say so by itself.
  const roles = (Object.keys(award) as AwardRole[]).filter((role) => texts[role] !== "");
  const steps = Math.max(
    ...roles.map((role) => (award[role].sizePt - award[role].leastPt) / STEP_PT),
  );
  for (let step = 0; step <= steps; step += 1) {
    const rows = roles.map((role): Row => {
      const look = award[role];
      const sizePt = Math.max(look.leastPt, look.sizePt - step * STEP_PT);
      return { look, sizePt, text: inCase(texts[role], look) };
    });
    const filled = rows.map(({ look, sizePt, text }) =>
      linesIn(text, width, sizePt, look, measure),
    );
    if (filled.includes(null) || heightOf(rows, filled) > height) continue;
    // Lines that end where the sense allows it may be one more: only where there is room.
    for (const setLines of [setBySense, balanceLines]) {
      const set = rows.map(({ look, sizePt, text }) =>
        setLines(text, width, (part) => measure.width(part, { ...look, sizePt })),
      );
      if (heightOf(rows, set) <= height) return placeRows(rows, set, area);
    }
  }
  return null;
}

type Row = Readonly<{ look: AwardLine; sizePt: number; text: string }>;
type Lines = readonly string[] | null | undefined;

/** Longer texts are read as running text, not as a title. */
const MOST_WORDS_OF_A_TITLE = 40;

function setBySense(
  text: string,
  width: number,
  widthOf: (part: string) => number,
): readonly string[] {
  const isTitle = wordsOf(text).length <= MOST_WORDS_OF_A_TITLE;
  return (isTitle ? senseLines : balanceLines)(text, width, widthOf);
}

function heightOf(rows: readonly Row[], lines: readonly Lines[]): number {
  return rows.reduce(
    (sum, { look, sizePt }, index) =>
      sum + (index > 0 ? mm(look.gapMm) : 0) + (lines[index]?.length ?? 0) * sizePt * LINE,
    0,
  );
}

function placeRows(
  rows: readonly Row[],
  lines: readonly (readonly string[])[],
  { leftMm, widthMm, topMm }: CertificateSheet["area"],
): readonly PlacedText[] {
  return rows.flatMap(({ look, sizePt }, index) => {
    const over = heightOf(rows.slice(0, index), lines) + (index > 0 ? mm(look.gapMm) : 0);
    return (lines[index] ?? []).map((text, line) => ({
      ...placedLook(look, sizePt),
      text,
      align: "center" as const,
      x: mm(leftMm + widthMm / 2),
      baseline: mm(topMm) + over + sizePt * (line * LINE + ASCENT),
    }));
  });
}

/** As few lines as it takes; null when a word is wider than the line. */
function linesIn(
  text: string,
  width: number,
  sizePt: number,
  { bold, italics }: Look,
  measure: Measure,
): readonly string[] | null {
  const widthOf = (part: string): number => measure.width(part, { sizePt, bold, italics });
  if (wordsOf(text).some((word) => widthOf(word) > width)) return null;
  return breakLines(text, width, widthOf);
}

function placedLook({ bold, italics, colour }: Look, fontSize: number) {
  return { fontSize, bold, italics, ink: inks[colour] };
}

function inCase(text: string, { uppercase }: Look): string {
  const composed = text.normalize("NFC").trim();
  return uppercase ? composed.toLocaleUpperCase("vi") : composed;
}

import type { Look } from "./paper.ts";
import { ASCENT, LINE, type Typeface } from "./typeset.ts";
import type { Atom, Word } from "./words.ts";

/** Words in one typeface, side by side on a line. */
export type Segment = Readonly<{ face: Typeface; x: number; words: readonly string[] }>;

/** A line of text ready to be placed; x counts from the left edge of the column. */
export type TextLine = Readonly<{
  segments: readonly Segment[];
  left: number;
  right: number;
  /** Points added to every space. */
  stretch: number;
  height: number;
  /** From the top of the line to its baseline. */
  baseline: number;
  /** Where in the whole text the line begins and ends. */
  from: number;
  to: number;
}>;

export type LineLook = Readonly<{
  width: number;
  indent: number;
  alignment: NonNullable<Look["alignment"]>;
  /** Multiple of a single line. */
  lineHeight: number;
  /** Of a line without words. */
  sizePt: number;
}>;

/** Rounding must not push a word over that just fits. */
const TOLERANCE_PT = 0.01;

/** Fills lines one after the other, as a typist does. */
export function textLines(words: readonly Word[], look: LineLook): readonly TextLine[] {
  const lines: TextLine[] = [];
  let line: Word[] = [];
  let width = 0;
  const room = () => look.width - (lines.length === 0 ? look.indent : 0) + TOLERANCE_PT;

  function end(forced: boolean): void {
    lines.push(setLine(line, look, lines.length === 0, forced));
    line = [];
    width = 0;
  }

  const waiting = words.toReversed();
  for (let word = waiting.pop(); word !== undefined; word = waiting.pop()) {
    const before = line.at(-1);
    const gap = before?.space == null ? 0 : before.space.widthOf(" ");
    if (before !== undefined && width + gap + word.width > room()) {
      end(false);
      waiting.push(word);
      continue;
    }
    if (before === undefined && word.width > room()) {
      const [fitting, rest] = cutWord(word, room());
      line = [fitting];
      end(false);
      if (rest !== null) waiting.push(rest);
      continue;
    }
    line.push(word);
    width += gap + word.width;
    if (word.endsLine) end(true);
  }
  if (line.length > 0) end(true);
  return lines;
}

function setLine(
  words: readonly Word[],
  look: LineLook,
  isFirst: boolean,
  forced: boolean,
): TextLine {
  const gaps = words.slice(0, -1).flatMap(({ space }) => (space === null ? [] : [space]));
  const natural =
    words.reduce((sum, { width }) => sum + width, 0) +
    gaps.reduce((sum, space) => sum + space.widthOf(" "), 0);
  const start = isFirst ? look.indent : 0;
  const slack = look.width - start - natural;
  const stretch =
    look.alignment === "justify" && !forced && gaps.length > 0 && slack > 0
      ? slack / gaps.length
      : 0;
  const shift = look.alignment === "center" ? slack / 2 : look.alignment === "right" ? slack : 0;
  const left = start + shift;
  const sizes = words.flatMap(({ atoms }) => atoms.map(({ face }) => face.sizePt));
  const sizePt = Math.max(...(sizes.length > 0 ? sizes : [look.sizePt]));
  return {
    segments: segmentsOf(words, left, stretch),
    left,
    right: left + natural + stretch * gaps.length,
    stretch,
    height: sizePt * LINE * look.lineHeight,
    baseline: sizePt * ASCENT,
    from: words[0]?.from ?? 0,
    to: words.at(-1)?.to ?? 0,
  };
}

/** Joins neighbours in the same typeface, so that a plain line is one operator. */
function segmentsOf(words: readonly Word[], left: number, stretch: number): readonly Segment[] {
  const segments: { face: Typeface; x: number; words: string[] }[] = [];
  let x = left;
  let joint: "none" | "space" = "none";
  let spaceFace: Typeface | null = null;

  function add({ face, text, width }: Atom): void {
    const last = segments.at(-1);
    if (joint === "space" && spaceFace !== null) {
      if (last?.face === face && spaceFace === face) last.words.push(text);
      else {
        // The space is drawn with the word before it, so that it can be searched and copied.
        if (last !== undefined) last.words.push("");
        segments.push({ face, x: x + spaceFace.widthOf(" ") + stretch, words: [text] });
      }
      x += spaceFace.widthOf(" ") + stretch;
    } else if (last?.face === face) {
      last.words.push(`${last.words.pop() ?? ""}${text}`);
    } else {
      segments.push({ face, x, words: [text] });
    }
    joint = "none";
    x += width;
  }

  for (const { atoms, space } of words) {
    for (const atom of atoms) add(atom);
    joint = space === null ? "none" : "space";
    spaceFace = space;
  }
  return segments;
}

/** A word wider than a whole line, cut where the line ends. */
function cutWord(word: Word, room: number): readonly [Word, Word | null] {
  const fitting: Atom[] = [];
  let width = 0;
  for (const [index, atom] of word.atoms.entries()) {
    let count = 0;
    for (const letter of atom.text) {
      const more = atom.face.widthOf(letter);
      const isVeryFirst = fitting.length === 0 && count === 0;
      if (width + more > room && !isVeryFirst) {
        const head = atomOf(atom, atom.text.slice(0, count));
        const tail = atomOf(atom, atom.text.slice(count));
        const first = [...fitting, ...(count === 0 ? [] : [head])];
        const at = word.from + first.reduce((sum, { text }) => sum + text.length, 0);
        const rest = [tail, ...word.atoms.slice(index + 1)];
        return [
          { ...word, atoms: first, width, to: at, space: null, endsLine: false },
          { ...word, atoms: rest, width: widthOf(rest), from: at },
        ];
      }
      width += more;
      count += letter.length;
    }
    fitting.push(atom);
  }
  return [word, null];
}

function atomOf({ face }: Atom, text: string): Atom {
  return { face, text, width: face.widthOf(text) };
}

function widthOf(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { width }) => sum + width, 0);
}

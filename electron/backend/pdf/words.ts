import { faceOf } from "./faces.ts";
import type { Look, Run } from "./paper.ts";
import type { Faces, Typeface } from "./typeset.ts";

/** A stretch of a word in one typeface. */
export type Atom = Readonly<{ face: Typeface; text: string; width: number }>;

/** What stands between two places where a line may end. */
export type Word = Readonly<{
  atoms: readonly Atom[];
  width: number;
  /** Where it stands in the text of all runs together. */
  from: number;
  to: number;
  /** The space after it, if any. */
  space: Typeface | null;
  /** The line ends after it. */
  endsLine: boolean;
}>;

/** Words, spans of years ("2016 - 2020") as one word, spaces, line ends, seams of no width. */
const PIECES = /[^ \t\n\u200b]*\d [-\u2013] \d[^ \t\n\u200b]*|[^ \t\n\u200b]+|[ \t]+|\n|\u200b/gu;
/** Longer words, as a web address, may be broken at a slash or a hyphen. */
const LONGEST_WHOLE = 32;
/** Longer than any part of an address: such a word may be broken anywhere. */
const LONGEST_PART = /.{1,60}/gsu;

type Style = Required<Pick<Look, "fontSize">> & Pick<Look, "bold" | "italics">;

/**
 * Cuts runs into words; Vietnamese breaks lines at spaces only, so that "709/KH-UBND" and a
 * bold word with the comma after it stay whole.
 */
export function wordsOfRuns(
  runs: readonly Run[],
  style: Style,
  faces: Faces,
  whole: boolean,
): readonly Word[] {
  const words: Word[] = [];
  let atoms: Atom[] = [];
  let from = 0;
  let at = 0;

  function end(to: number, space: Typeface | null, endsLine: boolean): void {
    if (atoms.length > 0 || endsLine) {
      const width = atoms.reduce((sum, atom) => sum + atom.width, 0);
      words.push({ atoms, width, from, to, space, endsLine });
      atoms = [];
    }
  }

  for (const { text, noWrap, ...own } of runs) {
    const face = faces(
      faceOf({ bold: own.bold ?? style.bold, italics: own.italics ?? style.italics }),
      own.fontSize ?? style.fontSize,
    );
    for (const piece of piecesOf(text.normalize("NFC"), noWrap === true || whole)) {
      if (piece.kind === "text") {
        if (atoms.length === 0) from = at;
        atoms.push({ face, text: piece.text, width: face.widthOf(piece.text) });
        if (piece.mayEnd) end(at + piece.text.length, null, false);
      } else {
        end(at, piece.kind === "space" ? face : null, piece.kind === "line-end");
      }
      at += piece.text.length;
    }
  }
  end(at, null, false);
  return words;
}

type Piece =
  | Readonly<{ kind: "text"; text: string; mayEnd: boolean }>
  | Readonly<{ kind: "space" | "line-end" | "seam"; text: string }>;

/** Text, spaces and line ends in their order. */
function* piecesOf(text: string, whole: boolean): Iterable<Piece> {
  if (whole) {
    yield { kind: "text", text, mayEnd: false };
    return;
  }
  for (const piece of text.match(PIECES) ?? []) {
    if (piece === "\n") yield { kind: "line-end", text: piece };
    else if (piece === "\u200b") yield { kind: "seam", text: piece };
    else if (/^[ \t]/.test(piece)) yield { kind: "space", text: piece };
    else if (piece.length <= LONGEST_WHOLE) yield { kind: "text", text: piece, mayEnd: false };
    else {
      const parts = piece.split(/(?<=[/-])/).flatMap((part) => part.match(LONGEST_PART) ?? []);
      for (const [index, part] of parts.entries()) {
        yield { kind: "text", text: part, mayEnd: index < parts.length - 1 };
      }
    }
  }
}

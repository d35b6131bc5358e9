import { finding, type PaperRule, within } from "./checked-paper.ts";
import type { Finding, PaperEdit } from "./finding.ts";
import type { PaperPiece } from "./paper-pieces.ts";

// Each begins where a row of blanks begins, so that a long row is read once.
const DOUBLED = /(?<! ) {2,}(?=[^ ,;:!?.]|$)/gu;
const BEFORE_MARK = /(?<! ) +(?=[,;](?!\d)|[:!?.](?:\s|$)|\.\.\.|…)/gu;
const MISSING = /(?<=[\p{L} ][,;])(?=\p{L})/gu;

/** Blanks that are too many or wanting. */
export const spaces: PaperRule = ({ pieces }) =>
  pieces.flatMap((piece) => [
    ...findIn(piece, DOUBLED, (from, to) =>
      finding("spaces-doubled", within(piece, from, to), {}, [edit(piece, from, to, " ")]),
    ),
    ...findIn(piece, BEFORE_MARK, (from, to) => {
      const mark = piece.text.charAt(to);
      const at = within(piece, from, to + 1);
      return finding("space-before-mark", at, { mark }, [edit(piece, from, to, "")]);
    }),
    ...findIn(piece, MISSING, (from, to) => {
      const mark = piece.text.charAt(from - 1);
      const at = within(piece, from - 1, to + 1);
      return finding("space-missing", at, { mark }, [edit(piece, from, to, " ")]);
    }),
  ]);

function findIn(
  { text }: PaperPiece,
  pattern: RegExp,
  found: (from: number, to: number) => Finding,
): readonly Finding[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) =>
    found(index, index + match.length),
  );
}

function edit({ piece }: PaperPiece, from: number, to: number, text: string): PaperEdit {
  return { edit: "text", piece, from, to, text };
}

/** Cuts a text into words at spaces; Vietnamese breaks lines nowhere else. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[ \t\n]+/).filter((word) => word !== "");
}

/**
 * Fills lines one after the other, as a typist does.
 *
 * A word wider than the line stands on a line of its own, cut where the line ends.
 *
 * @param widthOf width of a text in the same unit as `maxWidth`
 */
export function breakLines(
  text: string,
  maxWidth: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const space = widthOf(" ");
  const lines: string[] = [];
  let line = "";
  let lineWidth = 0;
  for (const whole of wordsOf(text)) {
    for (const word of widthOf(whole) > maxWidth ? cutWord(whole, maxWidth, widthOf) : [whole]) {
      const width = widthOf(word);
      if (line !== "" && lineWidth + space + width > maxWidth) {
        lines.push(line);
        line = "";
      }
      lineWidth = line === "" ? width : lineWidth + space + width;
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/**
 * Breaks a heading into as few lines as filling would, but of nearly equal length,
 * so that no single word is left on the last line.
 */
export function balanceLines(
  text: string,
  maxWidth: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const filled = breakLines(text, maxWidth, widthOf);
  if (filled.length < 2) return filled;
  let narrow = Math.max(widthOf(text) / filled.length, widestWord(text, widthOf));
  let wide = maxWidth;
  while (wide - narrow > 0.5) {
    const middle = (narrow + wide) / 2;
    if (breakLines(text, middle, widthOf).length > filled.length) narrow = middle;
    else wide = middle;
  }
  return breakLines(text, wide, widthOf);
}

function widestWord(text: string, widthOf: (text: string) => number): number {
  return Math.max(...wordsOf(text).map(widthOf));
}

function cutWord(
  word: string,
  maxWidth: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && widthOf(piece + character) > maxWidth) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

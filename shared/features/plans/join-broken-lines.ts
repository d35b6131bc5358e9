import type { Line } from "./clean-lines.ts";
import { firstWords, lastWords } from "./excerpt.ts";
import { type LineReadings, noReadings } from "./line-readings.ts";
import { joinLooks } from "./looks.ts";
import { isBasisStart } from "./read-opening.ts";
import { readMarker } from "./read-marker.ts";

type Join = Readonly<{ line: Line; before: string; after: string }>;

const FINISHED = /[.;:!?…]["”’')\]]?$/u;
const GOES_ON = /^["“(]?\p{Ll}/u;

/**
 * Puts a sentence together again that a page break or a hard line end has cut.
 *
 * A line goes on with the one before when that one is unfinished and it begins with a
 * small letter or follows a comma; in a file wrapped at a fixed width also when it
 * follows a full-width line without an empty line between them.
 *
 * @returns the lines, and each join across an empty line or paragraph, to be looked at
 */
export function joinBrokenLines(
  lines: readonly Line[],
  readings: LineReadings = noReadings,
): { lines: Line[]; joins: Join[] } {
  const width = wrapWidth(lines);
  const joined: Line[] = [];
  const joins: Join[] = [];
  // The pieces of the paragraph under way; joined once, so that many short lines stay cheap.
  let pieces: Line[] = [];
  let first: Line | undefined;
  let previous: Line | undefined;
  const finish = (): void => {
    if (first === undefined) return;
    joined.push({
      ...first,
      text: pieces.map(({ text }) => text).join(" "),
      looks: joinLooks(pieces),
      footnotes: pieces.reduce((sum, { footnotes }) => sum + footnotes, 0),
    });
  };
  for (const line of lines) {
    const told = readings.get(line.line)?.as;
    const goesOn =
      previous !== undefined &&
      first !== undefined &&
      (told === undefined || line.line === previous.line
        ? continues(first, previous, line, width)
        : told === "joined");
    if (goesOn && previous !== undefined) {
      pieces.push(line);
      if (told === undefined && (width === null || line.afterGap)) {
        joins.push({
          line,
          before: lastWords(previous.text, 40),
          after: firstWords(line.text, 40),
        });
      }
    } else {
      finish();
      first = line;
      pieces = [line];
    }
    previous = line;
  }
  finish();
  return { lines: joined, joins };
}

function continues(first: Line, previous: Line, line: Line, width: number | null): boolean {
  if (previous.cell !== null || line.cell !== null || readMarker(line.text) !== null) return false;
  const unfinished = !FINISHED.test(previous.text.slice(-4));
  if (unfinished && GOES_ON.test(line.text)) return true;
  // The last legal basis may end with a comma and still be a paragraph of its own.
  if (previous.text.endsWith(",") && !isBasisStart(first.text)) return true;
  return width !== null && !line.afterGap && previous.text.length >= width * 0.7;
}

/**
 * The width at which a text file was wrapped; null when its paragraphs are whole lines.
 * Wrapped means: no long line, and many full ones directly followed by the next.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const longest = lines.reduce((width, { text }) => Math.max(width, text.length), 0);
  if (longest > 130 || longest < 50 || !lines.some(({ afterGap }) => afterGap)) return null;
  let followed = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index];
    const previous = lines[index - 1];
    if (line === undefined || previous === undefined) continue;
    if (!line.afterGap && previous.text.length >= longest * 0.7) followed += 1;
  }
  return followed >= 3 ? longest : null;
}

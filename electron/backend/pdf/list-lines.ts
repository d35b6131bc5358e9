import { breakLines } from "./break-lines.ts";
import { faceOf } from "./faces.ts";
import type { ListLine } from "./list-spec.ts";
import { senseLines } from "./sense-lines.ts";
import { type Faces, LINE, type Typeface } from "./typeset.ts";

/** A line over or under the list, broken where it is too long. */
export type SetLine = Readonly<{
  texts: readonly string[];
  face: Typeface;
  centred: boolean;
  before: number;
  height: number;
  ruleLength: number;
}>;

export function setLines(
  lines: readonly ListLine[],
  faces: Faces,
  maxWidth: number,
): readonly SetLine[] {
  return lines.map((line): SetLine => {
    const face = faces(faceOf(line), line.sizePt);
    // Room left for a number or a day to be written in must not shrink to one space.
    const text = line.text
      .normalize("NFC")
      .replace(/ {2,}/g, (room) => "\u00A0".repeat(room.length));
    const centred = line.align === "center";
    const texts = (centred ? senseLines : breakLines)(text, maxWidth, face.widthOf);
    const { before, after } = line;
    return {
      texts,
      face,
      centred,
      before,
      height: before + texts.length * face.sizePt * LINE + after,
      ruleLength: face.widthOf(texts.at(-1) ?? "") * line.ruleShare,
    };
  });
}

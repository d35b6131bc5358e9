import { type ElementWriter, elementWriter, type Line } from "./pdfmake-internals.ts";

const ENDS_WITH_SPACE = /[ \t]$/;
const patched = new WeakSet<object>();

/**
 * Makes pdfmake stretch justified lines at spaces only.
 *
 * pdfmake shares the slack out at every boundary between runs, so that a bold word
 * stands off from the comma after it and "709/KH-UBND" is torn at its hyphen.
 */
export function justifyAtSpaces(): void {
  if (patched.has(elementWriter)) return;
  patched.add(elementWriter);
  const original = elementWriter.alignLine;
  elementWriter.alignLine = function alignLine(this: ElementWriter, line: Line): void {
    if (line.inlines[0]?.alignment !== "justify") {
      original.call(this, line);
      return;
    }
    if (line.newLineForced === true || line.lastLineInParagraph === true) return;
    stretch(line, this.context().availableWidth - line.getWidth());
  };
}

function stretch(line: Line, slack: number): void {
  const gaps = line.inlines.slice(0, -1).filter(({ text }) => ENDS_WITH_SPACE.test(text)).length;
  if (gaps === 0 || slack <= 0) return;
  const perGap = slack / gaps;
  let shift = 0;
  let afterSpace = false;
  for (const inline of line.inlines) {
    if (afterSpace) shift += perGap;
    inline.x += shift;
    inline.justifyShift = afterSpace ? perGap : 0;
    afterSpace = ENDS_WITH_SPACE.test(inline.text);
  }
}

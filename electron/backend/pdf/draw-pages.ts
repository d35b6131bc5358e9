import type { SignaturePlace } from "#shared/features/documents/paper-places-schemas.ts";
import type { Bookmarks } from "./bookmarks.ts";
import type { Mark } from "./boxes.ts";
import { composeNodes } from "./compose.ts";
import { paginate } from "./paginate.ts";
import type { Look, PaperNode } from "./paper.ts";
import type { placeKeeper } from "./places.ts";
import { type Sheet, sheets, type SheetOptions } from "./sheet.ts";

export type Drawing = SheetOptions &
  Readonly<{
    body: Look;
    /** How many pages of the file lie before these. */
    pagesBefore: number;
    bookmarks: Bookmarks;
    keeper: ReturnType<typeof placeKeeper>;
    onSignaturePlace: (place: SignaturePlace) => void;
  }>;

/** Sets nodes on pages of their own, numbered from 1. @returns how many pages */
export function drawPages(nodes: readonly PaperNode[], drawing: Drawing): number {
  const sheet = sheets(drawing);
  const pageHeight = sheet.bottom - sheet.top;
  const boxes = composeNodes(nodes, sheet.right - sheet.left, { ...drawing, pageHeight });
  const pages = paginate(boxes, pageHeight);
  pages.forEach((marks, index) => {
    sheet.begin();
    for (const mark of marks) drawMark(mark, sheet, drawing.pagesBefore + index + 1, drawing);
    sheet.end();
  });
  return pages.length;
}

function drawMark(mark: Mark, sheet: Sheet, page: number, drawing: Drawing): void {
  const { left, top } = sheet;
  switch (mark.kind) {
    case "line": {
      const { line, origin } = mark;
      const [x, y] = [left + mark.x, top + mark.y];
      for (const { face, x: start, words } of line.segments) {
        sheet.text(face, x + start, y + line.baseline, words, line.stretch);
      }
      if (origin !== null) {
        drawing.keeper.line(origin, line, {
          page,
          top: y,
          bottom: y + line.height,
          left: x + line.left,
          right: x + line.right,
        });
      }
      return;
    }
    case "rule":
      sheet.rule(left + mark.x1, top + mark.y1, left + mark.x2, top + mark.y2, mark.width);
      return;
    case "space":
      drawing.onSignaturePlace({
        page,
        left: left + mark.x,
        bottom: sheet.height - (top + mark.y + mark.height),
        width: mark.width,
        height: mark.height,
      });
      return;
    case "bookmark":
      drawing.bookmarks.add(mark.level, mark.title, top + mark.y);
      return;
  }
}

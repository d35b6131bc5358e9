import type { KitDocument, KitOutline } from "./kit.ts";

export type Bookmarks = Readonly<{
  /** @param top from the upper edge of the page that is being written, in points */
  add: (level: number, title: string, top: number) => void;
}>;

/** The file's bookmarks as a tree: each hangs under the last one of a higher rank. */
export function bookmarksOf(document: KitDocument): Bookmarks {
  let open: { level: number; outline: KitOutline }[] = [];
  return {
    add(level, title, top) {
      open = open.filter((entry) => entry.level < level);
      const parent = open.at(-1)?.outline ?? document.outline;
      // pdfkit counts `left` from the right edge.
      const left = document.page.width;
      const outline = parent.addItem(title.normalize("NFC"), { top, left, expanded: true });
      open.push({ level, outline });
    },
  };
}

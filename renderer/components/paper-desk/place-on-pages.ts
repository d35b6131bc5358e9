import type { PaperPlaces } from "#shared/features/documents/paper-places-schemas.ts";
import type { PageMark } from "#renderer/components/pdf-preview/pdf-page.tsx";

/** Where a block stands: a stretch on each page that it runs over, in points. */
export function placeOnPages(places: PaperPlaces, blockId: string | null): readonly PageMark[] {
  const lines = places.find((place) => place.blockId === blockId)?.lines ?? [];
  return [...Map.groupBy(lines, ({ page }) => page)].map(([page, own]) => ({
    page,
    top: Math.min(...own.map(({ top }) => top)),
    bottom: Math.max(...own.map(({ bottom }) => bottom)),
    left: Math.min(...own.map(({ left }) => left)),
  }));
}

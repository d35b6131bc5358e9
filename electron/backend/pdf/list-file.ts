import { setImmediate as nextTurn } from "node:timers/promises";

import type { PaperFonts } from "./fonts.ts";
import type { ListSpec } from "./list-spec.ts";
import type { PageFrame } from "./paper.ts";
import { KitDocument } from "./kit.ts";
import { writeList } from "./streamed-list.ts";
import { facesOf } from "./typeset.ts";

export type ListFileOptions = Readonly<{
  fonts: PaperFonts;
  frame: PageFrame;
  title: string;
  author: string;
  /** ISO UTC; the same list and instant give the same bytes. */
  createdAt: string;
  signal?: AbortSignal | undefined;
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** Takes the file piece by piece. */
  write: (chunk: Uint8Array) => void;
}>;

/** Writes lists, each on pages of its own, as one PDF file, piece by piece. */
export async function writeListFile(
  specs: readonly ListSpec[],
  options: ListFileOptions,
): Promise<void> {
  const createdAt = new Date(options.createdAt);
  const document = new KitDocument({
    size: options.frame.size,
    autoFirstPage: false,
    font: null,
    info: {
      Title: options.title.normalize("NFC"),
      Author: options.author.normalize("NFC"),
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  const finished = new Promise<void>((resolve, reject) => {
    document.on("end", resolve);
    document.on("error", reject);
  });
  document.on("data", options.write);
  const faces = facesOf((face) => document.font(options.fonts.files[face])._font);
  const all = specs.reduce((sum, { rowCount }) => sum + rowCount, 0);
  let rowsBefore = 0;
  let numberedBefore = 0;
  for (const spec of specs) {
    const before = rowsBefore;
    if (spec.isNumberedAnew === true) numberedBefore = 0;
    numberedBefore += await writeList(spec, {
      document,
      faces,
      frame: options.frame,
      measure: options.fonts.measure,
      watermark: null,
      numberedBefore,
      signal: options.signal,
      onProgress: (done) => options.onProgress?.(before + done, all),
    });
    rowsBefore += spec.rowCount;
    // Many short lists must hear a cancel as one long list does.
    await nextTurn();
    options.signal?.throwIfAborted();
  }
  document.end();
  await finished;
}

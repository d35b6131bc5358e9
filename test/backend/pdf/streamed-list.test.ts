import { describe, expect, test } from "vitest";

import type { ListRow, ListSpec } from "#backend/pdf/list-spec.ts";
import { pageFrame } from "#backend/pdf/official-layout.ts";
import { writeListFile } from "#backend/pdf/list-file.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import { linesOf, type ReadPage, readPdf, textOf } from "./read-pdf.ts";
import { CREATED_AT, paperFonts } from "./sample-papers.ts";

function listOf(rows: readonly ListRow[], changes: Partial<ListSpec> = {}): ListSpec {
  return {
    landscape: false,
    sizePt: 12,
    head: [],
    columns: [
      { title: "STT", widthMm: 12, align: "center" },
      { title: "Họ và tên", widthMm: "rest", align: "left" },
      { title: "Số tiền", widthMm: 30, align: "right" },
    ],
    rows,
    rowCount: rows.length,
    foot: [],
    ...changes,
  };
}

async function file(
  spec: ListSpec,
  options: Partial<Parameters<typeof writeListFile>[1]> = {},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await writeListFile([spec], {
    fonts: await paperFonts(),
    frame: pageFrame(layoutProfileOn("2020-12-18")),
    title: "Danh sách",
    author: "UBND huyện Tam Đường",
    createdAt: CREATED_AT,
    write: (chunk) => chunks.push(chunk),
    ...options,
  });
  return Buffer.concat(chunks);
}

async function pagesOf(spec: ListSpec): Promise<readonly ReadPage[]> {
  return readPdf(await file(spec));
}

function row(position: number, name = `Giàng A Dơ ${position}`): ListRow {
  return { kind: "row", cells: [String(position), name, "450.000"] };
}

describe("a long list", () => {
  test("never ends a page with a group's heading nor begins one with a sum", async () => {
    const stranded: string[] = [];
    for (let shift = 0; shift < 40; shift += 1) {
      const rows = Array.from({ length: 60 }, (_, index): ListRow[] => [
        { kind: "group", text: `Nhóm ${index}` },
        ...Array.from({ length: 1 + ((index + shift) % 3) }, (__, at) => row(at + 1)),
        { kind: "sum", label: "Cộng", value: "450.000" },
      ]).flat();
      const lead = Array.from({ length: shift }, (_, index) => row(index + 1));
      for (const page of await pagesOf(listOf([...lead, ...rows]))) {
        const lines = linesOf(page).map(({ text }) => text);
        if (lines.at(-1)?.startsWith("Nhóm") === true) stranded.push(`heading ${shift}`);
        const heads = lines.findIndex((line) => line.startsWith("STT"));
        if (lines[heads + 1]?.startsWith("Cộng") === true) stranded.push(`sum ${shift}`);
      }
    }
    expect(stranded).toEqual([]);
  });

  test("cuts a row only when it is taller than a page, and loses no line of it", async () => {
    const name = Array.from({ length: 900 }, (_, index) => `từ${index}`).join(" ");
    const text = (await pagesOf(listOf([row(1), row(2, name), row(3)]))).map(textOf).join(" ");
    const words = text.match(/từ\d+/g) ?? [];
    expect(new Set(words).size).toBe(900);
    expect(text).toContain("Giàng A Dơ 3");
  });

  test("breaks a word that is wider than its column", async () => {
    const [page] = await pagesOf(listOf([row(1, "ă".repeat(200))]));
    const letters = (page?.runs ?? []).flatMap(({ text }) => text.match(/ă/g) ?? []);
    expect(letters).toHaveLength(200);
    for (const run of page?.runs ?? []) expect(run.x + run.width).toBeLessThan(539);
  });

  test("lies on its side when asked to", async () => {
    const [page] = await pagesOf(listOf([row(1)], { landscape: true }));
    expect(page?.width).toBeCloseTo(841.89, 1);
    expect(page?.height).toBeCloseTo(595.28, 1);
  });

  test("prints its heads when there is no row at all", async () => {
    const [page] = await pagesOf(listOf([]));
    expect(textOf(page as ReadPage)).toContain("STT Họ và tên Số tiền");
  });

  test("carries the note of its frame on every page", async () => {
    const rows = Array.from({ length: 200 }, (_, index) => row(index + 1));
    const frame = pageFrame(layoutProfileOn("2020-12-18"), "Bản mẫu");
    const pages = await readPdf(await file(listOf(rows), { frame }));
    const feet = pages.map((page) => page.runs.filter(({ baseline }) => baseline > 790));
    expect(pages.length).toBeGreaterThan(3);
    expect(feet.map((runs) => runs.map(({ text }) => text))).toEqual(pages.map(() => ["Bản mẫu"]));
  });

  test("tells how far it is, up to the last row", async () => {
    const seen: number[] = [];
    const rows = Array.from({ length: 1_000 }, (_, index) => row(index + 1));
    await file(listOf(rows), { onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([400, 800, 1_000]);
  });

  test("stops when it is cancelled", async () => {
    const cancel = new AbortController();
    const rows = Array.from({ length: 5_000 }, (_, index) => row(index + 1));
    const work = file(listOf(rows), {
      signal: cancel.signal,
      onProgress: () => cancel.abort(new Error("cancelled by the user")),
    });
    await expect(work).rejects.toThrow("cancelled by the user");
  });

  test("gives the same bytes for the same list", async () => {
    const rows = Array.from({ length: 100 }, (_, index) => row(index + 1));
    expect(Buffer.compare(await file(listOf(rows)), await file(listOf(rows)))).toBe(0);
  });
});

import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";

import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import type { WorkbookLimits } from "#backend/excel/workbook-limits.ts";
import { rawParts, sheetXml, zipOf } from "./raw-xlsx.ts";

const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

/** A workbook with parts of notes beside its one sheet. */
function withNotes(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const links = Object.keys(parts).map(
    (name, index) =>
      `<Relationship Id="rId${index}" Type="http://x/relationships/${name.startsWith("t") ? "threadedComment" : "comments"}" Target="../${name}.xml"/>`,
  );
  const named = Object.entries(parts).map(([name, xml]) => [`xl/${name}.xml`, xml] as const);
  return zipOf({
    ...rawParts(sheetXml(rows)),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${links.join("")}</Relationships>`,
    ...Object.fromEntries(named),
  });
}

function comment(address: string, ...runs: readonly string[]): string {
  const text = runs
    .map((run) => `<r><rPr><b/></rPr><t xml:space="preserve">${run}</t></r>`)
    .join("");
  return `<comment ref="${address}" authorId="0"><text>${text}</text></comment>`;
}

const list = (...comments: readonly string[]): string =>
  `<comments><authors><author>Lò Thị Hòa</author></authors><commentList>${comments.join("")}</commentList></comments>`;

async function notesOf(bytes: Buffer, limits: Partial<WorkbookLimits> = {}) {
  const [sheet] = await readWorkbookBytes(bytes, "biểu.xlsx", { limits });
  const cells = (sheet?.rows ?? []).flatMap((row) => row.cells);
  return Object.fromEntries(
    cells.flatMap(({ address, text, note }) =>
      note === undefined ? [] : [[address, [text, note]]],
    ),
  );
}

test("a note is kept with its cell, in one piece and in composed letters, also of an empty cell", async () => {
  const bytes = await withNotes({
    comments1: list(
      comment("A1", "Lò Thị Hòa:\n", "Số của trưởng bản".normalize("NFD")),
      comment("C9", "chưa có &amp; đang hỏi"),
      comment("B1", "  "),
    ),
  });
  expect(await notesOf(bytes)).toEqual({
    A1: ["1", "Lò Thị Hòa:\nSố của trưởng bản"],
    C9: ["", "chưa có & đang hỏi"],
  });
});

test("of a conversation all that was said is kept, not what Excel writes for older programs", async () => {
  const fallback =
    "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel.\n\nComment:\n    Xã báo lại 41";
  const threads = `<ThreadedComments><threadedComment ref="A1" id="{1}"><text>Xã báo lại 41</text></threadedComment><threadedComment ref="A1" id="{2}" parentId="{1}"><text>Đã hỏi anh Tú</text></threadedComment></ThreadedComments>`;
  const legacy = list(comment("A1", fallback));

  expect(await notesOf(await withNotes({ comments1: legacy, threads1: threads }))).toEqual({
    A1: ["1", "Xã báo lại 41\nĐã hỏi anh Tú"],
  });
  expect(await notesOf(await withNotes({ comments1: legacy }))).toEqual({
    A1: ["1", "Xã báo lại 41"],
  });
});

test("of an endless note the beginning is kept; too many, or a broken part, refuse the file", async () => {
  const endless = await withNotes({ comments1: list(comment("A1", "ă".repeat(500_000))) });
  expect(await notesOf(endless)).toEqual({ A1: ["1", "ă".repeat(1_000)] });

  const many = list(...Array.from({ length: 50 }, (_, index) => comment(`A${index + 1}`, "x")));
  const codeOf = async (bytes: Buffer): Promise<unknown> =>
    notesOf(bytes, { cells: 40 }).then(
      () => null,
      (error: unknown) => (error as { code: unknown }).code,
    );
  expect(await codeOf(await withNotes({ comments1: many }))).toBe("file.too-many-cells");
  expect(await codeOf(await withNotes({ comments1: "<comments><comment" }))).toBe(
    "file.unreadable",
  );
  expect(
    await notesOf(await withNotes({ comments1: list(comment("A0", "x"), comment("?", "y")) })),
  ).toEqual({});
});

test.each(["xlsx", "ods"] as const)(
  "a %s file of another program gives its notes",
  async (bookType) => {
    const sheet = utils.aoa_to_sheet([["Số hộ", 57]]);
    utils.cell_add_comment(sheet["B1"], "Số của trưởng bản", "Hòa");
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "Bản");
    const bytes = write(book, { type: "buffer", bookType }) as Buffer;

    expect(await notesOf(bytes)).toEqual({
      B1: ["57", expect.stringContaining("Số của trưởng bản")],
    });
  },
);

import { describe, expect, test } from "vitest";

import { readTextLines } from "#backend/word/read-text-lines.ts";

const text = "KẾ HOẠCH\nNăm 2020: đạt trên 134 triệu đồng\nỦy ban nhân dân";

async function texts(bytes: Buffer): Promise<string[]> {
  return (await readTextLines(bytes, "thu.txt")).map((line) => line.text);
}

/** Windows-1258 by hand: Node decodes it but does not encode it. */
const windows1258 = Buffer.from([
  0x4b, 0xca, 0xec, 0x20, 0x48, 0x4f, 0x41, 0xf2, 0x43, 0x48, 0x0d, 0x0a, 0xf0, 0xf5, 0xf2, 0x74,
]);

describe("a text file", () => {
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-8 with CRLF", Buffer.from(text.replaceAll("\n", "\r\n"))],
    ["UTF-8 with the line ends of old Macintoshes", Buffer.from(text.replaceAll("\n", "\r"))],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le")],
    ["UTF-16 the other way round", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-16 the other way round without a mark", Buffer.from(text, "utf16le").swap16()],
  ])("is read: %s", async (_, bytes) => {
    expect(await texts(bytes)).toEqual(text.split("\n"));
  });

  test("is read when it comes from Vietnamese Windows before Unicode", async () => {
    expect(await texts(windows1258)).toEqual(["KẾ HOẠCH", "đợt"]);
  });

  test("keeps the number of each line", async () => {
    expect(await readTextLines(Buffer.from("a\n\nb"), "thu.txt")).toEqual([
      { text: "a", place: { line: 1 } },
      { text: "", place: { line: 2 } },
      { text: "b", place: { line: 3 } },
    ]);
  });

  test.each([
    [
      "bytes of a program",
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0, 0]),
      "file.not-text",
    ],
    ["text with a zero in it", Buffer.from("abc\u0000def ghi"), "file.not-text"],
    ["another old encoding", Buffer.from([0x4b, 0xd5, 0x20, 0xec, 0x48, 0xb9]), "file.not-text"],
    ["a line no text has", Buffer.from("a".repeat(200_000)), "file.not-text"],
    ["lines without end", Buffer.from("\n".repeat(200_000)), "file.not-text"],
    ["a PDF", Buffer.from("%PDF-1.7"), "file.kind-unknown"],
    ["five million letters", Buffer.alloc(5 * 1024 * 1024, "abc\n"), "file.too-large"],
  ])("is refused with a reason: %s", async (_, bytes, code) => {
    await expect(readTextLines(bytes, "thu.txt")).rejects.toMatchObject({ code });
  });
});

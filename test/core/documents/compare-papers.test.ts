import { describe, expect, test } from "vitest";

import { comparePapers } from "#shared/features/documents/compare-papers.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";

function paper(lines: readonly (readonly [id: string, text: string])[]): PaperContent {
  return {
    title: "Kế hoạch",
    addressees: [],
    blocks: lines.map(([id, text]) => ({
      kind: "paragraph",
      id,
      level: 2,
      numbering: { style: "arabic", fixed: null },
      content: [{ type: "text", text }],
    })),
    recipients: ["Lưu: VT"],
    signer: { authority: [], name: "Lò Văn A" },
  };
}

const base = paper([
  ["a", "Giữ gìn vệ sinh"],
  ["b", "Chăm lo giáo dục"],
  ["c", "Giúp hộ nghèo"],
]);
const changes = (after: PaperContent) =>
  comparePapers(base, after).map(({ place, change }) => `${place} ${change}`);

describe("comparePapers", () => {
  test("marks the words that changed, on both sides", () => {
    const after = paper([
      ["a", "Giữ gìn vệ sinh"],
      ["b", "Chăm lo y tế"],
      ["c", "Giúp hộ nghèo"],
    ]);
    expect(comparePapers(base, after)[1]).toEqual({
      place: "b",
      kind: "paragraph",
      change: "changed",
      before: [
        { kind: "same", text: "2. Chăm lo " },
        { kind: "removed", text: "giáo dục" },
      ],
      after: [
        { kind: "same", text: "2. Chăm lo " },
        { kind: "added", text: "y tế" },
      ],
    });
  });

  test("shows what was taken out where it stood, and what came in with the numbers that changed", () => {
    const after = paper([
      ["a", "Giữ gìn vệ sinh"],
      ["x", "Mở lớp học"],
      ["c", "Giúp hộ nghèo"],
    ]);
    expect(changes(after)).toEqual(["a same", "b removed", "x added", "c same"]);
    const fewer = paper([["c", "Giúp hộ nghèo"]]);
    expect(changes(fewer)).toEqual(["a removed", "b removed", "c changed"]);
  });

  test("says of a block that only its place changed", () => {
    const plain = (order: string) => ({
      ...base,
      blocks: [...order].map((id) => ({
        kind: "paragraph" as const,
        id,
        level: 0,
        numbering: null,
        content: [],
      })),
    });
    expect(
      comparePapers(plain("abcd"), plain("dabc")).map(({ place, change }) => `${place} ${change}`),
    ).toEqual(["d moved", "a same", "b same", "c same"]);
  });

  test("compares the head part by part", () => {
    const after = { ...base, title: "Kế hoạch mới", signer: { authority: [], name: "Lò Văn B" } };
    expect(changes(after).slice(0, 2)).toEqual(["title changed", "signer changed"]);
  });
});

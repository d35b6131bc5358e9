import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { mergePapers, takeTheirs } from "#shared/features/documents/merge-papers.ts";
import { blockText, type PaperContent } from "#shared/features/documents/paper-text.ts";

/** A text of paragraphs; "a:một" is block a with the word "một". */
function paper(lines: string, title = "Kế hoạch"): PaperContent {
  return {
    title,
    addressees: [],
    blocks: lines
      .split(" ")
      .filter((line) => line !== "")
      .map((line) => {
        const [id = "", text = id] = line.split(":");
        return {
          kind: "paragraph",
          id,
          level: 0,
          numbering: null,
          content: [{ type: "text", text }],
        };
      }),
    recipients: ["Lưu: VT"],
    signer: { authority: [], name: null },
  };
}

const shown = (content: PaperContent) =>
  content.blocks
    .map((block) => (block.id === blockText(block) ? block.id : `${block.id}:${blockText(block)}`))
    .join(" ");
const base = paper("a b c d");

describe("mergePapers", () => {
  test.each([
    {
      why: "each changed another block",
      mine: "a:một b c d",
      theirs: "a b c:ba d",
      gives: "a:một b c:ba d",
    },
    { why: "each wrote a new one", mine: "a x b c d", theirs: "a b c d y", gives: "a x b c d y" },
    {
      why: "one took out, the other wrote elsewhere",
      mine: "a c d",
      theirs: "a b c d:bốn",
      gives: "a c d:bốn",
    },
    {
      why: "both made the same change",
      mine: "a:một b c d",
      theirs: "a:một b c d",
      gives: "a:một b c d",
    },
    {
      why: "one moved a block, the other changed it",
      mine: "c a b d",
      theirs: "a b c:ba d",
      gives: "c:ba a b d",
    },
    {
      why: "the other moved a block",
      mine: "a b:hai c d",
      theirs: "d a b c",
      gives: "d a b:hai c",
    },
    { why: "nobody changed anything", mine: "a b c d", theirs: "a b c d", gives: "a b c d" },
  ])("takes both sides when $why", ({ mine, theirs, gives }) => {
    const merged = mergePapers(base, paper(mine), paper(theirs));
    expect([shown(merged.content), merged.conflicts]).toEqual([gives, []]);
  });

  test("shows both sides of a block that two people changed, and lets one be chosen", () => {
    const merged = mergePapers(base, paper("a:tôi b c d"), paper("a:họ b c d"));
    expect(shown(merged.content)).toBe("a:tôi b c d");
    const [conflict] = merged.conflicts;
    if (conflict === undefined) throw new Error("no conflict");
    expect(shown(takeTheirs(merged.content, conflict))).toBe("a:họ b c d");
  });

  test("keeps what one took out and the other changed, as a conflict", () => {
    const merged = mergePapers(base, paper("a c d"), paper("a b:hai c d"));
    expect([shown(merged.content), merged.conflicts.length]).toEqual(["a b:hai c d", 1]);
    const turned = mergePapers(base, paper("a b:hai c d"), paper("a c d"));
    expect([shown(turned.content), turned.conflicts.length]).toEqual(["a b:hai c d", 1]);
  });

  test("merges the head part by part", () => {
    const merged = mergePapers(base, paper("a b c d", "Tên mới"), {
      ...base,
      recipients: ["UBND tỉnh", "Lưu: VT"],
    });
    expect([merged.content.title, merged.content.recipients, merged.conflicts]).toEqual([
      "Tên mới",
      ["UBND tỉnh", "Lưu: VT"],
      [],
    ]);
    const both = mergePapers(base, paper("a b c d", "Của tôi"), paper("a b c d", "Của họ"));
    expect(both.conflicts).toEqual([{ part: "title", mine: "Của tôi", theirs: "Của họ" }]);
  });

  test("loses no block that anybody wrote and doubles none, whatever both did", () => {
    const side = fc
      .tuple(
        fc.shuffledSubarray(["a", "b", "c", "d"]),
        fc.array(fc.constantFrom("", ":x", ":y"), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 0, max: 2 }),
      )
      .map(
        ([ids, marks, added]) =>
          [ids.map((id, index) => `${id}${marks[index] ?? ""}`), added] as const,
      );
    fc.assert(
      fc.property(side, side, ([mine, plus], [theirs, more]) => {
        const own = [...mine, ...Array.from({ length: plus }, (_, n) => `mine${n}`)];
        const other = [...theirs, ...Array.from({ length: more }, (_, n) => `their${n}`)];
        const merged = mergePapers(base, paper(own.join(" ")), paper(other.join(" ")));
        const ids = merged.content.blocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of [...own, ...other].filter((text) => /^(mine|their)/u.test(text))) {
          expect(ids).toContain(id);
        }
      }),
    );
  });
});

import fc from "fast-check";
import { redo, undo } from "prosemirror-history";
import { Selection } from "prosemirror-state";
import { describe, expect, test } from "vitest";

import {
  breakBlock,
  paragraphBelow,
  takeMarkOff,
} from "#renderer/components/paper-editor/commands/break-block.ts";
import { levelIn, levelOut } from "#renderer/components/paper-editor/commands/change-level.ts";
import { headingStyles } from "#renderer/components/paper-editor/commands/heading-styles.ts";
import {
  moveDown,
  moveSection,
  moveUp,
} from "#renderer/components/paper-editor/commands/move-block.ts";
import {
  insertTable,
  nextCell,
} from "#renderer/components/paper-editor/commands/table-commands.ts";
import { createState } from "#renderer/components/paper-editor/create-state.ts";
import { fromDocument } from "#renderer/components/paper-editor/text/from-document.ts";

import { paperBlocks } from "./paper-arbitrary.ts";
import { after, bullet, caretAt, heading, ids, lines, paragraph, written } from "./written.ts";

const plan = () => [
  heading(1, "roman", "MỤC ĐÍCH"),
  paragraph("Nâng cao nhận thức"),
  heading(1, "roman", "NHIỆM VỤ"),
  heading(2, "arabic", "Tuyên truyền"),
  bullet(1, "phát thanh"),
  heading(2, "arabic", "Kiểm tra"),
  paragraph("Hằng quý"),
  heading(1, "roman", "TỔ CHỨC"),
];

describe("Enter", () => {
  test("behind a numbered heading goes on counting; its id stays, the new block has its own", () => {
    const before = caretAt(written(plan()), "Kiểm tra", "behind");
    const now = after(before, breakBlock);

    expect(lines(now).slice(5, 7)).toEqual(["2 Kiểm tra", "3 ·"]);
    expect(ids(now).filter((id) => ids(before).includes(id))).toEqual(ids(before));
    expect(new Set(ids(now)).size).toBe(9);
  });

  test("inside a block the part behind is the new one", () => {
    const before = written(plan(), "cao nhận");
    const now = after(before, breakBlock);

    expect(lines(now).slice(1, 3)).toEqual(["Nâng ", "cao nhận thức"]);
    expect(ids(now)[1]).toBe(ids(before)[1]);
  });

  test("at the very start the words keep their block", () => {
    const before = written(plan(), "Nâng cao");
    const now = after(before, breakBlock);

    expect(lines(now).slice(1, 3)).toEqual(["·", "Nâng cao nhận thức"]);
    expect(ids(now)[2]).toBe(ids(before)[1]);
  });

  test("in an empty numbered block goes one level out, in the outermost to a plain paragraph", () => {
    const added = after(caretAt(written(plan()), "Kiểm tra", "behind"), breakBlock);
    const out = after(added, breakBlock);
    expect(lines(out).slice(5, 7)).toEqual(["2 Kiểm tra", "III ·"]);
    const plain = after(out, breakBlock);
    expect(lines(plain).slice(5, 7)).toEqual(["2 Kiểm tra", "·"]);
  });

  test("in an empty bullet takes the mark off", () => {
    const added = after(caretAt(written(plan()), "phát thanh", "behind"), breakBlock);
    expect(lines(added).slice(4, 6)).toEqual(["- phát thanh", "- ·"]);
    expect(lines(after(added, breakBlock)).slice(4, 6)).toEqual(["- phát thanh", "·"]);
  });

  test("with Ctrl gives a plain paragraph below", () => {
    const now = after(written(plan(), "Tuyên"), paragraphBelow);
    expect(lines(now).slice(3, 5)).toEqual(["1 Tuyên truyền", "·"]);
  });
});

describe("levels", () => {
  test("Tab takes a heading one level in, Shift+Tab brings it out to count on", () => {
    const inner = after(written(plan(), "Kiểm tra"), levelIn);
    expect(lines(inner)[5]).toBe("1.1 Kiểm tra");
    const outer = after(inner, levelOut, levelOut);
    expect(lines(outer)[5]).toBe("III Kiểm tra");
    expect(lines(outer)[7]).toBe("IV TỔ CHỨC");
  });

  test("Shift+Tab on an outermost bullet makes a paragraph, Backspace at its start too", () => {
    expect(lines(after(written(plan(), "phát thanh"), levelOut))[4]).toBe("phát thanh");
    expect(lines(after(written(plan(), "phát thanh"), takeMarkOff))[4]).toBe("phát thanh");
  });

  test("articles run through the whole text", () => {
    const article = headingStyles.at(-1)!.command;
    const blocks = [paragraph("một"), paragraph("hai"), paragraph("ba")];
    const first = after(written(blocks, "một"), article);
    const both = after(caretAt(first, "ba"), article);
    expect(lines(both)).toEqual(["Điều 1 một", "hai", "Điều 2 ba"]);
  });
});

describe("moving", () => {
  test("a heading moves with all that lies under it, past its neighbour, and back", () => {
    const before = written(plan(), "Tuyên truyền");
    const down = after(before, moveDown);
    expect(lines(down).slice(2, 7)).toEqual([
      "II NHIỆM VỤ",
      "1 Kiểm tra",
      "Hằng quý",
      "2 Tuyên truyền",
      "- phát thanh",
    ]);
    expect(down.selection.$from.parent.textContent).toBe("Tuyên truyền");
    expect(lines(after(down, moveUp))).toEqual(lines(before));
    expect(ids(after(down, moveUp))).toEqual(ids(before));
  });

  test("a chapter moves whole, and one step takes it back", () => {
    const before = written(plan());
    const moved = after(before, moveSection(2, 0));
    expect(lines(moved).slice(0, 2)).toEqual(["I NHIỆM VỤ", "1 Tuyên truyền"]);
    expect(lines(moved)[5]).toBe("II MỤC ĐÍCH");
    expect(lines(after(moved, undo))).toEqual(lines(before));
    expect(lines(after(moved, undo, redo))).toEqual(lines(moved));
  });

  test("whatever is moved, no block is lost, doubled or renamed", () => {
    fc.assert(
      fc.property(paperBlocks, fc.nat(), fc.nat(), fc.boolean(), (blocks, where, to, isUp) => {
        let state = createState(blocks);
        const place = state.doc.resolve(where % (state.doc.content.size + 1));
        state = state.apply(state.tr.setSelection(Selection.near(place)));
        const command =
          to % 3 === 0
            ? moveSection(where % state.doc.childCount, to % (state.doc.childCount + 1))
            : isUp
              ? moveUp
              : moveDown;
        command(state, (tr) => {
          state = state.apply(tr);
        });
        state.doc.check();
        const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
        expect(fromDocument(state.doc).toSorted(byId)).toEqual(blocks.toSorted(byId));
      }),
      { numRuns: 200 },
    );
  });
});

describe("tables", () => {
  test("Tab in the last cell adds a row", () => {
    const made = after(written([paragraph("trước")], "trước"), insertTable(2, 2));
    const now = after(made, nextCell, nextCell, nextCell, nextCell);
    const [, table] = fromDocument(now.doc);
    expect(table?.kind === "table" && [table.rows.length, table.columns.length]).toEqual([3, 2]);
  });
});

import { act, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { PaperChecks } from "#renderer/components/paper-checks/paper-checks.tsx";
import type { CheckedDraft } from "#renderer/components/paper-checks/use-checked-content.ts";
import { checkPaper } from "#shared/features/documents/checks/check-paper.ts";
import { describeFinding } from "#shared/features/documents/checks/describe-finding.ts";
import { sortFindings } from "#shared/features/documents/checks/sort-findings.ts";
import { blockText, type PaperContent } from "#shared/features/documents/paper-text.ts";

import { contextOf, paperOf, paragraph } from "../../core/documents/checks/paper.ts";
import { showScreen } from "../support/show-screen.tsx";

const wrong = paperOf(
  [paragraph("Các  xã và nhân dân."), paragraph("Toàn thể nhân dân."), paragraph("Hết./.")],
  { recipients: ["UBND các xã"] },
);

function draftOf(first: PaperContent): CheckedDraft & { texts: () => string[] } {
  let content = first;
  const listeners = new Set<() => void>();
  return {
    documentId: 7,
    content: () => content,
    replace: (next) => {
      content = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    texts: () => content.blocks.map((block) => blockText(block)),
  };
}

/** The real rules answer, as the backend would ask them. */
function showChecks(content: PaperContent, canFix = true) {
  const draft = draftOf(content);
  const gone: unknown[] = [];
  const shown = showScreen(
    <PaperChecks draft={draft} canFix={canFix} onGo={(place) => gone.push(place)} />,
    {
      "papers.check": ({ content: typed }) => {
        const found = checkPaper(typed ?? content, contextOf()).map(describeFinding);
        const findings = [...sortFindings(found, typed ?? content)];
        const errors = findings.filter(({ severity }) => severity === "error").length;
        return { errors, warnings: findings.length - errors, findings };
      },
    },
  );
  return { ...shown, draft, gone };
}

const list = async () => within(await screen.findByRole("list"));

test("errors come first, each with its reason, and say nothing that a machine would say", async () => {
  const { violations } = showChecks(wrong);
  expect(await screen.findByText("1 lỗi phải sửa, 3 chỗ nên xem lại")).toBeTruthy();
  const items = (await list()).getAllByRole("listitem");
  expect(items.map((item) => within(item).getAllByRole("button")[0]?.textContent)).toEqual([
    "Nơi nhận chưa có dòng Lưu: VT. Hãy thêm vào cuối, kèm chữ viết tắt của đơn vị soạn thảo.",
    "Có hai dấu cách liền nhau. Hãy bỏ bớt một dấu.",
    "“nhân dân” viết hoa chưa đúng; nên viết “Nhân dân”.",
    "“nhân dân” viết hoa chưa đúng; nên viết “Nhân dân”.",
  ]);
  expect(items[0]?.textContent).toContain("Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d");
  expect(await violations()).toEqual([]);
});

test("F8 walks through the findings from anywhere, Shift+F8 back, Alt+F mends the one at hand", async () => {
  const { user, draft, gone } = showChecks(wrong);
  await list();
  await user.keyboard("{F8}{F8}");
  expect(gone).toMatchObject([{ part: "recipients" }, { from: 3, to: 5 }]);
  await user.keyboard("{Shift>}{F8}{/Shift}");
  expect(gone.at(-1)).toMatchObject({ part: "recipients" });
  await user.keyboard("{Alt>}f{/Alt}");
  expect(draft.content().recipients).toEqual(["UBND các xã", "Lưu: VT"]);
  expect(await screen.findByText("0 lỗi phải sửa, 3 chỗ nên xem lại")).toBeTruthy();
});

test("a letter that is being composed is no shortcut", async () => {
  const { gone } = showChecks(wrong);
  await list();
  act(() => {
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "F8", isComposing: true }));
  });
  expect(gone).toEqual([]);
});

test("a click shows the place; all findings of one sort are mended together", async () => {
  const { user, draft, gone } = showChecks(wrong);
  const [, , first] = (await list()).getAllByRole("listitem");
  if (first === undefined) throw new Error("no third finding");
  await user.click(within(first).getByRole("button", { name: /^Đến chỗ: “nhân dân”/ }));
  expect(gone).toMatchObject([{ from: 11, to: 19 }]);
  await user.click(within(first).getByRole("button", { name: "Sửa cả 2 chỗ cùng loại" }));
  expect(draft.texts()).toEqual(["Các  xã và Nhân dân.", "Toàn thể Nhân dân.", "Hết./."]);
});

test("what is typed is looked at once the writer pauses", async () => {
  const { draft, callsOf } = showChecks(paperOf([paragraph("Hết./.")]));
  expect(await screen.findByRole("region", { name: "Không thấy lỗi nào." })).toBeTruthy();
  for (const end of ["n", "nh", "nhân", "nhân dân./."]) {
    act(() => {
      draft.replace(paperOf([paragraph(`Các ${end}`)]), { canUndo: true });
    });
  }
  expect(await screen.findByText("0 lỗi phải sửa, 1 chỗ nên xem lại")).toBeTruthy();
  await vi.waitFor(() => {
    expect(callsOf("papers.check")).toHaveLength(2);
  });
});

test("who may not change the text reads the findings without buttons to mend", async () => {
  const { user, draft } = showChecks(wrong, false);
  expect(screen.queryByRole("button", { name: "Thêm Lưu: VT" })).toBeNull();
  await list();
  await user.keyboard("{F8}{Alt>}f{/Alt}");
  expect(draft.content()).toEqual(wrong);
});

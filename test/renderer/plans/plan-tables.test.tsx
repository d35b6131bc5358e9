import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { PlanTargets } from "#renderer/features/plans/plan-targets.tsx";
import { PlanWork } from "#renderer/features/plans/plan-work.tsx";
import type { Plan } from "#shared/features/plans/contract.ts";
import { applyRowEdits, type RowEdit } from "#shared/features/plans/row-edits.ts";
import type { TargetFields } from "#shared/features/plans/row-schemas.ts";

import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

const communes: Plan["targets"][number] = {
  id: 5,
  group: "(1)",
  text: "Có 61,5% số xã đạt chuẩn",
  indicator: null,
  comparator: "=",
  value: "61.5",
  unit: "%",
  owner: null,
};
const fund: Plan["targets"][number] = {
  ...communes,
  id: 6,
  text: "Quỹ đạt trên 134 triệu đồng",
  comparator: ">",
  value: "134000000",
  unit: "đồng",
};

const agencies: Answers = {
  "office.agencies": () => [{ id: 1, name: "Phòng Nội vụ", shortName: "PNV" }],
};

type Target = Plan["targets"][number];
type NewTarget = Omit<Target, "id"> & Readonly<{ id: number | null }>;

/** The table over a backend that keeps what it is told. */
function showTargets(first: Target[] = [communes, fund], answers: Answers = {}) {
  let rows = first;
  const known = new Map<number, NewTarget>(first.map((row) => [row.id, row]));
  const shown = showScreen(
    <PlanTargets
      plan={{ id: 1, targets: first }}
      canEdit
      opened={null}
      beforeText={async () => Promise.resolve(true)}
    />,
    {
      ...agencies,
      "plans.editTargets": ({ edits }) => {
        const made = applyRowEdits<TargetFields, NewTarget>(
          rows,
          edits as readonly RowEdit<TargetFields>[],
          (fields) => ({ ...fields, id: null }),
          known,
        );
        if ("missing" in made) throw refusal("plans.not-found", { year: null });
        rows = made.rows.map((row, index) => ({ ...row, id: row.id ?? 100 + index }));
        for (const row of rows) known.set(row.id, row);
        return rows;
      },
      ...answers,
    },
  );
  const edits = () =>
    shown
      .callsOf("plans.editTargets")
      .flatMap((input) => (input as { edits: RowEdit<TargetFields>[] }).edits);
  return { ...shown, edits };
}

async function openCell(user: UserEvent, row: RegExp, column: string): Promise<HTMLInputElement> {
  const line = await screen.findByRole("row", { name: row });
  const cell = line.querySelector<HTMLElement>(`[col-id="${column}"]`);
  if (cell === null) throw new Error("no such cell");
  await user.click(cell);
  return waitFor(() => {
    const input = document.activeElement;
    if (!(input instanceof HTMLInputElement) || !cell.contains(input)) {
      throw new Error("the cell does not open");
    }
    return input;
  });
}

test("a figure is typed as people write it, saved at once, undone and done again by keys", async () => {
  const { user, edits, violations } = showTargets();
  const editor = await openCell(user, /61,5%/, "value");
  await user.clear(editor);
  await user.type(editor, "62,5{Enter}");
  await waitFor(() => {
    expect(edits()).toEqual([{ edit: "set", id: 5, fields: { value: "62.5" } }]);
  });
  await screen.findByText("Đã lưu");
  expect(await violations()).toEqual([]);

  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => {
    expect(edits().at(-1)).toEqual({ edit: "set", id: 5, fields: { value: "61.5" } });
  });
  await user.keyboard("{Control>}y{/Control}");
  await waitFor(() => {
    expect(edits().at(-1)).toEqual({ edit: "set", id: 5, fields: { value: "62.5" } });
  });
});

test("what is no number is said beside its cell, kept there to be mended, and not saved", async () => {
  const { user, edits } = showTargets();
  const editor = await openCell(user, /61,5%/, "value");
  await user.clear(editor);
  await user.type(editor, "62.5{Enter}");
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(/Dòng 1, cột Trị số: “62.5” chưa phải trị số/);
  expect(edits()).toEqual([]);

  const again = await openCell(user, /61,5%/, "value");
  expect(again.value).toBe("62.5");
  await user.clear(again);
  await user.type(again, "62,5{Enter}");
  await waitFor(() => {
    expect(edits()).toEqual([{ edit: "set", id: 5, fields: { value: "62.5" } }]);
  });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a sentence typed in the last line is understood as a target", async () => {
  const { user, edits } = showTargets();
  const editor = await openCell(user, /thêm dòng/, "text");
  await user.type(editor, "Trên 81% số hộ có nước sạch{Enter}");
  await waitFor(() => {
    expect(edits()).toEqual([
      {
        edit: "add",
        before: null,
        fields: {
          group: "",
          text: "Trên 81% số hộ có nước sạch",
          indicator: null,
          comparator: ">",
          value: "81",
          unit: "%",
          owner: null,
        },
      },
    ]);
  });
});

test("a block from Excel sets cells and adds rows in one change; nothing in it is carried out", async () => {
  const { user, edits, callsOf } = showTargets();
  const editor = await openCell(user, /Quỹ/, "text");
  const block = [
    "=1+1 quỹ\t\tkhông quá\t140.000.000",
    "Có 75% số bản\t\tđạt\t75\t%\tPhòng Nội vụ",
    '"Giữ vững phổ cập"',
  ].join("\r\n");
  fireEvent.paste(editor, { clipboardData: { getData: () => block } });
  await waitFor(() => {
    expect(callsOf("plans.editTargets")).toHaveLength(1);
  });
  const blank = { group: "", indicator: null, owner: null };
  expect(edits()).toEqual([
    {
      edit: "set",
      id: 6,
      fields: { text: "=1+1 quỹ", comparator: "<=", value: "140000000" },
    },
    {
      edit: "add",
      before: null,
      fields: {
        ...blank,
        text: "Có 75% số bản",
        comparator: "=",
        value: "75",
        unit: "%",
        owner: "Phòng Nội vụ",
      },
    },
    {
      edit: "add",
      before: null,
      fields: { ...blank, text: "Giữ vững phổ cập", comparator: "keep", value: null, unit: null },
    },
  ]);
});

test("a block with one wrong cell is not pasted at all", async () => {
  const { user, edits } = showTargets();
  const editor = await openCell(user, /61,5%/, "value");
  fireEvent.paste(editor, { clipboardData: { getData: () => "70\r\nnhiều" } });
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Chưa dán được vì có 1 ô chưa đúng");
  expect(alert.textContent).toContain("Dòng 2, cột Trị số");
  expect(edits()).toEqual([]);
});

test("rows are put in, moved and deleted by keys", async () => {
  const { user, edits } = showTargets();
  await openCell(user, /61,5%/, "text");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => {
    expect(document.activeElement?.closest('[row-id="new"]')).not.toBeNull();
  });
  await user.keyboard("Có 3 mô hình{Enter}");
  await waitFor(() => {
    expect(edits().at(-1)).toMatchObject({ edit: "add", before: 6 });
  });
  await screen.findByText("Đã lưu");
  // The next row can be written at once, and what is written there outlives the saving.
  expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
  expect(document.activeElement?.closest('[row-id="new"]')).not.toBeNull();
  await openCell(user, /Quỹ/, "text");
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await waitFor(() => {
    expect(edits().at(-1)).toMatchObject({ edit: "move", id: 6 });
  });
  await openCell(user, /61,5%/, "text");
  await user.keyboard("{Control>}{Delete}{/Control}");
  await waitFor(() => {
    expect(edits().at(-1)).toEqual({ edit: "remove", id: 5 });
  });
});

test("deleting a target that stands in the text asks first, and may be called off", async () => {
  const asked: boolean[] = [];
  const { user } = showTargets([communes, fund], {
    "plans.editTargets": ({ plainFigures }) => {
      asked.push(plainFigures);
      if (plainFigures) return [fund];
      throw refusal("plans.target-in-text", { target: communes.text, places: 2 });
    },
  });
  await openCell(user, /61,5%/, "text");
  await user.keyboard("{Control>}{Delete}{/Control}");
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toContain("2 chỗ trong nội dung");
  await user.click(within(dialog).getByRole("button", { name: "Hủy" }));
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  expect(asked).toEqual([false]);

  await openCell(user, /61,5%/, "text");
  await user.keyboard("{Control>}{Delete}{/Control}");
  await user.click(await screen.findByRole("button", { name: "Chuyển thành chữ và xóa" }));
  await waitFor(() => {
    expect(asked).toEqual([false, false, true]);
  });
  await waitFor(() => {
    expect(screen.queryByText(/61,5%/)).toBeNull();
  });
});

test("a task that is a heading of the text is given its agency here, and its words there", async () => {
  const task: Plan["tasks"][number] = {
    id: 21,
    number: "2.1",
    title: "Phát triển kinh tế",
    origin: "text",
    leadAgency: null,
    cooperating: [],
    deadline: null,
    product: null,
  };
  const { user, callsOf } = showScreen(
    <PlanWork plan={{ id: 1, tasks: [task], solutions: [] }} kind="task" canEdit />,
    { ...agencies, "plans.editTasks": () => [{ ...task, deadline: "trước 15/12/2020" }] },
  );
  const deadline = await openCell(user, /Phát triển kinh tế/, "deadline");
  await user.type(deadline, "trước 31/2/2020{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain("không phải ngày có thật");
  const again = await openCell(user, /Phát triển kinh tế/, "deadline");
  await user.clear(again);
  await user.type(again, "trước 15/12/2020{Enter}");
  await waitFor(() => {
    expect(callsOf("plans.editTasks")).toEqual([
      {
        planId: 1,
        kind: "task",
        edits: [{ edit: "set", id: 21, fields: { deadline: "trước 15/12/2020" } }],
      },
    ]);
  });
  await openCell(user, /Phát triển kinh tế/, "leadAgency");
  await user.keyboard("{Control>}{Delete}{/Control}");
  expect((await screen.findByRole("alert")).textContent).toContain("đề mục trong nội dung");
});

import { describe, expect, test } from "vitest";

import { checkPlan, type CheckedPlan } from "#shared/features/plans/checks/check-plan.ts";
import { applyEdits } from "#shared/features/documents/checks/apply-edits.ts";
import { blockText, type PaperInline } from "#shared/features/documents/paper-text.ts";

import { paperOf, paragraph } from "../../documents/checks/paper.ts";

const target = {
  text: "61,5% số xã đạt chuẩn nông thôn mới",
  indicator: "communesMeetingNtm",
  comparator: "=",
  value: "61.5",
  unit: "%",
  ownerAgency: "Phòng Nông nghiệp",
} as const;
const task = {
  kind: "task",
  title: "Phát triển kinh tế",
  leadAgency: "Phòng",
  deadline: "30/6",
} as const;

function plan(more: Partial<CheckedPlan> = {}): CheckedPlan {
  return {
    year: 2020,
    content: paperOf([]),
    targets: [target],
    tasks: [task],
    assignments: [{ agency: "Phòng Nội vụ", duties: ["Tham mưu."] }],
    ...more,
  };
}

const said = (checked: CheckedPlan) =>
  checkPlan(checked).map(({ rule, found }) => `${rule}: ${found}`);

describe("tables of a plan", () => {
  test("nothing is said of rows that have what following them needs", () => {
    expect(said(plan())).toEqual([]);
  });

  test("a target without indicator or owner, a task without agency or deadline, an agency without work", () => {
    const checked = plan({
      targets: [target, { ...target, indicator: null }, { ...target, ownerAgency: null }],
      tasks: [{ ...task, leadAgency: null, deadline: null }],
      assignments: [{ agency: "Phòng Nội vụ", duties: [" "] }],
    });
    expect(said(checked)).toEqual([
      `target-without-indicator: ${target.text}`,
      `target-without-owner: ${target.text}`,
      "task-without-agency: Phát triển kinh tế",
      "task-without-deadline: Phát triển kinh tế",
      "agency-without-work: Phòng Nội vụ",
    ]);
    expect(checkPlan(checked).map(({ place }) => place)).toMatchObject([
      { part: "targets", row: 1 },
      { part: "targets", row: 2 },
      { part: "tasks", row: 0 },
      { part: "tasks", row: 0 },
      { part: "assignments", row: 0 },
    ]);
  });

  test("a column that nobody filled in is said once, with how many rows it is", () => {
    const targets = Array.from({ length: 18 }, () => ({ ...target, ownerAgency: null }));
    expect(checkPlan(plan({ targets })).map(({ sentence }) => sentence)).toEqual([
      `“${target.text}” và 17 chỉ tiêu khác chưa có cơ quan chịu trách nhiệm. Hãy chọn cơ quan trong bảng chỉ tiêu.`,
    ]);
  });

  test("a solution is a way, and needs no agency", () => {
    const solution = { ...task, kind: "solution", leadAgency: null, deadline: null } as const;
    expect(said(plan({ tasks: [solution] }))).toEqual([]);
  });
});

describe("a figure of the text", () => {
  const withText = (text: string) => plan({ content: paperOf([paragraph(text)]) });

  test("that says another value than its target is found, and can be written as the target says", () => {
    const checked = withText("Phấn đấu có 62,5% số xã đạt chuẩn nông thôn mới trong năm.");
    const [finding] = checkPlan(checked);
    expect(finding).toMatchObject({ rule: "figure-differs", found: "62,5%", severity: "warning" });
    expect(
      applyEdits(checked.content, finding?.fix ?? []).blocks.map((block) => blockText(block)),
    ).toEqual(["Phấn đấu có 61,5% số xã đạt chuẩn nông thôn mới trong năm."]);
  });

  test.each([
    "Phấn đấu có 61,50% số xã đạt chuẩn nông thôn mới.",
    "Kết quả có 53,8% số xã đạt chuẩn nông thôn mới.",
    "Năm 2019 có 53,8% số xã đạt chuẩn nông thôn mới.",
    "Có 62,5% hộ gia đình đạt chuẩn gì đó khác.",
    "Không sinh con thứ 3; cuộc vận động 5 không, 3 sạch.",
  ])("is left alone: “%s”", (text) => {
    expect(said(withText(text))).toEqual([]);
  });

  test("that is a chip says what its target says, whatever was typed", () => {
    const content: PaperInline[] = [
      { type: "text", text: "Có " },
      { type: "target", targetId: 1, typed: "62,5%" },
      { type: "text", text: " số xã đạt chuẩn nông thôn mới." },
    ];
    const block = { kind: "paragraph", id: "p", level: 0, numbering: null, content } as const;
    expect(said(plan({ content: paperOf([block]) }))).toEqual([]);
  });
});

import { expect, test } from "vitest";

import { paperBlockSchema } from "#shared/features/documents/paper-schemas.ts";
import { blockText } from "#shared/features/documents/paper-text.ts";
import { type PlanTables, printedList } from "#shared/features/plans/printed-lists.ts";

const tables: PlanTables = {
  targets: [
    {
      text: "trên 81% số bản có nhà văn hóa",
      comparator: ">",
      value: "81",
      unit: "%",
      owner: "Phòng Văn hóa và Thông tin huyện",
    },
    { text: "Giữ vững phổ cập", comparator: "keep", value: null, unit: null, owner: null },
  ],
  tasks: [
    {
      number: "2.1",
      title: "Giảm nghèo bền vững",
      leadAgency: "Phòng Lao động - Thương binh và Xã hội",
      cooperating: ["Phòng Nội vụ", "UBND các xã"],
      deadline: "Tháng 6",
      product: "Báo cáo",
    },
  ],
  solutions: [],
  assignments: [
    { number: "1", agency: "Phòng Nội vụ", duties: ["Chủ trì tham mưu.", "Báo cáo kết quả."] },
  ],
};

const rowsOf = (source: "targets" | "tasks" | "assignments", own: PlanTables = tables) =>
  blockText(printedList({ kind: "list", id: "b9", source }, own)).split(/\n(?=\d|TT|[NG])/u);

test("the list of targets says what is to be reached and who answers for it", () => {
  expect(rowsOf("targets")).toEqual([
    "TT\tChỉ tiêu\tMức phải đạt\tCơ quan theo dõi",
    "1\ttrên 81% số bản có nhà văn hóa\ttrên 81%\tPhòng Văn hóa và Thông tin huyện",
    "2\tGiữ vững phổ cập\tgiữ vững\t",
  ]);
});

test("tasks and solutions stand under headings of their own when there are both", () => {
  const head = "TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn\tSản phẩm";
  const task =
    "1\tGiảm nghèo bền vững\tPhòng Lao động - Thương binh và Xã hội\tPhòng Nội vụ; UBND các xã\tTháng 6\tBáo cáo";
  expect(rowsOf("tasks")).toEqual([head, task]);
  const solution = { ...tables.tasks[0]!, title: "Tuyên truyền", cooperating: [], product: null };
  expect(rowsOf("tasks", { ...tables, solutions: [solution] })).toEqual([
    head,
    "Nhiệm vụ",
    task,
    "Giải pháp",
    "1\tTuyên truyền\tPhòng Lao động - Thương binh và Xã hội\t\tTháng 6\t",
  ]);
});

test("each duty of an agency is a line of its own", () => {
  const list = printedList({ kind: "list", id: "b9", source: "assignments" }, tables);
  expect(list.rows[1]?.cells[2]?.content).toEqual([
    { type: "text", text: "Chủ trì tham mưu." },
    { type: "break" },
    { type: "text", text: "Báo cáo kết quả." },
  ]);
});

test("a printed list is a table as any text may hold", () => {
  for (const source of ["targets", "tasks", "assignments"] as const) {
    const list = printedList({ kind: "list", id: "b9", source }, tables);
    expect(paperBlockSchema.parse(list)).toEqual(list);
    expect(list.columns.reduce((sum, { widthPercent }) => sum + widthPercent, 0)).toBe(100);
  }
});

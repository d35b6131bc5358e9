import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { PlanScreen } from "#renderer/features/plans/plan-screen.tsx";
import type { AppContract } from "#shared/contract.ts";
import type { OutputOf } from "#shared/kernel/contract.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import type { Plan } from "#shared/features/plans/contract.ts";

import { draftPaper } from "../support/draft-paper.ts";
import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

// Pages are drawn by a worker on a canvas, which only the real window has.
vi.mock("#renderer/components/pdf-preview/open-pdf.ts", () => ({
  openPdf: async () => Promise.reject(new Error("no pages here")),
}));

const plan: Plan = {
  id: 1,
  documentId: 11,
  status: "draft",
  title: "Thực hiện Cuộc vận động năm 2020",
  agency: "UBND huyện Tam Đường",
  year: 2020,
  bases: ["Căn cứ Kế hoạch số 709/KH-UBND"],
  sections: [{ number: "I", title: "MỤC ĐÍCH", level: 1 }],
  blocks: [
    { id: "b1", kind: "heading", level: 1, number: "I", text: "MỤC ĐÍCH, YÊU CẦU" },
    { id: "b2", kind: "paragraph", level: 0, number: null, text: "Nâng cao nhận thức." },
    { id: "b3", kind: "bullet", level: 0, number: "(1)", text: "Có 61,5% số xã đạt chuẩn." },
  ],
  targets: [
    {
      id: 5,
      group: "(1)",
      text: "Có 61,5% số xã đạt chuẩn",
      indicator: null,
      comparator: "=",
      value: "61.5",
      unit: "%",
      owner: null,
    },
    {
      id: 6,
      group: "(2)",
      text: "Quỹ đạt trên 134 triệu đồng",
      indicator: null,
      comparator: ">",
      value: "134000000",
      unit: "đồng",
      owner: null,
    },
  ],
  tasks: [workOf(21, "2.1", "Phát triển kinh tế")],
  solutions: [workOf(31, "3.1", "Lãnh đạo, chỉ đạo")],
  assignments: [
    {
      id: 41,
      number: "1",
      agency: "Phòng Văn hóa và Thông tin",
      duties: ["Chủ trì"],
      origin: "text",
    },
  ],
  recipients: ["Lưu: VT"],
  signer: { authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "Cao A" },
  warnings: [
    {
      code: "plans.numbering-jump",
      details: { from: "5", to: "7" },
      where: { line: 80, text: "7. Ủy ban nhân dân các xã" },
      done: null,
    },
  ],
  sourceName: "ke-hoach.docx",
};
const document: OfficialDocument = { ...draftPaper, id: 11, title: plan.title };
const paper: OutputOf<AppContract, "papers.show"> = {
  documentId: 11,
  revision: 3,
  content: {
    title: plan.title,
    addressees: [],
    blocks: [
      {
        kind: "paragraph",
        id: "b2",
        level: 0,
        numbering: null,
        content: [{ type: "text", text: "Nâng cao nhận thức." }],
      },
    ],
    recipients: plan.recipients,
    signer: plan.signer,
  },
  savedAt: "2020-02-03T02:00:00.000Z",
  savedBy: "Lan",
};
const pdf: Answers = {
  "papers.show": () => paper,
  "papers.preview": () => ({ bytes: new Uint8Array([37]), places: [] }),
  "documents.pdf": () => ({ bytes: new Uint8Array([37]), sha256: "", isFrozen: false }),
};
const shown: Answers = {
  ...pdf,
  "plans.show": () => plan,
  "documents.list": () => [document],
};
function workOf(id: number, number: string, title: string): Plan["tasks"][number] {
  const unknown = { leadAgency: null, cooperating: [], deadline: null, product: null };
  return { id, number, title, origin: "text", ...unknown };
}
const readRow = {
  lines: [{ line: 1, text: "KẾ HOẠCH" }],
  items: [{ kind: "title" as const, level: 0, number: null, text: plan.title }],
  targets: [],
  works: [],
  guesses: [],
  notes: [],
};
const file = { token: "token-000001", name: "moi.docx", size: 10 };

test("without a plan the screen teaches how to bring one in, and does it", async () => {
  let isIn = false;
  const { user, desk, callsOf, violations } = showScreen(<PlanScreen />, {
    ...shown,
    "plans.show": () => {
      if (isIn) return plan;
      throw refusal("plans.not-found", { year: 2020 });
    },
    "plans.readSource": () => ({
      name: "moi.docx",
      sha256: "5e",
      letters: null,
      isOwn: false,
      whole: [],
      rows: [readRow],
    }),
    "plans.import": () => {
      isIn = true;
      return {
        planId: 1,
        documentId: 11,
        targets: 18,
        tasks: 5,
        solutions: 6,
        assignments: 6,
        recipients: 7,
        warnings: 2,
      };
    },
  });
  await screen.findByRole("heading", { name: "Chưa có kế hoạch năm 2020" });
  expect(await violations()).toEqual([]);

  desk.choose([file]);
  await user.click(screen.getByRole("button", { name: "Nhập kế hoạch từ tệp" }));

  await screen.findByRole("listbox", { name: /Từng dòng của văn bản/ });
  expect(callsOf("plans.import")).toEqual([]);
  await user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByText(/Đã nhập: 18 chỉ tiêu, 5 nhiệm vụ/);
  expect(callsOf("plans.import")).toMatchObject([
    { file: "token-000001", year: 2020, sha256: "5e" },
  ]);
  await screen.findByRole("navigation", { name: "Mục lục" });
});

test("a new file replaces a draft only after a yes", async () => {
  const { user, desk, callsOf } = showScreen(<PlanScreen />, {
    ...shown,
    "plans.readSource": () => ({
      name: "moi.docx",
      sha256: "5e",
      letters: null,
      isOwn: false,
      whole: [],
      rows: [readRow],
    }),
  });
  desk.choose([file]);

  await user.click(await screen.findByRole("button", { name: "Nhập lại từ tệp" }));
  await user.click(await screen.findByRole("button", { name: /Lưu kế hoạch/ }));
  const dialog = await screen.findByRole("dialog", { name: "Thay dự thảo đang có?" });
  await user.click(within(dialog).getByRole("button", { name: "Hủy" }));

  expect(callsOf("plans.import")).toEqual([]);
});

const typed = (content: (typeof paper)["content"]) =>
  content.blocks.map((block) => ("content" in block ? block.content : []));

async function writeInText(user: ReturnType<typeof showScreen>["user"], words: string) {
  const box = await screen.findByRole("textbox", { name: "Nội dung" });
  await user.click(within(box).getByText("Nâng cao nhận thức."));
  await user.keyboard(words);
  return box;
}

test("the text is written where it stands and saved by itself when typing stops", async () => {
  const { user, callsOf, violations } = showScreen(<PlanScreen />, {
    ...shown,
    "papers.save": () => ({ revision: 4, savedAt: "2020-02-04T07:05:00.000Z" }),
  });
  const box = await writeInText(user, " Thêm.");
  expect(box.textContent).toContain("Thêm.");
  expect(screen.getByText("Chưa lưu")).toBeTruthy();

  await screen.findByText("Đã lưu lúc 14:05", {}, { timeout: 4000 });
  const [saved] = callsOf("papers.save") as {
    baseRevision: number;
    content: (typeof paper)["content"];
  }[];
  expect(saved?.baseRevision).toBe(3);
  expect(JSON.stringify(typed(saved!.content))).toContain("Thêm.");
  expect(await violations()).toEqual([]);
});

test("what another person saved meanwhile in other places is put in, and it says so", async () => {
  const theirs = {
    ...paper,
    revision: 4,
    savedBy: "Lò Thị Hoa",
    savedAt: "2020-02-04T02:00:00.000Z",
  };
  const theirContent = { ...paper.content, title: "Thực hiện Cuộc vận động trong năm 2020" };
  let stored: typeof paper = paper;
  const { user, callsOf } = showScreen(<PlanScreen />, {
    ...shown,
    "papers.show": () => stored,
    "papers.save": ({ baseRevision }) => {
      if (baseRevision === 4) return { revision: 5, savedAt: "2020-02-04T07:05:00.000Z" };
      stored = { ...theirs, content: theirContent };
      throw refusal("documents.changed-meanwhile", {
        revision: 4,
        savedAt: theirs.savedAt,
        savedBy: theirs.savedBy,
      });
    },
  });
  await writeInText(user, " Thêm.");

  await screen.findByText(/Lò Thị Hoa đã lưu văn bản này lúc/, {}, { timeout: 4000 });
  await waitFor(() => {
    expect(callsOf("papers.save")).toHaveLength(2);
  });
  const [, second] = callsOf("papers.save") as {
    baseRevision: number;
    content: (typeof paper)["content"];
  }[];
  expect(second?.baseRevision).toBe(4);
  expect(second?.content.title).toBe(theirContent.title);
  expect(JSON.stringify(typed(second!.content))).toContain("Thêm.");
});

test("a place that two people changed is decided by the writer; nothing is saved until then", async () => {
  const [block] = paper.content.blocks;
  const theirs = {
    ...paper,
    revision: 4,
    savedBy: "Lò Thị Hoa",
    savedAt: "2020-02-04T02:00:00.000Z",
    content: {
      ...paper.content,
      blocks: [{ ...block!, content: [{ type: "text" as const, text: "Nâng cao ý thức." }] }],
    },
  } as typeof paper;
  let stored: typeof paper = paper;
  const { user, callsOf, violations } = showScreen(<PlanScreen />, {
    ...shown,
    "papers.show": () => stored,
    "papers.save": ({ baseRevision }) => {
      if (baseRevision === 4) return { revision: 5, savedAt: "2020-02-04T07:05:00.000Z" };
      stored = theirs;
      throw refusal("documents.changed-meanwhile", {
        revision: 4,
        savedAt: theirs.savedAt,
        savedBy: theirs.savedBy,
      });
    },
  });
  await writeInText(user, " Thêm.");

  const dialog = await screen.findByRole(
    "dialog",
    { name: "Hai người cùng sửa một chỗ" },
    { timeout: 4000 },
  );
  expect(within(dialog).getByText("Nâng cao ý thức.")).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(within(dialog).getByRole("radio", { name: "Nội dung của Lò Thị Hoa" }));
  await user.click(within(dialog).getByRole("button", { name: "Lưu theo lựa chọn" }));

  await waitFor(() => {
    expect(screen.getByRole("textbox", { name: "Nội dung" }).textContent).toContain("ý thức");
  });
  expect(callsOf("papers.save")).toHaveLength(1);
});

test("what still needs a person is listed with its line, and ticked off", async () => {
  const { user, callsOf, violations } = showScreen(<PlanScreen />, {
    ...shown,
    "plans.tick": () => ({ left: 0 }),
  });

  await user.click(await screen.findByRole("tab", { name: "Việc cần làm (1)" }));

  expect(screen.getByText(/Số thứ tự nhảy từ 5 đến 7/)).toBeTruthy();
  expect(screen.getByText("Dòng 80")).toBeTruthy();
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: /Đã xong: Số thứ tự nhảy/ }));
  expect(callsOf("plans.tick")).toEqual([{ planId: 1, position: 0, isDone: true }]);
});

test("a year without a plan begins from the last one there is, or with empty headings", async () => {
  const { user, callsOf } = showScreen(<PlanScreen />, {
    ...shown,
    "plans.years": () => [
      { year: 2017, status: "issued" },
      { year: 2019, status: "issued" },
      { year: 2020, status: "draft" },
    ],
    "plans.show": () => {
      throw refusal("plans.not-found", { year: 2020 });
    },
    "plans.rollOver": () => {
      throw refusal("plans.year-taken", { year: 2020 });
    },
    "plans.createBlank": () => ({ planId: 1, documentId: 11, targets: 0, warnings: 6 }),
  });
  await user.click(await screen.findByRole("button", { name: "Lập từ kế hoạch năm 2019" }));
  expect(callsOf("plans.rollOver")).toEqual([{ fromYear: 2019, toYear: 2020 }]);
  expect((await screen.findByRole("alert")).textContent).toContain("Đã có kế hoạch năm 2020");
  await user.click(screen.getByRole("button", { name: "Lập kế hoạch trống" }));
  expect(callsOf("plans.createBlank")).toEqual([{ year: 2020 }]);
});

test("the sign-off goes step by step to a number, a date and no more edits", async () => {
  let paper = document;
  const answers: Answers = {
    ...pdf,
    "plans.show": () => ({ ...plan, status: paper.status }),
    "documents.list": () => [paper],
    "documents.submit": () =>
      (paper = {
        ...paper,
        status: "submitted",
        submittedBy: "Lan",
        submittedAt: "2020-02-04T02:00:00.000Z",
      }),
    "documents.lastCheckers": () => ({ content: "Lò Thị Kiểm", form: null }),
    "documents.checkContent": ({ person }) =>
      (paper = {
        ...paper,
        contentCheckedBy: person,
        contentCheckedAt: "2020-02-04T02:10:00.000Z",
      }),
    "documents.checkForm": ({ person }) =>
      (paper = { ...paper, formCheckedBy: person, formCheckedAt: "2020-02-04T02:20:00.000Z" }),
    "documents.approve": () =>
      (paper = {
        ...paper,
        status: "approved",
        approvedBy: "Hùng",
        approvedAt: "2020-02-04T03:00:00.000Z",
      }),
    "documents.issue": () =>
      (paper = { ...paper, status: "issued", number: 9, issuedOn: "2020-02-05" }),
  };
  const { user, callsOf, violations } = showScreen(<PlanScreen />, answers);

  await user.click(await screen.findByRole("button", { name: "Trình lãnh đạo" }));
  await user.click(await screen.findByRole("button", { name: "Ghi kết quả kiểm tra" }));
  await screen.findByDisplayValue("Lò Thị Kiểm");
  await user.type(screen.getByLabelText("Người kiểm tra thể thức"), "Vàng Văn Soát");
  await user.click(screen.getByRole("button", { name: "Đã kiểm tra" }));
  await screen.findByText("nội dung: Lò Thị Kiểm; thể thức: Vàng Văn Soát");
  await user.click(await screen.findByRole("button", { name: "Duyệt" }));
  await user.click(await screen.findByRole("button", { name: "Cấp số, ban hành" }));
  const date = screen.getByRole("textbox", { name: /Ngày ban hành/ });
  await user.clear(date);
  await user.type(date, "31/2/2020");
  await user.click(screen.getByRole("button", { name: "Ban hành" }));
  expect(screen.getByText(/Ngày chưa đúng/)).toBeTruthy();
  await user.clear(date);
  await user.type(date, "5/2/2020");
  await user.click(screen.getByRole("button", { name: "Ban hành" }));

  await screen.findByText("09/KH-UBND, 05/02/2020");
  expect(callsOf("documents.issue")).toEqual([
    { documentId: 11, issuedOn: "2020-02-05", number: null },
  ]);
  await waitFor(() => {
    const box = screen.getByRole("textbox", { name: "Nội dung" });
    expect(box.getAttribute("contenteditable")).toBe("false");
  });
  expect(await violations()).toEqual([]);
});

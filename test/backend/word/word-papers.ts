import { readFileSync } from "node:fs";

import type { WordPaper } from "#backend/word/paper-docx/word-paper.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import type { PaperBlock, PaperContent } from "#shared/features/documents/paper-text.ts";
import { parsePlan } from "#shared/features/plans/parse-plan.ts";
import { planContent } from "#shared/features/plans/plan-content.ts";
import { fixturePlan, findSeedPlan, linesOf } from "../../core/plans/plan-source.ts";
import { CREATED_AT, paperFonts } from "../pdf/sample-papers.ts";

const ISSUED_ON = "2020-03-20";

/** A text under the sample district's head, ready to go out to Word. */
export async function wordPaper(
  content: PaperContent,
  changes: Partial<WordPaper> = {},
): Promise<WordPaper> {
  return {
    profile: layoutProfileOn(ISSUED_ON),
    head: {
      superiorBody: null,
      issuingBody: "Ủy ban nhân dân\nhuyện Tam Đường",
      sign: "09/KH-UBND",
      placeAndDate: "Tam Đường, ngày 20 tháng 3 năm 2020",
      draftLabel: null,
    },
    kindName: "Kế hoạch",
    content,
    figureWords: ({ typed }) => typed,
    printedLists: new Map(),
    annexReference:
      "(Kèm theo Kế hoạch số 09/KH-UBND ngày 20 tháng 3 năm 2020 của Ủy ban nhân dân huyện Tam Đường)",
    footNote: null,
    properties: { title: "Kế hoạch 09/KH-UBND", author: "Huyện Tam Đường", createdAt: CREATED_AT },
    subject: null,
    measure: (await paperFonts()).measure,
    ...changes,
  };
}

/** The invented plan of Mường Sơn as it is kept once it has been read, its figures as chips. */
export function fixtureContent(): PaperContent {
  return contentOf(fixturePlan());
}

/** The office's own plan of 2020; null where it does not lie beside the project. */
export function seedContent(): PaperContent | null {
  const path = findSeedPlan();
  return path === null ? null : contentOf(readFileSync(path, "utf8"));
}

function contentOf(text: string): PaperContent {
  const plan = parsePlan(linesOf(text));
  const figures = plan.targets.flatMap(({ figure }, index) =>
    figure === null ? [] : [{ ...figure, targetId: index + 1 }],
  );
  return planContent(plan, figures);
}

const SENTENCE =
  "Phối hợp chặt chẽ với Ủy ban Mặt trận Tổ quốc Việt Nam huyện và các đoàn thể, thực hiện Kế hoạch số 709/KH-UBND giai đoạn 2016 - 2020, tuyên truyền sâu rộng đến từng hộ gia đình, khu dân cư.";

/** A plan of many parts, about a page and a half each, with a table in each. */
export function longContent(parts: number): PaperContent {
  const text = (words: string) => [{ type: "text", text: words } as const];
  const blocks = Array.from({ length: parts }, (_, part): PaperBlock[] => [
    heading(`p${part}`, 1, "roman", `Nội dung thứ ${part + 1}`),
    ...["Mục tiêu", "Nhiệm vụ", "Giải pháp"].flatMap((title, at): PaperBlock[] => [
      heading(`p${part}h${at}`, 2, "arabic", title),
      ...Array.from({ length: 2 }, (_, index): PaperBlock => ({
        kind: "paragraph",
        id: `p${part}h${at}t${index}`,
        level: 0,
        numbering: null,
        content: text(
          Array.from({ length: 1 + ((part + at + index) % 4) }, () => SENTENCE).join(" "),
        ),
      })),
    ]),
    tableOf(part),
  ]);
  return { ...fixtureContent(), blocks: blocks.flat() };
}

function tableOf(part: number): PaperBlock {
  return {
    kind: "table",
    id: `p${part}table`,
    headerRows: 1,
    columns: [
      { widthPercent: 10, align: "center" },
      { widthPercent: 50, align: "left" },
      { widthPercent: 20, align: "right" },
      { widthPercent: 20, align: "right" },
    ],
    rows: [
      ["STT", "Chỉ tiêu", "Năm 2019", "Năm 2020"],
      ...Array.from({ length: 4 + (part % 9) }, (_, row) => [
        String(row + 1),
        row % 3 === 0
          ? "Tỷ lệ hộ gia đình đạt danh hiệu văn hóa trên địa bàn toàn huyện"
          : "Số mô hình",
        `${60 + row},5%`,
        `${62 + row},5%`,
      ]),
    ].map((cells) => ({
      cells: cells.map((cell) => ({ content: [{ type: "text", text: cell } as const] })),
    })),
  };
}

function heading(id: string, level: number, style: "roman" | "arabic", words: string): PaperBlock {
  const content = [{ type: "text", text: words } as const];
  return { kind: "heading", id, level, numbering: { style, fixed: null }, content };
}

import { expect, test } from "vitest";

import { planSource } from "#backend/features/plans/plan-paper.ts";
import type { PaperNode } from "#backend/pdf/paper.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { fixturePlan } from "../../core/plans/plan-source.ts";
import { startPlanBackend } from "./plan-backend.ts";

test("the plan's paper holds the whole imported text, numbered as it was typed", async () => {
  await using backend = await startPlanBackend();
  const { planId } = await backend.ok("plans.import", {
    file: backend.file("a.txt", fixturePlan()),
    year: 2023,
  });
  const paper = await planSource.draw(
    backend.db,
    planId,
    {
      number: 9,
      symbol: "KH-UBND",
      issuedOn: "2023-01-20",
      day: "2023-01-20",
      isDraft: false,
      profile: layoutProfileOn("2023-01-20"),
      measure: {
        width: () => 10,
        outline: () => ({ glyphs: [], widthEm: 1, unitsPerEm: 1 }),
      },
    },
    null,
  );
  const texts = paper.content.flatMap(textOf);

  expect(paper.frame.footNote).toBe(paperWords.illustrative); // the test's office is a sample
  expect([paper.subject, paper.watermark]).toEqual([
    "Thực hiện cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” trên địa bàn huyện Mường Sơn năm 2023",
    null,
  ]);
  for (const line of [
    "Phần II",
    "CHỈ TIÊU NĂM 2023",
    "A. GIẢI PHÁP",
    "1. Đổi mới tuyên truyền",
    "1. Phòng Văn hóa và Thông tin: Chủ trì, đôn đốc, tổng hợp báo cáo trước ngày 15/12.",
    "c) Xây dựng từ 3 đến 5 mô hình điểm; sửa chữa 05 công trình; trồng mới 1.234.567 cây.",
    "+ Mầm non: 50%;",
    "- Lưu: VT, VHTT.",
    "Lò Thị Mai Hương",
  ]) {
    expect(texts).toContain(line);
  }
});

function textOf(node: PaperNode): string[] {
  if (typeof node === "function") return [];
  if ("text" in node) {
    return [typeof node.text === "string" ? node.text : node.text.map(({ text }) => text).join("")];
  }
  if ("stack" in node) return node.stack.flatMap(textOf);
  return "columns" in node ? node.columns.flatMap(textOf) : [];
}

import { readdirSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { readPaper } from "#backend/features/documents/paper-store.ts";
import { blockText, type PaperContent } from "#shared/features/documents/paper-text.ts";
import { startBackend } from "../../support/backend.ts";
import { filledForm } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

const wanted = { draftingUnit: "VHTT", sendAgainBy: "2020-12-05" };

function lines({ blocks }: PaperContent): string[] {
  return blocks.flatMap((block) => blockText(block).split("\n"));
}

test("a refused file gets a letter that names every wrong cell, a draft in the register", async () => {
  await using backend = await startBackend({ sample: true, now: "2020-11-20T02:00:00.000Z" });
  await backend.ok("submissions.openPeriod", { periodCode: "2020-Y" });
  const bad = readdirSync(backend.folder, { recursive: true, encoding: "utf8" }).find((file) =>
    file.endsWith("(gửi lần đầu).xlsx"),
  );
  const files = [backend.grant(path.join(backend.folder, bad ?? ""))];
  const { reports } = await backend.ok("submissions.import", { files });
  const { fileName = "", fileSha256 = "" } = reports[0] ?? {};
  const source = {
    kind: "file" as const,
    files,
    fileName,
    fileSha256,
    periodCode: "2020-Y",
    answer: null,
  };

  const { documentId } = await backend.ok("submissions.returnLetter", { source, ...wanted });

  const { content } = await backend.ok("papers.show", { documentId });
  expect(content).toMatchObject({
    title: "Về việc chỉnh sửa, gửi lại số liệu năm 2020",
    addressees: ["Ủy ban nhân dân xã Khun Há"],
    recipients: ["Như trên", "Lưu: VT, VHTT"],
  });
  expect(lines(content)).toEqual([
    expect.stringMatching(/năm 2020 của Ủy ban nhân dân xã Khun Há theo tệp “CD-01 .*”/u),
    "Các chỗ cần kiểm tra, chỉnh sửa như sau:",
    "STT\tTrang\tÔ\tNội dung cần kiểm tra, chỉnh sửa",
    "1\tBản\tC7\tÔ “Tổng số hộ” ghi chữ “khoảng 95”. Hãy chỉ nhập số; không có thì nhập 0.",
    "2\tXã\tD20\t“Số trẻ sinh trong kỳ” ghi 74,5. Hãy nhập số nguyên.",
    expect.stringMatching(/^3\tXã\tD8\t/u),
    expect.stringContaining("gửi lại chậm nhất ngày 05 tháng 12 năm 2020"),
  ]);
  expect(await backend.ok("papers.check", { documentId, content: null })).toMatchObject({
    errors: 0,
  });
  expect(await backend.ok("submissions.returnLetter", { source, ...wanted })).toEqual({
    documentId,
  });
  const paper = await backend.ok("documents.show", { documentId });
  expect(paper).toMatchObject({ symbol: "UBND-VHTT", status: "draft" });
});

test("a returned report's letter says why it goes back, and what stands in each marked cell", async () => {
  await using backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const files = [backend.file("a.xlsx", await filledForm())];
  await backend.ok("submissions.import", { files });
  const source = { kind: "submission" as const, submissionId: 1 };
  expect(await backend.dispatch("submissions.returnLetter", { source, ...wanted })).toMatchObject({
    error: { code: "submissions.wrong-status", details: { status: "draft" } },
  });
  const { values } = await backend.ok("submissions.show", { submissionId: 1 });
  const marked = values.find(({ cell, sheet }) => cell === "F8" && sheet === "Bản");
  await backend.ok("submissions.return", {
    submissionId: 1,
    reason: "Chưa khớp danh sách hộ",
    marks: [{ valueId: marked?.id ?? 0, remark: "danh sách có 11 hộ" }],
  });

  const { documentId } = await backend.ok("submissions.returnLetter", { source, ...wanted });

  const { content } = await readPaper(backend.db, documentId);
  expect(content.addressees).toEqual(["Ủy ban nhân dân xã Thèn Sin"]);
  expect(lines(content)).toEqual([
    "Ủy ban nhân dân huyện Tam Đường nhận được biểu CD-01 (Số liệu cuộc vận động Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh) 6 tháng đầu năm 2020 của Ủy ban nhân dân xã Thèn Sin theo tệp “a.xlsx”. Qua kiểm tra, số liệu chưa tổng hợp được.",
    "Lý do trả lại: Chưa khớp danh sách hộ.",
    "Các chỗ cần kiểm tra, chỉnh sửa như sau:",
    "STT\tTrang\tÔ\tNội dung cần kiểm tra, chỉnh sửa",
    "1\tBản\tF8\tXã ghi “12”: danh sách có 11 hộ.",
    "Đề nghị Ủy ban nhân dân xã Thèn Sin kiểm tra, chỉnh sửa ngay trong tệp đã gửi và gửi lại chậm nhất ngày 05 tháng 12 năm 2020 để kịp tổng hợp chung./.",
  ]);
});

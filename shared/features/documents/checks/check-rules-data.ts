import type { CheckRule, Severity } from "./finding.ts";

/**
 * Which findings keep a paper from being laid before the leader, and which are only said.
 *
 * An error is what makes the paper void or false (a lapsed basis, a signer without the
 * office, the wrong authority line), or leaves out what the decree says must be there (the
 * kept copy, the mention of an annex, an addressee). All else is a matter of look or may be
 * meant: the reader decides.
 */
export const ruleSeverities: Readonly<Record<CheckRule, Severity>> = {
  "numbering-gap": "warning",
  "numbering-repeated": "warning",
  "heading-empty": "error",
  "capital-letters": "warning",
  "tone-placement": "warning",
  "variants-mixed": "warning",
  "quotes-mixed": "warning",
  "spaces-doubled": "warning",
  "space-before-mark": "warning",
  "space-missing": "warning",
  "motto-dash": "warning",
  "dashes-mixed": "warning",
  "closing-mark-missing": "warning",
  "closing-mark-inside": "warning",
  "date-zeros": "warning",
  "basis-lapsed": "error",
  "basis-not-yet": "error",
  "basis-doubtful": "warning",
  "basis-date-differs": "warning",
  "basis-mark": "warning",
  "kept-copy-missing": "error",
  "kept-copy-not-last": "warning",
  "same-addressees-missing": "warning",
  "addressee-missing": "error",
  "authority-collective": "error",
  "authority-personal": "error",
  "authority-entrusted": "error",
  "authority-incomplete": "error",
  "authority-differs": "warning",
  "signer-missing": "warning",
  "signer-unknown": "warning",
  "signer-not-in-office": "error",
  "annex-not-mentioned": "error",
  "annex-missing": "warning",
  "year-of-before": "warning",
  "paragraph-unfinished": "warning",
};

/** Where each rule is written, or why it is one of ours. */
export const ruleSources: Readonly<Record<CheckRule, string>> = {
  "numbering-gap": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  "numbering-repeated": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ",
  "heading-empty": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.d",
  "capital-letters": "Nghị định 30/2020/NĐ-CP, Phụ lục II",
  "tone-placement": "Một văn bản viết thống nhất một cách đặt dấu, để tìm được mọi chỗ của một từ",
  "variants-mixed": "Một văn bản viết thống nhất một cách, để tìm được mọi chỗ của một từ",
  "quotes-mixed": "Một văn bản dùng thống nhất một kiểu dấu ngoặc kép",
  "spaces-doubled": "Quy ước gõ văn bản: giữa hai từ có một dấu cách",
  "space-before-mark": "Quy ước gõ văn bản: dấu câu viết liền chữ trước",
  "space-missing": "Quy ước gõ văn bản: sau dấu câu có một dấu cách",
  "motto-dash": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1.b",
  "dashes-mixed": "Một văn bản dùng thống nhất một kiểu gạch nối",
  "closing-mark-missing": "Nghị định 30/2020/NĐ-CP, các mẫu tại Phụ lục III",
  "closing-mark-inside": "Nghị định 30/2020/NĐ-CP, các mẫu tại Phụ lục III",
  "date-zeros": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4.b",
  "basis-lapsed": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a; danh mục Căn cứ pháp lý",
  "basis-not-yet":
    "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a; danh mục Căn cứ pháp lý",
  "basis-doubtful": "Danh mục Căn cứ pháp lý, dòng còn ghi cần kiểm tra",
  "basis-date-differs": "Danh mục Căn cứ pháp lý",
  "basis-mark": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a",
  "kept-copy-missing": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  "kept-copy-not-last": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d",
  "same-addressees-missing": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.b",
  "addressee-missing": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.b",
  "authority-collective": "Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II.7.b",
  "authority-personal": "Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II.7.b",
  "authority-entrusted": "Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II.7.b",
  "authority-incomplete": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.b",
  "authority-differs": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.b; danh mục Người ký",
  "signer-missing": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.c",
  "signer-unknown": "Danh mục Người ký",
  "signer-not-in-office": "Nghị định 30/2020/NĐ-CP, Điều 13; danh mục Người ký",
  "annex-not-mentioned": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.a",
  "annex-missing": "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.a",
  "year-of-before": "Kế hoạch chuyển từ năm trước sang thường còn sót năm cũ",
  "paragraph-unfinished": "Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục I",
};

import { skeletonBlocks } from "#shared/features/documents/free-papers/new-paper.ts";
import type { BlockOf, PaperContent } from "#shared/features/documents/paper-text.ts";
import { officialDate } from "#shared/features/documents/place-and-date.ts";
import { periodPhrase } from "#shared/kernel/period-text.ts";
import { communeBody, type NamedUnit } from "./commune-body-data.ts";
import type { FileRemark } from "./file-remark.ts";

/** Longer lists are read in the marked copy of the file, which goes with the letter. */
const MOST_ROWS = 60;
/** The place of words that are still to be written. */
const BLANK = "……";
const headings = ["STT", "Trang", "Ô", "Nội dung cần kiểm tra, chỉnh sửa"] as const;

export type ReturnedFile = Readonly<{
  /** "Ủy ban nhân dân huyện Tam Đường" */
  bodyName: string;
  /** Null: the file does not tell whose it is. */
  unit: NamedUnit | null;
  /** Null: the file is no form that is known. */
  form: Readonly<{ code: string; name: string }> | null;
  fileName: string;
  periodCode: string;
  /** YYYY-MM-DD */
  sendAgainBy: string;
  /** Why the clerk gave it back; null: the program refused it. */
  reason: string | null;
  remarks: readonly FileRemark[];
}>;

/**
 * What the letter to a commune says of its file: what is wrong in which cell, and by when it
 * is wanted again. Where anything is wrong, what was only to be looked at is left out.
 */
export function returnLetter(
  file: ReturnedFile,
): Pick<PaperContent, "title" | "addressees" | "blocks"> {
  const commune = file.unit === null ? BLANK : communeBody(file.unit);
  const wrong = file.remarks.filter(({ severity }) => severity === "error");
  const told = wrong.length > 0 ? wrong : file.remarks;
  const rows = told.slice(0, MOST_ROWS);
  const left = told.length - rows.length;
  const by = officialDate(file.sendAgainBy, Number(file.sendAgainBy.slice(0, 4)));
  const before = [received(file, commune)];
  if (file.reason !== null) before.push(`Lý do trả lại: ${ended(file.reason)}`);
  if (rows.length > 0) before.push("Các chỗ cần kiểm tra, chỉnh sửa như sau:");
  const after = [
    `Đề nghị ${commune} kiểm tra, chỉnh sửa ngay trong tệp đã gửi và gửi lại chậm nhất ${by} để kịp tổng hợp chung./.`,
  ];
  if (left > 0) {
    after.unshift(`Còn ${left} chỗ khác được đánh dấu trong tệp Excel gửi kèm văn bản này.`);
  }
  const line = (text: string) => ({ as: "text" as const, text });
  return {
    title: `Về việc chỉnh sửa, gửi lại số liệu ${phraseOf(file.periodCode)}`,
    addressees: [commune],
    blocks: [
      ...skeletonBlocks(before.map(line)),
      ...(rows.length > 0 ? [remarkTable(rows)] : []),
      // The blocks get names of their own when the paper is kept.
      ...skeletonBlocks(after.map(line)),
    ],
  };
}

function received({ bodyName, form, fileName, periodCode }: ReturnedFile, commune: string): string {
  const what = form === null ? "tệp số liệu" : `biểu ${form.code} (${form.name})`;
  return `${bodyName} nhận được ${what} ${phraseOf(periodCode)} của ${commune} theo tệp “${fileName}”. Qua kiểm tra, số liệu chưa tổng hợp được.`;
}

function phraseOf(periodCode: string): string {
  return periodPhrase(periodCode) ?? periodCode;
}

function remarkTable(remarks: readonly FileRemark[]): BlockOf<"table"> {
  const cells = (words: readonly string[]) => ({
    cells: words.map((text) => ({ content: text === "" ? [] : [{ type: "text" as const, text }] })),
  });
  return {
    kind: "table",
    id: "remarks",
    headerRows: 1,
    columns: [
      { widthPercent: 10, align: "center" },
      { widthPercent: 16, align: "left" },
      { widthPercent: 12, align: "center" },
      { widthPercent: 62, align: "left" },
    ],
    rows: [
      cells(headings),
      ...remarks.map((remark, index) =>
        cells([String(index + 1), remark.sheet ?? "", remark.cell ?? "", wordsOf(remark)]),
      ),
    ],
  };
}

function wordsOf({ found, words }: FileRemark): string {
  if (found === null) return words;
  return `${found === "" ? "Xã để trống" : `Xã ghi “${found}”`}: ${ended(words)}`;
}

function ended(sentence: string): string {
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`;
}

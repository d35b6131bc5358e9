import { skeletonBlocks } from "#shared/features/documents/free-papers/new-paper.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import { officialDate } from "#shared/features/documents/place-and-date.ts";
import { periodPhrase } from "#shared/kernel/period-text.ts";
import { communeBody, type NamedUnit } from "../follow-up/commune-body-data.ts";

/** The letters of a period have this title; they are known by it, as in the register. */
export function reminderTitle(periodCode: string): string {
  return `Về việc gửi báo cáo số liệu ${periodPhrase(periodCode) ?? periodCode}`;
}

/** What a commune is told that has not sent its forms: which, since when, until when. */
export function reminderLetter({
  bodyName,
  unit,
  periodCode,
  dueOn,
  forms,
  sendBy,
}: Readonly<{
  /** "Ủy ban nhân dân huyện Tam Đường" */
  bodyName: string;
  unit: NamedUnit;
  periodCode: string;
  /** The unit's own last day, YYYY-MM-DD. */
  dueOn: string;
  forms: readonly Readonly<{ code: string; name: string }>[];
  /** The day by which they are wanted now, YYYY-MM-DD. */
  sendBy: string;
}>): Pick<PaperContent, "title" | "addressees" | "blocks"> {
  const commune = communeBody(unit);
  const named = forms.map(({ code, name }) => `biểu ${code} (${name})`).join("; ");
  const phrase = periodPhrase(periodCode) ?? periodCode;
  const lines = [
    `Số liệu ${phrase} được gửi về ${bodyName} chậm nhất ${dayOf(dueOn)}. Đến nay, ${bodyName} chưa nhận được của ${commune}: ${named}.`,
    `Đề nghị ${commune} nhập đủ số liệu vào tệp biểu mẫu đã được gửi và gửi về ${bodyName} chậm nhất ${dayOf(sendBy)} để kịp tổng hợp chung./.`,
  ];
  return {
    title: reminderTitle(periodCode),
    addressees: [commune],
    blocks: skeletonBlocks(lines.map((text) => ({ as: "text", text }))),
  };
}

function dayOf(isoDate: string): string {
  return officialDate(isoDate, Number(isoDate.slice(0, 4)));
}

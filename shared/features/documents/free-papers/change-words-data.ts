import type { PaperRelation } from "./relations-data.ts";
import type { SkeletonLine } from "./skeletons-data.ts";

type Changed = Readonly<{
  /** "Kế hoạch số 09/KH-UBND ngày 05 tháng 02 năm 2020 của Ủy ban nhân dân huyện Tam Đường" */
  earlier: string;
  /** "Kế hoạch" */
  kindName: string;
}>;

const BLANK = "……";

/** What a paper says that changes an earlier one; with no lines, it begins with the earlier text. */
export const changeWords: Readonly<
  Record<
    PaperRelation,
    Readonly<{
      title: (changed: Changed) => string;
      lines: (changed: Changed) => readonly SkeletonLine[];
    }>
  >
> = {
  amends: {
    title: ({ earlier }) => `Về việc sửa đổi, bổ sung ${earlier}`,
    lines: ({ earlier, kindName }) => [
      { as: "basis", text: `Căn cứ ${earlier};` },
      { as: "article", text: `Sửa đổi, bổ sung một số nội dung của ${earlier} như sau:` },
      { as: "text", text: BLANK },
      {
        as: "article",
        text: `Các nội dung khác của ${kindName} nêu trên giữ nguyên hiệu lực./.`,
      },
    ],
  },
  replaces: {
    title: ({ earlier }) => `Về việc thay thế ${earlier}`,
    lines: ({ earlier, kindName }) => [
      { as: "basis", text: `Căn cứ ${earlier};` },
      { as: "text", text: BLANK },
      { as: "text", text: `${kindName} này thay thế ${earlier}./.` },
    ],
  },
  corrects: {
    title: ({ earlier }) => `Về việc đính chính ${earlier}`,
    lines: ({ earlier }) => [
      {
        as: "text",
        text: `Do sơ suất trong quá trình soạn thảo, ${earlier} có sai sót về thể thức, kỹ thuật trình bày, nay đính chính như sau:`,
      },
      { as: "text", text: `Tại ${BLANK} đã in là: “${BLANK}”.` },
      { as: "text", text: `Nay sửa lại là: “${BLANK}”./.` },
    ],
  },
};

/** What is put into the earlier text, so that the new paper says what it replaces. */
export function replacementLine({ earlier, kindName }: Changed): readonly SkeletonLine[] {
  return [{ as: "text", text: `${kindName} này thay thế ${earlier}.` }];
}

/** An issued paper in full, as another one cites it. */
export function earlierInFull(kindName: string, sign: string, date: string, body: string): string {
  return `${kindName} số ${sign} ${date} của ${body}`;
}

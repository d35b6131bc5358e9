import { describe, expect, test } from "vitest";

import type { LegalAct } from "#shared/features/documents/legal-acts/contract.ts";
import {
  inlineText,
  type PaperBlock,
  type PaperContent,
} from "#shared/features/documents/paper-text.ts";
import type { YearResult } from "#shared/features/plans/propose-target.ts";
import { rollOverContent } from "#shared/features/plans/roll-over-content.ts";

const result: YearResult = {
  value: "69.2",
  before: null,
  state: "met",
  direction: "up",
  unit: "%",
  decimals: 1,
  isFall: false,
};
const act: LegalAct = {
  id: 1,
  kind: "decree",
  sign: "91/2017/NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: "2017-07-31",
  subject: "quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
  inForceFrom: "2017-10-01",
  inForceTo: "2023-12-31",
  replacedById: 2,
  note: "",
  source: "",
  certainty: "read-in-source",
};
const next: LegalAct = {
  ...act,
  id: 2,
  sign: "98/2023/NĐ-CP",
  issuedOn: "2023-12-31",
  inForceFrom: "2024-01-01",
  inForceTo: null,
  replacedById: null,
};

function rolled(block: PaperBlock, from: number, results = new Map([[7, result]])) {
  const content: PaperContent = {
    title: `Thực hiện cuộc vận động năm ${from}`,
    addressees: [],
    blocks: [block],
    recipients: [],
    signer: { authority: [], name: null },
  };
  const reply = rollOverContent(content, {
    fromYear: from,
    toYear: from + 1,
    targets: [{ id: 7, indicator: "communesMeetingNtm" }],
    targetIds: new Map([[7, 70]]),
    results,
    acts: [act, next],
  });
  const [moved] = reply.content.blocks;
  return {
    title: reply.content.title,
    block: moved,
    text: moved !== undefined && "content" in moved ? inlineText(moved.content) : "",
    warnings: reply.warnings.map(({ code, details }) => [code, details]),
  };
}

const basis = (text: string): PaperBlock => ({
  kind: "basis",
  id: "c1",
  actId: null,
  content: [{ type: "text", text }],
});
const bullet = (before: string, after: string): PaperBlock => ({
  kind: "bullet",
  id: "b1",
  level: 1,
  mark: "-",
  numbering: null,
  content: [
    { type: "text", text: before },
    { type: "target", targetId: 7, typed: "61,5%" },
    { type: "text", text: after },
  ],
});

describe("a basis", () => {
  const lapsed = "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ;";

  test("that has lapsed gives way to the act that replaces it", () => {
    const moved = rolled(basis(lapsed), 2023);
    expect(moved.text).toBe(
      "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;",
    );
    expect(moved.block).toMatchObject({ actId: 2 });
    expect(moved.warnings).toEqual([
      [
        "plans.act-replaced",
        {
          act: "Nghị định số 91/2017/NĐ-CP",
          by: "Nghị định số 98/2023/NĐ-CP",
          year: 2024,
        },
      ],
    ]);
  });

  test("that still binds stays as it is", () => {
    expect(rolled(basis(lapsed), 2020)).toMatchObject({ text: lapsed, warnings: [] });
  });

  test("that the catalogue does not know is marked", () => {
    const unknown = "Căn cứ Kế hoạch số 709/KH-UBND ngày 03/8/2016 của UBND tỉnh;";
    expect(rolled(basis(unknown), 2020)).toMatchObject({
      text: unknown,
      warnings: [["plans.act-unknown", { year: 2021 }]],
    });
  });
});

describe("last year's result beside a target", () => {
  test("gives way to the result of the year that ends", () => {
    const moved = rolled(bullet("Có ", " số xã đạt chuẩn (năm 2019: 53,8%)"), 2020);
    expect(moved.text).toBe("Có 61,5% số xã đạt chuẩn (năm 2020: 69,2%)");
    expect(moved.block).toMatchObject({ content: [{}, { type: "target", targetId: 70 }, {}] });
    expect(moved.warnings).toEqual([
      ["plans.result-carried", { before: "năm 2019: 53,8%", after: "năm 2020: 69,2%" }],
    ]);
  });

  test("stays, and is listed, while the year has no result", () => {
    const moved = rolled(bullet("Có ", " số xã đạt chuẩn (năm 2019 đạt 53,8%)"), 2020, new Map());
    expect(moved.text).toContain("năm 2019 đạt 53,8%");
    expect(moved.warnings).toEqual([
      ["plans.result-missing", { found: "năm 2019 đạt 53,8%", year: 2020 }],
    ]);
  });
});

test("deadlines and the plan's own year move; days of acts and past periods do not", () => {
  const moved = rolled(
    bullet(
      "Trong năm 2020, giai đoạn 2016 - 2020, ",
      " số xã; báo cáo trước ngày 15/12/2020, quý IV/2020; ngày 05/02/2020",
    ),
    2020,
  );
  expect(moved.title).toBe("Thực hiện cuộc vận động năm 2021");
  expect(moved.text).toBe(
    "Trong năm 2021, giai đoạn 2016 - 2020, 61,5% số xã; báo cáo trước ngày 15/12/2021, quý IV/2020; ngày 05/02/2020",
  );
});

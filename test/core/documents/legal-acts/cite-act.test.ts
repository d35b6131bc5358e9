import { describe, expect, test } from "vitest";

import {
  basisSentence,
  citeAgain,
  citeInFull,
} from "#shared/features/documents/legal-acts/cite-act.ts";
import type { LegalAct } from "#shared/features/documents/legal-acts/contract.ts";
import { findAct } from "#shared/features/documents/legal-acts/find-act.ts";
import { readCitations } from "#shared/features/documents/legal-acts/read-citations.ts";
import { actStatusOn } from "#shared/features/documents/legal-acts/act-status.ts";

const none = { replacedById: null, note: "", source: "", certainty: "read-in-source" } as const;
const localGovernment: LegalAct = {
  ...none,
  id: 1,
  kind: "law",
  sign: "77/2015/QH13",
  issuer: "Quốc hội",
  issuedOn: "2015-06-19",
  subject: "Tổ chức chính quyền địa phương",
  inForceFrom: "2016-01-01",
  inForceTo: "2025-02-28",
};
const localGovernment2025: LegalAct = {
  ...localGovernment,
  id: 2,
  sign: "65/2025/QH15",
  issuedOn: "2025-02-19",
  inForceFrom: "2025-03-01",
  inForceTo: null,
};
const rewardDecree: LegalAct = {
  ...none,
  id: 3,
  kind: "decree",
  sign: "91/2017/NĐ-CP",
  issuer: "Chính phủ",
  issuedOn: "2017-07-31",
  subject: "quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
  inForceFrom: "2017-10-01",
  inForceTo: "2023-12-31",
};
const plan: LegalAct = {
  ...none,
  id: 4,
  kind: "plan",
  sign: "709/KH-UBND",
  issuer: "Ủy ban nhân dân huyện Tam Đường",
  issuedOn: "2017-08-03",
  subject: "triển khai thực hiện Cuộc vận động",
  inForceFrom: "2017-08-03",
  inForceTo: null,
};
const planOfAnotherYear: LegalAct = { ...plan, id: 5, issuedOn: "2019-05-10" };
const familyDecree: LegalAct = {
  ...rewardDecree,
  id: 6,
  sign: "122/2018/NĐ-CP",
  issuedOn: "2018-09-17",
  subject: "quy định về xét tặng danh hiệu “Gia đình văn hóa”; “Thôn văn hóa”, “Bản văn hóa”",
};
const catalogue = [localGovernment, localGovernment2025, rewardDecree, plan, planOfAnotherYear];

describe("an act among the bases", () => {
  test("is named by kind, number, date, issuer and subject; a law by its title and date", () => {
    expect(basisSentence(localGovernment)).toBe(
      "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
    );
    expect(basisSentence(rewardDecree)).toBe(
      "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    );
    expect(citeInFull(plan)).toBe(
      "Kế hoạch số 709/KH-UBND ngày 03 tháng 8 năm 2017 của Ủy ban nhân dân huyện Tam Đường triển khai thực hiện Cuộc vận động",
    );
  });

  test("is named again by kind and number, a law by its title", () => {
    expect([localGovernment, rewardDecree].map(citeAgain)).toEqual([
      "Luật Tổ chức chính quyền địa phương",
      "Nghị định số 91/2017/NĐ-CP",
    ]);
  });
});

describe("readCitations", () => {
  test("reads back every act that the catalogue writes", () => {
    for (const act of [...catalogue, familyDecree]) {
      expect(
        readCitations(`${basisSentence(act)};`).map((each) =>
          findAct(each, [...catalogue, familyDecree]),
        ),
      ).toEqual([act]);
    }
  });

  test("reads issuer and subject, a semicolon inside the subject with it", () => {
    const read = [plan, rewardDecree, familyDecree].flatMap((act) =>
      readCitations(`${basisSentence(act)};`),
    );
    expect(read.map(({ issuer, subject }) => ({ issuer, subject }))).toEqual(
      [plan, rewardDecree, familyDecree].map(({ issuer, subject }) => ({ issuer, subject })),
    );
  });

  test.each([
    {
      typed: "Căn cứ Kế hoạch số 709/ KH- UBND ngày 03/8/2017 của UBND huyện Tam Đường về …",
      read: { kind: "plan", sign: "709/KH-UBND", issuedOn: "2017-08-03", year: 2017, title: null },
    },
    {
      typed: "Căn cứ nghị định số 91/2017/NĐ-CP của Chính phủ;",
      read: { kind: "decree", sign: "91/2017/NĐ-CP", issuedOn: null, year: null, title: null },
    },
    {
      typed: "Thực hiện Chỉ thị số 10-CT/TW, ngày 15/12/2016 của Ban Bí thư;",
      read: {
        kind: "directive",
        sign: "10-CT/TW",
        issuedOn: "2016-12-15",
        year: 2016,
        title: null,
      },
    },
    {
      typed: "Căn cứ khoản 2 Điều 80 Luật Thi đua, khen thưởng năm 2022;",
      read: { kind: "law", sign: null, issuedOn: null, year: 2022, title: "Thi đua, khen thưởng" },
    },
    {
      typed: "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022.",
      read: {
        kind: "law",
        sign: "06/2022/QH15",
        issuedOn: "2022-06-15",
        year: 2022,
        title: "Thi đua, khen thưởng",
      },
    },
    {
      typed: "Căn cứ Thông tư liên tịch số 05/2013/TTLT-BNV-BTC ngày 31 tháng 02 năm 2013;",
      read: {
        kind: "jointCircular",
        sign: "05/2013/TTLT-BNV-BTC",
        issuedOn: null,
        year: 2013,
        title: null,
      },
    },
    {
      typed: "Theo Tờ trình số 12/TTr-VHTT ngày 01/3/2020 của Phòng Văn hóa và Thông tin.",
      read: {
        kind: "proposal",
        sign: "12/TTr-VHTT",
        issuedOn: "2020-03-01",
        year: 2020,
        title: null,
      },
    },
  ])("reads “$typed”", ({ typed, read }) => {
    expect(readCitations(typed)).toMatchObject([read]);
  });

  test("reads several acts of one sentence, and none where none is named", () => {
    const both =
      "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;";
    expect(readCitations(both).map(({ title, issuedOn }) => [title, issuedOn])).toEqual([
      ["Tổ chức chính quyền địa phương", "2015-06-19"],
      [
        "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
        "2019-11-22",
      ],
    ]);
    expect(readCitations("Căn cứ tình hình thực tế và kế hoạch của các xã;")).toEqual([]);
  });
});

describe("findAct", () => {
  const found = (typed: string) =>
    readCitations(typed).map((citation) => findAct(citation, catalogue)?.id ?? null);

  test("tells acts of one number by their date, laws of one title by their year", () => {
    expect(found("Căn cứ Kế hoạch số 709/KH-UBND ngày 10/5/2019")).toEqual([5]);
    expect(found("Căn cứ Luật Tổ chức chính quyền địa phương năm 2025")).toEqual([2]);
  });

  test("takes no act where the sentence leaves more than one, or names none of them", () => {
    expect(found("Căn cứ Kế hoạch số 709/KH-UBND")).toEqual([null]);
    expect(found("Căn cứ Luật Tổ chức chính quyền địa phương")).toEqual([null]);
    expect(found("Căn cứ Kế hoạch số 709/KH-UBND ngày 01/01/2018")).toEqual([null]);
    expect(found("Căn cứ Thông tư số 91/2017/NĐ-CP")).toEqual([null]);
  });

  test("knows a number that holds its year by the number alone, whatever date was typed", () => {
    expect(found("Căn cứ Nghị định 91/2017/NĐ-CP ngày 30/7/2017")).toEqual([3]);
  });
});

test("an act binds from its first to its last day in force", () => {
  const days = ["2017-09-30", "2017-10-01", "2023-12-31", "2024-01-01"];
  expect(days.map((day) => actStatusOn(rewardDecree, day))).toEqual([
    "not-yet",
    "in-force",
    "in-force",
    "lapsed",
  ]);
  expect(actStatusOn({ inForceFrom: null, inForceTo: null }, "2020-01-01")).toBe("unknown");
  expect(actStatusOn({ inForceFrom: null, inForceTo: "2019-12-31" }, "2020-01-01")).toBe("lapsed");
});

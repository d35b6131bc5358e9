import { describe, expect, test } from "vitest";

import { enactingBody } from "#shared/features/documents/authority/enacting-body.ts";
import { signerLines } from "#shared/features/documents/authority/signers-for.ts";
import { levelAbove } from "#shared/features/documents/issuer/government-on.ts";
import { mayIssue } from "#shared/features/documents/issuer/issuer-kinds-data.ts";
import { issuerOfOffice } from "#shared/features/documents/issuer/issuer-of-office.ts";
import { type IssuingOffice, issuerOn } from "#shared/features/documents/issuer/issuer-on.ts";
import { officialSymbol } from "#shared/features/documents/official-symbol.ts";

const district: IssuingOffice = {
  name: "UBND huyện Thử",
  level: "district",
  issuingBody: "ỦY BAN NHÂN DÂN\nHUYỆN THỬ",
  superiorBody: null,
  provinceBody: null,
  place: "Thử",
  symbol: "UBND",
  boardName: "Ban Chỉ đạo\nCuộc vận động huyện Thử",
  boardSymbol: "BCĐ",
};
const commune: IssuingOffice = {
  ...district,
  name: "UBND xã Mẫu",
  level: "commune",
  issuingBody: "ỦY BAN NHÂN DÂN\nXÃ MẪU",
  superiorBody: "UBND huyện Thử",
  provinceBody: "UBND tỉnh Ví Dụ",
  place: "Mẫu",
  boardName: "Ban Chỉ đạo Cuộc vận động xã Mẫu",
};
const before = "2025-06-30";
const since = "2025-07-01";

describe("issuerOn", () => {
  test.each([
    ["district", district, "committee", before, [null, "ỦY BAN NHÂN DÂN\nHUYỆN THỬ", "UBND"], true],
    ["district", district, "committee", since, [null, "ỦY BAN NHÂN DÂN\nHUYỆN THỬ", "UBND"], false],
    [
      "district's board",
      district,
      "board",
      before,
      ["UBND huyện Thử", "Ban Chỉ đạo\nCuộc vận động huyện Thử", "BCĐ"],
      true,
    ],
    [
      "district's board",
      district,
      "board",
      since,
      ["UBND huyện Thử", "Ban Chỉ đạo\nCuộc vận động huyện Thử", "BCĐ"],
      false,
    ],
    [
      "commune",
      commune,
      "committee",
      before,
      ["UBND huyện Thử", "ỦY BAN NHÂN DÂN\nXÃ MẪU", "UBND"],
      true,
    ],
    [
      "commune",
      commune,
      "committee",
      since,
      ["UBND tỉnh Ví Dụ", "ỦY BAN NHÂN DÂN\nXÃ MẪU", "UBND"],
      true,
    ],
    [
      "commune's board",
      commune,
      "board",
      since,
      ["UBND xã Mẫu", "Ban Chỉ đạo Cuộc vận động xã Mẫu", "BCĐ"],
      true,
    ],
  ] as const)("of a %s: head and symbol on its day", (_, office, kind, day, head, isInPlace) => {
    const issuer = issuerOn(office, kind, day);
    expect([issuer.superiorBody, issuer.issuingBody, issuer.symbol]).toEqual(head);
    expect(issuer).toMatchObject({ kind, isInPlace, place: office.place });
  });

  test("names the body in running text in one line, in full", () => {
    expect(issuerOn(commune, "committee", since).bodyName).toBe("Ủy ban nhân dân xã Mẫu");
    expect(issuerOn(district, "board", before).bodyName).toBe(
      "Ban Chỉ đạo Cuộc vận động huyện Thử",
    );
  });

  test("has no board where the office has named none", () => {
    expect(() => issuerOn({ ...commune, boardName: null }, "board", since)).toThrow(RangeError);
  });
});

test.each([
  ["commune", before, "district"],
  ["commune", since, "province"],
  ["district", before, "province"],
  ["district", since, null],
] as const)("above a %s on %s stands: %s", (level, day, above) => {
  expect(levelAbove(level, day)).toBe(above);
});

test.each([
  ["committee", "Chủ tịch", "collective", "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"],
  ["committee", "Phó Chủ tịch", "collective", "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"],
  ["committee", "Chánh Văn phòng", "personal", "TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG"],
  ["board", "Trưởng Ban", "collective", "TM. BAN CHỈ ĐẠO / TRƯỞNG BAN"],
  ["board", "Phó Trưởng Ban", "collective", "TM. BAN CHỈ ĐẠO / KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN"],
  [
    "board",
    "Phó Trưởng Ban Thường trực",
    "personal",
    "KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
  ],
] as const)("%s, signed by a %s, %s", (kind, office, form, lines) => {
  const { issuingBody } = issuerOn(commune, kind, since);
  const signsAs = office.startsWith("Phó")
    ? "deputy"
    : office.startsWith("Chánh")
      ? "order"
      : "head";
  expect(signerLines({ office, signsAs }, form, issuingBody).join(" / ")).toBe(lines);
  expect(issuerOfOffice(office)).toBe(kind);
});

test.each([
  ["Quyền Trưởng Ban", "board"],
  ["Q. Trưởng ban", "board"],
  ["Ủy viên Thường trực Ban Chỉ đạo", "board"],
  ["Trưởng Ban Chỉ đạo huyện", "board"],
  ["Trưởng Ban Dân tộc", "committee"],
  ["Trưởng phòng Nội vụ", "committee"],
] as const)("a %s signs for the %s", (office, kind) => {
  expect(issuerOfOffice(office)).toBe(kind);
});

test("a board's symbols and decisions name it", () => {
  const { symbol, bodyName } = issuerOn(commune, "board", since);
  expect(officialSymbol("plan", symbol, null)).toBe("KH-BCĐ");
  expect(officialSymbol("letter", symbol, "VX")).toBe("BCĐ-VX");
  expect(enactingBody(["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"], bodyName)).toBe(bodyName);
  expect(enactingBody(["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"], bodyName)).toBe(
    "Trưởng Ban Chỉ đạo Cuộc vận động xã Mẫu",
  );
});

test("directives are a chairman's, no board's", () => {
  expect([mayIssue("committee", "directive"), mayIssue("board", "directive")]).toEqual([
    true,
    false,
  ]);
  expect(mayIssue("board", "plan")).toBe(true);
});

import { describe, expect, test } from "vitest";

import { authorityLines } from "#shared/features/documents/authority/authority-lines.ts";
import {
  holdsOfficeOn,
  maySignBy,
  signerLines,
  signersFor,
} from "#shared/features/documents/authority/signers-for.ts";
import type { Signer } from "#shared/features/office/contract.ts";
import { usualRight } from "#shared/features/office/signing-right.ts";

const chair = { head: "Chủ tịch", office: "Chủ tịch", right: "head" } as const;

describe("authorityLines", () => {
  test.each([
    [
      { collective: "Ủy ban nhân dân", head: "Chủ tịch", office: "Phó Chủ tịch", right: "deputy" },
      ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ],
    [{ ...chair, collective: "Ủy ban nhân dân" }, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
    [{ ...chair, collective: null }, ["CHỦ TỊCH"]],
    [
      {
        collective: "Ủy ban nhân dân",
        head: "Chủ tịch",
        office: "Quyền Chủ tịch",
        right: "acting",
      },
      ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"],
    ],
    [
      { collective: null, head: "Chủ tịch", office: "Phó Chủ tịch", right: "deputy" },
      ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ],
    [
      { collective: null, head: "Chủ tịch", office: "Chánh Văn phòng", right: "order" },
      ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
    ],
    [
      { collective: null, head: "Chủ tịch", office: "Trưởng phòng Nội vụ", right: "mandate" },
      ["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ"],
    ],
  ] as const)("%o", (authority, lines) => {
    expect(authorityLines(authority)).toEqual(lines);
  });
});

const signer = (id: number, office: string, from: string, to: string | null): Signer => ({
  id,
  name: `Người Ký ${id}`,
  office,
  signsAs: usualRight(office),
  mandate: "",
  holdsFrom: from,
  holdsTo: to,
});
const signers = [
  signer(1, "Chánh Văn phòng", "2015-01-01", null),
  signer(2, "Phó Chủ tịch", "2019-01-01", null),
  signer(3, "Chủ tịch", "2016-07-01", "2020-06-30"),
  signer(4, "Quyền Chủ tịch", "2020-07-01", "2020-12-31"),
];
const named = (paper: Omit<Parameters<typeof signersFor>[1], "issuer">) =>
  signersFor(signers, { issuer: "committee", ...paper }).map(({ office }) => office);

describe("signersFor", () => {
  test("a plan is signed by the leaders who hold office that day, the head first", () => {
    const plan = { kind: "plan", form: "collective" } as const;
    expect(named({ ...plan, day: "2020-06-30" })).toEqual(["Chủ tịch", "Phó Chủ tịch"]);
    expect(named({ ...plan, day: "2020-07-01" })).toEqual(["Quyền Chủ tịch", "Phó Chủ tịch"]);
    expect(named({ ...plan, day: "2021-01-01" })).toEqual(["Phó Chủ tịch"]);
    expect(named({ ...plan, day: "2016-01-01" })).toEqual([]);
  });

  test("an invitation of the chairman may be signed by order, his decision may not", () => {
    const day = "2020-05-05";
    expect(named({ kind: "invitation", form: "personal", day })).toEqual([
      "Chủ tịch",
      "Phó Chủ tịch",
      "Chánh Văn phòng",
    ]);
    expect(named({ kind: "decision", form: "personal", day })).toEqual([
      "Chủ tịch",
      "Phó Chủ tịch",
    ]);
    expect(named({ kind: "invitation", form: "collective", day })).not.toContain("Chánh Văn phòng");
  });
});

test("no plan is a personal act, no directive a collective one, and minutes are neither", () => {
  expect(maySignBy("plan", "personal", "head")).toBe(false);
  expect(maySignBy("directive", "collective", "head")).toBe(false);
  expect(maySignBy("minutes", "collective", "head")).toBe(false);
  expect(maySignBy("letter", "personal", "mandate")).toBe(true);
});

test("an office is held from its first to its last day", () => {
  const [, , head] = signers;
  if (head === undefined) throw new Error("no head");
  const days = ["2016-06-30", "2016-07-01", "2020-06-30", "2020-07-01"];
  expect(days.map((day) => holdsOfficeOn(head, day))).toEqual([false, true, true, false]);
});

test("the lines over a signature name the issuing body as papers do, and its own head", () => {
  const deputy = { office: "Phó Chủ tịch", signsAs: "deputy" } as const;
  expect(signerLines(deputy, "collective", "ỦY BAN NHÂN DÂN\nHUYỆN TAM ĐƯỜNG")).toEqual([
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
  ]);
  expect(
    signerLines({ office: "Phó Trưởng Ban", signsAs: "deputy" }, "collective", "BAN CHỈ ĐẠO HUYỆN"),
  ).toEqual(["TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"]);
  expect(
    signerLines({ office: "Chánh Văn phòng", signsAs: "order" }, "personal", "UBND xã Bản Bo"),
  ).toEqual(["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]);
});

test("the right that an office gives is known by its name", () => {
  const offices = ["Chủ tịch", "CHỦ TỊCH UBND", "Phó Chủ tịch Thường trực", "Q. Chủ tịch"];
  expect([...offices, "Phó Trưởng ban", "Chánh Văn phòng"].map(usualRight)).toEqual([
    "head",
    "head",
    "deputy",
    "acting",
    "deputy",
    "order",
  ]);
});

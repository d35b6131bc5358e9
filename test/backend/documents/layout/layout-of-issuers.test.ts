import { beforeAll, describe, expect, test } from "vitest";

import {
  type Issuer,
  type IssuingOffice,
  issuerOn,
} from "#shared/features/documents/issuer/issuer-on.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import { officialSymbol } from "#shared/features/documents/official-symbol.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { officialDate } from "#shared/features/documents/place-and-date.ts";
import { rendered } from "../../pdf/sample-papers.ts";
import type { ReadPage } from "../../pdf/read-pdf.ts";
import { looks, page } from "./decree-figures.ts";
import { expectLook, expectNear, expectShortRule } from "./expect-look.ts";
import { kindPaper, type Measured, measuredKinds, signerName } from "./kind-papers.ts";
import { ruleUnder, type Spot, spotAt, spotsOf } from "./measure-page.ts";

const district: IssuingOffice = {
  name: "UBND huyện Tam Đường",
  level: "district",
  issuingBody: "ỦY BAN NHÂN DÂN\nHUYỆN TAM ĐƯỜNG",
  superiorBody: null,
  provinceBody: null,
  place: "Tam Đường",
  symbol: "UBND",
  boardName:
    "Ban Chỉ đạo\nCuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”",
  boardSymbol: "BCĐ",
};
const commune: IssuingOffice = {
  ...district,
  name: "UBND xã Bản Bo",
  level: "commune",
  issuingBody: "ỦY BAN NHÂN DÂN\nXÃ BẢN BO",
  superiorBody: "UBND huyện Tam Đường",
  provinceBody: "UBND tỉnh Lai Châu",
  place: "Bản Bo",
  boardName: "Ban Chỉ đạo\nCuộc vận động xã Bản Bo",
};

const committeeSigns = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"];
const boardSigns = (office: string) => ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", `CHỦ TỊCH ${office}`];

const cases = [
  {
    name: "a commune under its district, by the circular",
    issuer: issuerOn(commune, "committee", "2020-03-04"),
    day: "2020-03-04",
    over: "UBND HUYỆN TAM ĐƯỜNG",
    head: ["ỦY BAN NHÂN DÂN", "XÃ BẢN BO"],
    authority: committeeSigns,
  },
  {
    name: "a commune under its district",
    issuer: issuerOn(commune, "committee", "2025-06-30"),
    day: "2025-06-30",
    over: "UBND HUYỆN TAM ĐƯỜNG",
    head: ["ỦY BAN NHÂN DÂN", "XÃ BẢN BO"],
    authority: committeeSigns,
  },
  {
    name: "a commune under the province, since there is no district",
    issuer: issuerOn(commune, "committee", "2025-07-01"),
    day: "2025-07-01",
    over: "UBND TỈNH LAI CHÂU",
    head: ["ỦY BAN NHÂN DÂN", "XÃ BẢN BO"],
    authority: committeeSigns,
  },
  {
    name: "the district's board, with a name of many lines",
    issuer: issuerOn(district, "board", "2020-11-20"),
    day: "2020-11-20",
    over: "UBND HUYỆN TAM ĐƯỜNG",
    head: ["BAN CHỈ ĐẠO", "CUỘC VẬN ĐỘNG"],
    authority: boardSigns("UBND HUYỆN"),
  },
  {
    name: "a commune's board of today",
    issuer: issuerOn(commune, "board", "2026-03-02"),
    day: "2026-03-02",
    over: "UBND XÃ BẢN BO",
    head: ["BAN CHỈ ĐẠO", "CUỘC VẬN ĐỘNG XÃ BẢN BO"],
    authority: boardSigns("UBND XÃ"),
  },
] as const;

const [plan, letter] = ["plan", "letter"].map((kind) =>
  measuredKinds.find((measured) => measured.kind === kind),
) as [Measured, Measured];

describe.each(cases)("$name", ({ issuer, day, over, head, authority }) => {
  const pages: { [kind: string]: readonly ReadPage[] } = {};
  beforeAll(async () => {
    for (const measured of [plan, letter]) {
      pages[measured.kind] = await rendered(paperOf(measured, issuer, day, authority));
    }
  });

  test.each([plan, letter])("has the head of the issuer on its $kind", ({ kind }) => {
    const [first] = pages[kind] as [ReadPage];
    const spots = spotsOf(first);
    const superior = spotAt(spots, over);
    expectLook(superior, looks.superiorBody);
    const lines = headLines(spots);
    expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining([head[0]]));
    expect(lines.map(({ text }) => text).join(" ")).toContain(head.join(" "));
    for (const line of lines) {
      expectLook(line, looks.issuingBody);
      expectNear(line.middle, superior.middle);
      // Beside nation and motto, never under or over them.
      expect(line.right).toBeLessThan(spotAt(spots, paperWords.motto).left);
    }
    expectShortRule(ruleUnder(first, lines.at(-1) as Spot), lines.at(-1) as Spot);
    expect(superior.baseline).toBeLessThan(lines[0]?.baseline ?? 0);
    expect(superior.baseline).toBeCloseTo(spotAt(spots, paperWords.nation).baseline, 1);
  });

  test.each([plan, letter])("numbers and dates its $kind as the issuer does", ({ kind }) => {
    const spots = spotsOf((pages[kind] as [ReadPage])[0]);
    const number = spotAt(spots, "Số:");
    expect(number.text).toBe(`Số: 09/${symbolOf(kind, issuer)}`);
    expectLook(number, looks.number);
    const date = spotAt(spots, `${issuer.place}, ngày`);
    expect(date.text).toBe(`${issuer.place}, ${officialDate(day, 2020)}`);
    expectLook(date, looks.placeAndDate);
    expect(date.baseline).toBeCloseTo(number.baseline, 2);
    expect(date.middle).toBeGreaterThan(page.width / 2);
  });

  test.each([plan, letter])("is signed on its $kind in the issuer's name", ({ kind }) => {
    const spots = (pages[kind] ?? []).flatMap(spotsOf);
    const name = spotAt(spots, signerName);
    expectLook(name, looks.signerName);
    const offices = authority.map((line) => spotAt(spots, line));
    for (const office of offices) {
      expectLook(office, looks.authority);
      expectNear(office.middle, name.middle);
    }
    expect(offices.map(({ baseline }) => baseline)).toEqual(
      offices.map(({ baseline }) => baseline).toSorted((a, b) => a - b),
    );
    expect(offices.at(-1)?.baseline ?? 0).toBeLessThan(name.baseline);
  });
});

/** The lines of the issuing body: what stands bold at the left over the number. */
function headLines(spots: readonly Spot[]): readonly Spot[] {
  const number = spotAt(spots, "Số:");
  return spots.filter(
    ({ bold, baseline, middle }) => bold && baseline < number.baseline && middle < page.width / 2,
  );
}

function symbolOf(kind: string, { symbol }: Issuer): string {
  return kind === "letter"
    ? officialSymbol("letter", symbol, "VHTT")
    : officialSymbol("plan", symbol, null);
}

function paperOf(measured: Measured, issuer: Issuer, day: string, authority: readonly string[]) {
  const { superiorBody, issuingBody, bodyName, place } = issuer;
  return kindPaper(measured, "decree", {
    profile: layoutProfileOn(day),
    superiorBody,
    issuingBody,
    bodyName,
    place,
    number: { number: 9, symbol: symbolOf(measured.kind, issuer) },
    issuedOn: day,
    signer: { authority: [...authority], name: signerName },
  });
}

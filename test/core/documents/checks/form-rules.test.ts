import { describe, expect, test } from "vitest";

import { applyEdits } from "#shared/features/documents/checks/apply-edits.ts";
import { checkPaper } from "#shared/features/documents/checks/check-paper.ts";
import type { CheckContext } from "#shared/features/documents/checks/checked-paper.ts";
import type { LegalAct } from "#shared/features/documents/legal-acts/contract.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import { numberBlocks } from "#shared/features/documents/number-blocks.ts";
import { blockText, type PaperContent } from "#shared/features/documents/paper-text.ts";
import type { Signer } from "#shared/features/office/contract.ts";

import { annex, basis, contextOf, found, heading, paperOf, paragraph } from "./paper.ts";

const end = paragraph("Kết thúc./.");

function mended(content: PaperContent, more: Partial<CheckContext> = {}): PaperContent {
  return applyEdits(
    content,
    checkPaper(content, contextOf(more)).flatMap(({ fix }) => fix),
  );
}

describe("numbering", () => {
  const numbered = paperOf([
    heading(1, null, "TỔ CHỨC"),
    heading(2, null, "Phòng Một"),
    heading(2, "5", "Phòng Hai"),
    heading(2, "7", "Phòng Ba"),
    heading(2, "6", "Phòng Bốn"),
    end,
  ]);

  test("a number that jumps or goes back is pointed at; one that follows is not", () => {
    expect(found(numbered)).toEqual([
      "numbering-gap: 5",
      "numbering-gap: 7",
      "numbering-repeated: 6",
    ]);
    expect(found(paperOf([heading(2, "1", "Một"), heading(2, "2", "Hai"), end]))).toEqual([]);
  });

  test("the fix lets the program count", () => {
    expect([...numberBlocks(mended(numbered).blocks).values()]).toEqual(["I", "1", "2", "3", "4"]);
  });

  test("a heading without words is an error, and goes with one key", () => {
    const content = paperOf([heading(1, null, " "), end]);
    expect(checkPaper(content, contextOf()).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["heading-empty", "error"],
    ]);
    expect(mended(content).blocks).toEqual([end]);
  });
});

const act = (id: number, more: Partial<LegalAct>): LegalAct => ({
  id,
  kind: "decree",
  sign: `${id}/2017/NĐ-CP`,
  issuer: "Chính phủ",
  issuedOn: "2017-07-31",
  subject: "quy định chi tiết",
  inForceFrom: "2017-10-01",
  inForceTo: null,
  replacedById: null,
  note: "",
  source: "",
  certainty: "read-in-source",
  ...more,
});

describe("legal bases", () => {
  const acts = [
    act(91, { inForceTo: "2019-12-31", replacedById: 98 }),
    act(98, { sign: "98/2019/NĐ-CP", issuedOn: "2019-12-30", inForceFrom: "2020-01-01" }),
    act(122, { certainty: "needs-check", inForceTo: "2019-12-31", note: "Ngày hết hiệu lực." }),
  ];
  const cite91 =
    "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết";
  const cite98 =
    "Căn cứ Nghị định số 98/2019/NĐ-CP ngày 30 tháng 12 năm 2019 của Chính phủ quy định chi tiết";

  test("one that has lapsed on the day of issue is an error; the act that replaced it takes its place", () => {
    const content = paperOf([basis(`${cite91};`), end]);
    const [lapsed] = checkPaper(content, contextOf({ acts }));
    expect(lapsed).toMatchObject({
      rule: "basis-lapsed",
      severity: "error",
      details: {
        act: "Nghị định số 91/2017/NĐ-CP",
        lastDay: "2019-12-31",
        replacedBy: "Nghị định số 98/2019/NĐ-CP",
      },
    });
    const [first] = applyEdits(content, lapsed?.fix ?? []).blocks;
    expect(first).toMatchObject({ actId: 98, content: [{ text: `${cite98};` }] });
  });

  test("the day decides: the same sentence was good the year before", () => {
    const content = paperOf([basis(cite91), end]);
    expect(found(content, { acts, day: "2019-12-31" })).toEqual([]);
    expect(found(paperOf([basis(cite98), end]), { acts, day: "2019-12-31" })).toEqual([
      `basis-not-yet: ${cite98}`,
    ]);
    expect(
      mended(paperOf([basis(cite98), end]), { acts, day: "2019-12-31" }).blocks[0],
    ).toMatchObject({ actId: 91 });
  });

  test("what the catalogue itself is not sure of is a warning that says what to check", () => {
    const content = paperOf([basis("Căn cứ Nghị định số 122/2017/NĐ-CP"), end]);
    expect(checkPaper(content, contextOf({ acts }))).toMatchObject([
      {
        rule: "basis-doubtful",
        severity: "warning",
        details: { lapsed: true, day: "2019-12-31", toCheck: "Ngày hết hiệu lực." },
      },
    ]);
  });

  test("an act that the catalogue does not know, or a basis that names none, is left alone", () => {
    const texts = ["Căn cứ Nghị định số 11/2016/NĐ-CP ngày 01/01/2016", "Căn cứ tình hình thực tế"];
    expect(found(paperOf([...texts.map((text) => basis(text)), end]), { acts })).toEqual([]);
  });

  test("a date that is not the act's is mended", () => {
    const content = paperOf([
      basis("Căn cứ Nghị định số 98/2019/NĐ-CP ngày 03/12/2019 của Chính phủ"),
      end,
    ]);
    expect(found(content, { acts })).toEqual(["basis-date-differs: ngày 03/12/2019"]);
    expect(blockText(mended(content, { acts }).blocks[0] ?? end)).toBe(
      "Căn cứ Nghị định số 98/2019/NĐ-CP ngày 30 tháng 12 năm 2019 của Chính phủ",
    );
  });

  test("each ends with “;”, the last as the day's rules say; none typed is good too", () => {
    const bases = paperOf([basis("Căn cứ một."), basis("Căn cứ hai,"), basis("Căn cứ ba;"), end]);
    expect(
      mended(bases)
        .blocks.slice(0, 3)
        .map((block) => blockText(block)),
    ).toEqual(["Căn cứ một;", "Căn cứ hai;", "Căn cứ ba."]);
    const old = { day: "2020-03-01", profile: layoutProfileOn("2020-03-01") };
    expect(found(paperOf([basis("Căn cứ một;"), basis("Căn cứ hai,"), end]), old)).toEqual([]);
    expect(found(paperOf([basis("Căn cứ một"), basis("Căn cứ hai"), end]))).toEqual([]);
  });
});

describe("recipients", () => {
  test("the kept copy ends the list", () => {
    expect(mended(paperOf([end], { recipients: ["UBND các xã"] })).recipients).toEqual([
      "UBND các xã",
      "Lưu: VT",
    ]);
    expect(
      mended(paperOf([end], { recipients: ["Lưu: VT, VHTT", "UBND các xã"] })).recipients,
    ).toEqual(["UBND các xã", "Lưu: VT, VHTT"]);
    expect(found(paperOf([end], { recipients: ["Lưu: VT."] }))).toEqual([]);
  });

  test("a letter is addressed, and its recipients begin with “Như trên”", () => {
    const chair = { authority: ["CHỦ TỊCH"], name: "Lò Văn Thử" };
    const letter = paperOf([end], { signer: chair });
    expect(found(letter, { kind: "letter" })).toEqual(["addressee-missing: "]);
    const addressed = { ...letter, addressees: ["Sở Nội vụ"] };
    expect(found(addressed, { kind: "letter" })).toEqual([
      "same-addressees-missing: UBND các xã, thị trấn",
    ]);
    expect(mended(addressed, { kind: "letter" }).recipients[0]).toBe("Như trên");
  });
});

const deputy: Signer = {
  id: 2,
  name: "Vàng Thị Thử",
  office: "Phó Chủ tịch",
  signsAs: "deputy",
  mandate: "",
  holdsFrom: "2019-01-01",
  holdsTo: null,
};

describe("authority and signer", () => {
  const signed = (authority: string[], name: string | null, ...texts: string[]) =>
    paperOf([...texts.map(paragraph), end], { signer: { authority, name } });
  const signers = [...contextOf().signers, deputy];
  const chairDecides = "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN THỬ";

  test("TM. on a chairman's own decision is an error", () => {
    const decision = signed(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Lò Văn Thử", chairDecides);
    expect(checkPaper(decision, contextOf({ kind: "decision" }))).toMatchObject([
      { rule: "authority-personal", severity: "error", details: { kind: "Quyết định" } },
    ]);
    expect(mended(decision, { kind: "decision" }).signer.authority).toEqual(["CHỦ TỊCH"]);
    expect(found(decision, { kind: "decision", form: "collective" })).toEqual([]);
  });

  test("a plan without TM. is an error, and gets its line", () => {
    const plan = signed(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Vàng Thị Thử");
    expect(found(plan, { signers })).toEqual(["authority-collective: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"]);
    expect(mended(plan, { signers }).signer.authority).toEqual([
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
    ]);
  });

  test("nobody signs a plan or a decision by order; an invitation he may", () => {
    const clerk: Signer = { ...deputy, office: "Chánh Văn phòng", signsAs: "order" };
    const byOrder = signed(["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], clerk.name);
    for (const kind of ["plan", "decision"] as const) {
      expect(found(byOrder, { kind, signers: [clerk] })).toEqual([
        "authority-entrusted: TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG",
      ]);
    }
    expect(found(byOrder, { kind: "invitation", signers: [clerk] })).toEqual([]);
  });

  test("KT. is followed by the deputy's own office", () => {
    const half = signed(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], "Vàng Thị Thử");
    expect(found(half, { signers })).toEqual([
      "authority-incomplete: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH",
      "authority-differs: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH",
    ]);
  });

  test("a signer who does not hold the office that day is an error", () => {
    const plan = signed(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Lò Văn Thử");
    expect(checkPaper(plan, contextOf({ signers, day: "2021-07-01" }))).toMatchObject([
      {
        rule: "signer-not-in-office",
        severity: "error",
        details: { office: "Chủ tịch", from: "2016-07-01", to: "2021-06-30" },
      },
    ]);
    expect(found(plan, { signers, day: "2021-06-30" })).toEqual([]);
  });

  test("lines that the signer's office does not give are mended; a place after the body is good", () => {
    const plan = signed(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "VÀNG THỊ THỬ");
    expect(found(plan, { signers })).toEqual(["authority-differs: TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"]);
    expect(mended(plan, { signers }).signer.authority).toEqual([
      "TM. ỦY BAN NHÂN DÂN",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
    ]);
    const placed = ["TM. ỦY BAN NHÂN DÂN HUYỆN THỬ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"];
    expect(found(signed(placed, "Vàng Thị Thử"), { signers })).toEqual([]);
  });

  test("lines of another body than the one that issues are an error, and are mended", () => {
    const board = {
      kind: "board",
      superiorBody: "UBND huyện Thử",
      issuingBody: "Ban Chỉ đạo\nCuộc vận động huyện Thử",
      isInPlace: true,
    } as const;
    const head: Signer = { ...deputy, id: 7, office: "Trưởng Ban", signsAs: "head" };
    const both = { issuer: board, signers: [...signers, head] };
    const post = "PHÓ CHỦ TỊCH UBND HUYỆN";

    const committees = signed(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], head.name);
    expect(checkPaper(committees, contextOf(both))).toMatchObject([
      {
        rule: "authority-other-body",
        severity: "error",
        details: { body: "Ban Chỉ đạo Cuộc vận động huyện Thử" },
      },
      { rule: "authority-differs" },
    ]);
    expect(mended(committees, both).signer.authority).toEqual([
      "TM. BAN CHỈ ĐẠO",
      "TRƯỞNG BAN",
      post,
    ]);
    const boards = ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"];
    // With his post where the board uses the office's seal, without it where it may not.
    expect(found(signed([...boards, post], head.name), both)).toEqual([]);
    expect(found(signed(boards, head.name), both)).toEqual([]);
    expect(found(signed(boards, "Lò Văn Thử"), both)).toEqual(["signer-of-other-body: Lò Văn Thử"]);
    expect(found(signed(boards, head.name), { signers: both.signers })).toEqual([
      "authority-other-body: TM. BAN CHỈ ĐẠO / TRƯỞNG BAN",
      "authority-differs: TM. BAN CHỈ ĐẠO / TRƯỞNG BAN",
    ]);
    const personal = { kind: "decision", form: "personal" } as const;
    expect(found(signed(["TRƯỞNG BAN"], null), personal)).toContain(
      "authority-other-body: TRƯỞNG BAN",
    );
  });

  test("a committee whose level is no more on the day issues nothing", () => {
    const plan = signed(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Lò Văn Thử");
    const { issuer } = contextOf();
    const gone = { issuer: { ...issuer, isInPlace: false } };
    expect(checkPaper(plan, contextOf(gone))).toMatchObject([
      {
        rule: "issuer-not-in-place",
        severity: "error",
        details: { body: "ỦY BAN NHÂN DÂN HUYỆN THỬ", day: "2020-05-20" },
      },
    ]);
  });

  test("a signer whom nobody knows, or none, is said; an office without signers is not asked", () => {
    const lines = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"];
    expect(found(signed(lines, "Ai Đó"), { signers })).toEqual(["signer-unknown: Ai Đó"]);
    expect(found(signed(lines, null), { signers })).toEqual(["signer-missing: "]);
    expect(found(signed(lines, "Ai Đó"), { signers: [] })).toEqual([]);
  });
});

describe("annexes", () => {
  test("the text points at each of them", () => {
    const two = [annex("DANH SÁCH"), paragraph("Bảng."), annex("BIỂU MẪU")];
    const said = (text: string) => paperOf([paragraph(text), end, ...two]);
    expect(found(said("Có nội dung tại Phụ lục I kèm theo."))).toEqual([
      "annex-not-mentioned: BIỂU MẪU",
    ]);
    expect(found(said("Theo Phụ lục I và Phụ lục II."))).toEqual([]);
    expect(found(said("Chi tiết tại các phụ lục kèm theo."))).toEqual([]);
    expect(found(said("Không nhắc đến gì."))).toEqual([
      "annex-not-mentioned: DANH SÁCH",
      "annex-not-mentioned: BIỂU MẪU",
    ]);
  });

  test("a mention without an annex is pointed at; the annex of a decree is not meant", () => {
    expect(found(paperOf([paragraph("Có Phụ lục kèm theo."), end]))).toEqual([
      "annex-missing: Phụ lục kèm theo",
    ]);
    expect(found(paperOf([paragraph("Theo Phụ lục I Nghị định này."), end]))).toEqual([]);
  });
});

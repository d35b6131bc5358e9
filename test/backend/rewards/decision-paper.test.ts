import { expect, test } from "vitest";

import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { fullReport } from "../evaluation/full-report.ts";
import { startDistrict } from "../indicators/district.ts";
import { linesOf, readPdf } from "../pdf/read-pdf.ts";

const year = 2020;

/** The paper's text as one string, so that it does not matter where lines break. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const pages = await readPdf(bytes);
  return pages.flatMap((page) => linesOf(page).map(({ text }) => text)).join(" ");
}

test("the decision carries the laws of its day, the award, its money in words and the list", async () => {
  await using backend = await startDistrict({
    units: [
      { name: "Xã Nhất", reports: { "2020-Y": fullReport(90) } },
      { name: "Xã Nhì", reports: { "2020-Y": fullReport(10) } },
    ],
    signer: { name: "Lò Văn Sơn", office: "Phó Chủ tịch" },
  });
  await backend.ok("evaluation.run", { year, periodCode: "2020-Y" });
  await backend.ok("rewards.propose", { year });
  await backend.ok("rewards.nominate", {
    nominations: [
      {
        year,
        category: "individual",
        name: "Tẩn Thị Mẩy",
        position: "Trưởng bản Nà Sen",
        unitId: 2,
        achievement: "Vận động hiến đất",
      },
    ],
  });
  const { decision } = await backend.ok("rewards.draftDecision", { year });
  const { bytes } = await backend.ok("documents.pdf", { documentId: decision?.documentId ?? 0 });

  const text = await textOf(bytes);

  for (const words of [
    "QUYẾT ĐỊNH",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN THỬ NGHIỆM",
    "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
    "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017",
    "Theo đề nghị của Hội đồng Thi đua - Khen thưởng huyện Thử Nghiệm.",
    "Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân huyện Thử Nghiệm cho 01 tập thể và 01 cá nhân",
    "1.350.000 đồng (bằng chữ: một triệu ba trăm năm mươi nghìn đồng)",
    "chịu trách nhiệm thi hành Quyết định này./.",
    "Nơi nhận: KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "Lò Văn Sơn",
    "Lưu: VT, NV.",
    "Tẩn Thị Mẩy",
    "Trưởng bản",
    "450.000",
    "900.000",
  ]) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain("TM.");
  expect(text).not.toContain("minh họa");
});

test("the list of a sample district says that its figures are made up", async () => {
  await using backend = await startDistrict({
    units: [{ name: "Xã Nhất", reports: { "2020-Y": fullReport(90) } }],
  });
  await backend.inFile((db) => db.updateTable("office").set({ isIllustrative: 1 }).execute());
  await backend.ok("evaluation.run", { year, periodCode: "2020-Y" });
  await backend.ok("rewards.propose", { year });
  const { decision } = await backend.ok("rewards.draftDecision", { year });

  const { bytes } = await backend.ok("documents.pdf", { documentId: decision?.documentId ?? 0 });

  const text = await textOf(bytes);
  expect(text).toContain("năm 2020 (số liệu minh họa)");
  const pages = await readPdf(bytes);
  expect(text.split(paperWords.illustrative)).toHaveLength(pages.length + 1); // once on each
});

test("names the year's plan among its bases once the plan has its number", async () => {
  await using backend = await startDistrict({
    units: [{ name: "Xã Nhất", reports: { "2020-Y": fullReport(90) } }],
  });
  await backend.ok("evaluation.run", { year, periodCode: "2020-Y" });
  await backend.ok("rewards.propose", { year });
  const { decision } = await backend.ok("rewards.draftDecision", { year });
  await backend.inFile((db) =>
    db
      .insertInto("document")
      .values({
        kind: "KH",
        series: "KH-UBND",
        year,
        subjectKind: "plan",
        subjectId: 1,
        title: "Kế hoạch thử",
        status: "issued",
        number: 9,
        registerYear: 2020,
        symbol: "KH-UBND",
        issuedOn: "2020-02-05",
        bytes: new Uint8Array([1]),
        sha256: "",
      })
      .execute(),
  );

  const { bytes } = await backend.ok("documents.pdf", { documentId: decision?.documentId ?? 0 });

  expect(await textOf(bytes)).toContain(
    "Căn cứ Kế hoạch số 09/KH-UBND ngày 05 tháng 02 năm 2020 của Ủy ban nhân dân huyện Thử Nghiệm",
  );
});

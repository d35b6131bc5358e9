import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { open } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";

import type { CellEntry } from "#backend/excel/fill-cells.ts";
import { findingSentence } from "#shared/features/submissions/text.ts";
import { oleFile } from "../excel/ole-file.ts";
import { rawParts, zipOf } from "../excel/raw-xlsx.ts";
import { filledForm, firstHalf, thenSin } from "./filled-form.ts";
import { startSubmissions } from "./submissions-backend.ts";

const village = (address: string, value: string | number): CellEntry => ({
  sheet: "Bản",
  address,
  value,
});
const commune = (address: string, value: string | number): CellEntry => ({
  sheet: "Xã",
  address,
  value,
});

const goodForm = filledForm();

/** The good form after a hand with Excel and without the sheet's protection was at it. */
async function tampered(change: (sheetOf: (name: string) => Worksheet) => void): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await goodForm);
  change((name) => {
    const sheet = workbook.getWorksheet(name);
    if (sheet === undefined) throw new Error(name);
    return sheet;
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const sungPhai = { ...thenSin, id: 2, code: "03397", name: "Sùng Phài" };
const elsewhere = { ...thenSin, id: 9, code: "09999", name: "Xã Lạ" };
const nextYear = { ...firstHalf, code: "2021-H1" };

type BadFile = Readonly<{
  why: string;
  bytes: () => Promise<Buffer> | Buffer;
  code: string;
  place?: string;
  says: string;
  /** "biểu xã gửi (1).xlsx" unless said. */
  fileName?: string;
  /** Nothing is kept, but an answer would do. */
  isAsked?: true;
}>;

const badFiles: readonly BadFile[] = [
  {
    why: "not an xlsx",
    bytes: () => Buffer.from("Tổng số hộ: 120"),
    code: "file.not-xlsx",
    says: "Lưu thành .xlsx",
  },
  {
    why: "a password-protected file",
    bytes: () => oleFile("EncryptionInfo", "EncryptedPackage"),
    code: "file.password-protected",
    says: "bỏ mật khẩu",
  },
  {
    why: "a zip bomb",
    bytes: () => zipOf({ ...rawParts(""), "xl/worksheets/sheet1.xml": Buffer.alloc(20 << 20) }),
    code: "file.zip-bomb",
    says: "phình to bất thường",
  },
  {
    why: "another workbook",
    bytes: () => zipOf(rawParts("<worksheet><sheetData/></worksheet>")),
    code: "wrong-form",
    says: "không phải biểu CD-01",
  },
  {
    why: "another version of the form",
    bytes: () =>
      tampered((sheetOf) => {
        sheetOf("_id").getCell("B2").value = "7";
      }),
    code: "wrong-form-version",
    says: "bản 7",
  },
  {
    why: "a period that is not open",
    bytes: () => filledForm([], thenSin, nextYear),
    code: "wrong-period",
    says: "kỳ 6 tháng đầu năm 2021",
  },
  {
    why: "an unknown commune",
    bytes: () => filledForm([], elsewhere),
    code: "unknown-unit",
    says: "“Xã Lạ” (mã 09999)",
  },
  {
    why: "a commune that has left the district",
    bytes: () => filledForm([], sungPhai),
    code: "unit-has-left",
    says: "Sau ngày 29/02/2020, Sùng Phài không còn thuộc huyện",
  },
  {
    why: "an identity that was altered",
    bytes: () =>
      tampered((sheetOf) => {
        sheetOf("_id").getCell("B6").value = "Bản Bo";
      }),
    code: "checksum-changed",
    says: "Phần nhận dạng ẩn",
  },
  {
    why: "a sheet under another name with a line gone",
    bytes: () =>
      tampered((sheetOf) => {
        sheetOf("Xã").getCell("B9").value = "Trường mới";
        sheetOf("Xã").name = "Sheet1";
      }),
    code: "missing-sheet",
    says: "Thiếu trang “Xã”",
  },
  {
    why: "a column put in between",
    bytes: () =>
      tampered((sheetOf) => {
        sheetOf("Bản").getCell("D6").value = "Hộ mới";
      }),
    code: "layout-changed",
    place: "D6",
    says: "ghi “Hộ mới”",
  },
  {
    why: "text in a number cell",
    bytes: () => filledForm([village("C8", "khoảng 95")]),
    code: "text-in-number-cell",
    place: "C8",
    says: "ghi chữ “khoảng 95”",
  },
  {
    why: "an amount with its unit",
    bytes: () => filledForm([commune("D18", "12.345.678 đồng")]),
    code: "text-in-number-cell",
    place: "D18",
    says: "12.345.678 đồng",
  },
  {
    why: "a tick for yes",
    bytes: () => filledForm([commune("D16", "x")]),
    code: "text-in-number-cell",
    place: "D16",
    says: "ghi chữ “x”",
  },
  {
    why: "nothing in it at all",
    bytes: () => Buffer.alloc(0),
    code: "file.not-xlsx",
    says: "Lưu thành .xlsx",
  },
  {
    why: "a table as text that is no form",
    fileName: "danh sách.csv",
    bytes: () => Buffer.from("STT;Họ và tên\r\n1;Lò Văn A\r\n"),
    code: "wrong-form",
    says: "không phải biểu CD-01",
  },
  {
    why: "a picture that is called a table",
    fileName: "ảnh.csv",
    bytes: () => Buffer.from("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "latin1"),
    code: "file.unreadable",
    says: "tệp hỏng",
  },
  {
    why: "a table whose quote is never closed",
    fileName: "dở dang.csv",
    bytes: () => Buffer.from(`STT;Tên\n1;"Nà Sen\n${"2;Đồi Chè\n".repeat(4_000)}`),
    code: "file.unreadable",
    says: "tệp hỏng",
  },
  {
    why: "a dash instead of 0",
    bytes: () => filledForm([village("F7", "-")]),
    code: "text-in-number-cell",
    place: "F7",
    says: "không có thì nhập 0",
  },
  {
    why: "a number that can be read in two ways",
    bytes: () => filledForm([commune("D18", "1.234")]),
    isAsked: true,
    code: "ambiguous-number",
    place: "D18",
    says: "có thể là 1.234 hoặc 1,234",
  },
  {
    why: "“5.5” beside “5,5”",
    bytes: () => filledForm([village("K7", "5.5"), village("K8", "5,5")]),
    code: "mixed-decimal-marks",
    place: "K7",
    says: "ô K8 ghi “5,5” (dấu phẩy)",
  },
  {
    why: "a number that Excel took for a date",
    bytes: () =>
      tampered((sheetOf) => {
        const cell = sheetOf("Bản").getCell("F7");
        cell.value = new Date(Date.UTC(2020, 4, 5));
        cell.numFmt = "d-mmm";
      }),
    code: "date-in-number-cell",
    place: "F7",
    says: "đổi thành ngày tháng",
  },
  {
    why: "a ratio over 100%",
    bytes: () => filledForm([village("K7", 180)]),
    code: "ratio-over-100",
    place: "K7",
    says: "ghi 180%, vượt 100%",
  },
  {
    why: "a part larger than the whole",
    bytes: () => filledForm([commune("D8", 14)]),
    code: "part-larger-than-whole",
    place: "D8",
    says: "là 14, lớn hơn “Cơ quan, đơn vị, trường học” là 13",
  },
  {
    why: "two parts that together are larger than the whole",
    bytes: () => filledForm([village("F9", 60), village("G9", 41)]),
    code: "part-larger-than-whole",
    place: "F9 + G9",
    says: "“Hộ nghèo + Hộ cận nghèo” là 101, lớn hơn “Tổng số hộ” là 100",
  },
  {
    why: "a negative number",
    bytes: () => filledForm([village("F7", -2)]),
    code: "negative",
    place: "F7",
    says: "số âm (-2)",
  },
  {
    why: "half a household",
    bytes: () => filledForm([village("F7", 12.5)]),
    code: "not-whole",
    place: "F7",
    says: "ghi 12,5",
  },
  {
    why: "a number out of range",
    bytes: () => filledForm([commune("D17", 20)]),
    code: "out-of-range",
    place: "D17",
    says: "quá mức 19",
  },
  {
    why: "a formula error",
    bytes: () =>
      tampered((sheetOf) => {
        sheetOf("Bản").getCell("E7").value = { formula: "D7/0", result: { error: "#DIV/0!" } };
      }),
    code: "formula-error",
    place: "E7",
    says: "công thức lỗi #DIV/0!",
  },
  {
    why: "merged cells",
    bytes: () =>
      tampered((sheetOf) => {
        sheetOf("Bản").mergeCells("C7:C8");
      }),
    code: "merged-cells",
    place: "C7",
    says: "Vùng C7:C8 bị gộp ô",
  },
  {
    why: "an empty cell",
    bytes: () =>
      tampered((sheetOf) => {
        sheetOf("Bản").getCell("C9").value = null;
      }),
    code: "missing-required",
    place: "C9",
    says: "Chưa nhập “Tổng số hộ” của Suối Hòa",
  },
  {
    why: "a village twice",
    bytes: () => filledForm([village("B9", "Nà Sen")]),
    code: "duplicate-village",
    place: "B9",
    says: "đã có ở ô B7",
  },
  {
    why: "a village that the commune does not have",
    bytes: () => filledForm([village("B9", "Bản Mới")]),
    code: "unknown-village",
    place: "B9",
    says: "“Bản Mới” không có trong danh sách",
  },
];

test.each(badFiles)(
  "$why is not taken and changes nothing",
  async ({ bytes, code, place, says, isAsked, fileName = "biểu xã gửi (1).xlsx" }) => {
    await using backend = await startSubmissions();
    await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
    const good = backend.file("tốt.xlsx", await goodForm);
    await backend.ok("submissions.import", { files: [good] });
    const before = await backend.contents();

    const file = backend.file(fileName, await bytes());
    const { reports } = await backend.ok("submissions.import", { files: [file] });

    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      fileName,
      outcome: isAsked === true ? "unsure" : "refused",
      submissionId: null,
    });
    const finding = reports[0]?.findings.find((one) => one.code === code);
    expect(reports[0]?.findings.map((one) => one.code)).toContain(code);
    expect(finding).toMatchObject({ severity: "error", cell: place ?? finding?.cell });
    if (place !== undefined) expect(finding?.cell).toBe(place);
    expect(finding && findingSentence(finding)).toContain(says);
    expect(await backend.contents()).toEqual(before);
  },
);

test("a file of 200 MB is refused without being read and changes nothing", async () => {
  await using backend = await startSubmissions();
  const target = path.join(backend.folder, "ảnh chụp.xlsx");
  const handle = await open(target, "w");
  await handle.write(Buffer.from("PK\u0003\u0004", "latin1"));
  await handle.truncate(200 * 1024 * 1024);
  await handle.close();
  const before = await backend.contents();

  const { reports } = await backend.ok("submissions.import", { files: [backend.grant(target)] });

  expect(reports.map(({ findings }) => findings.map(findingSentence))).toEqual([
    [
      "Tệp “ảnh chụp.xlsx” nặng 200 MB, quá mức 50 MB mà chương trình nhận. Hãy bỏ ảnh và trang thừa trong tệp rồi gửi lại.",
    ],
  ]);
  expect(await backend.contents()).toEqual(before);
});

test("a form of another open period is refused when one period is wanted", async () => {
  await using backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  await backend.ok("submissions.openPeriod", { periodCode: "2020-Y" });
  const before = await backend.contents();
  const files = [backend.file("sáu tháng.xlsx", await goodForm)];

  const { reports } = await backend.ok("submissions.import", { files, periodCode: "2020-Y" });

  expect(reports.map(({ findings }) => findings.map(findingSentence))).toEqual([
    ["Biểu ghi kỳ 6 tháng đầu năm 2020, không phải kỳ năm 2020. Hãy xin xã gửi biểu của đúng kỳ."],
  ]);
  expect(await backend.contents()).toEqual(before);
  expect(
    await backend.dispatch("submissions.import", { files, periodCode: "2031-Y" }),
  ).toMatchObject({ error: { code: "submissions.period-not-found" } });
});

test("everything wrong in a file is told at once", async () => {
  await using backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const bytes = await filledForm([
    village("C8", "chưa rõ"),
    village("F7", -1),
    commune("D10", 5),
    commune("D17", 99),
  ]);

  const { reports } = await backend.ok("submissions.import", {
    files: [backend.file("nhiều lỗi.xlsx", bytes)],
  });

  expect(reports[0]?.findings.map(({ code, cell }) => `${cell} ${code}`)).toEqual([
    "F7 negative",
    "C8 text-in-number-cell",
    "D17 out-of-range",
    "D10 part-larger-than-whole",
  ]);
});

test("a bad file among good ones refuses itself alone", async () => {
  await using backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  const town = {
    ...thenSin,
    id: 3,
    code: "03390",
    name: "thị trấn Tam Đường",
    kind: "town" as const,
  };
  const villages = thenSin.villages.map(({ name }, index) => ({ id: 31 + index, name }));
  const files = [
    backend.file("a.xlsx", await goodForm),
    backend.file("b.xlsx", Buffer.from("hỏng")),
    backend.file("c.xlsx", await filledForm([], { ...town, villages })),
    backend.grant(path.join(backend.folder, "đã xóa.xlsx")),
  ];

  const { reports, cancelled } = await backend.ok("submissions.import", { files });

  expect(cancelled).toBe(false);
  expect(reports.map(({ outcome, unitName }) => [outcome, unitName])).toEqual([
    ["taken", "Thèn Sin"],
    ["refused", null],
    ["taken", "thị trấn Tam Đường"],
    ["refused", null],
  ]);
  expect(reports[3]?.findings[0]?.code).toBe("file.not-found");
});

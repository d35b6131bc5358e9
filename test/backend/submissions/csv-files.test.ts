import { expect, test } from "vitest";

import { povertyForm } from "#shared/features/submissions/forms/ready/poverty-form-data.ts";
import { encodings } from "../excel/encode-text.ts";
import { zipOf } from "../excel/raw-xlsx.ts";
import { startSubmissions } from "./submissions-backend.ts";

const [section] = povertyForm.sections;
const headings = [
  "STT",
  "Tên bản, tổ dân phố",
  ...(section?.items ?? []).map(({ label }) => label),
];
const figures = [
  ["12", "3", "05", "10", "1.100", "9"],
  ["20", "5", "0", "15", "8", "7"],
  ["7", "1", "1", "7", "6", "5"],
];

/** The sheet of the form as Excel saves it, filled in. */
function csvOf(separator: string, changes: (rows: string[][]) => void = () => undefined): string {
  const rows = [
    ["HN-01. Hộ nghèo, hộ cận nghèo từng bản, tổ dân phố"],
    ["Đơn vị: Thèn Sin; kỳ 6 tháng đầu năm 2020"],
    ["Số liệu tính đến ngày 14/06/2020; gửi về huyện chậm nhất ngày 20/06/2020."],
    ["Chỉ nhập vào ô nền vàng."],
    [],
    headings,
    ...["Nà Sen", "Đồi Chè", "Suối Hòa"].map((name, index) => [
      String(index + 1),
      name,
      ...(figures[index] ?? []),
    ]),
    ["", "Tổng cộng", "39", "9", "6", "32", "1114", "21"],
  ];
  changes(rows);
  const quoted = (cell: string): string =>
    new RegExp(`[${separator}"\n]`, "u").test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return `${rows.map((cells) => cells.map(quoted).join(separator)).join("\r\n")}\r\n`;
}

async function opened() {
  const backend = await startSubmissions();
  await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
  return backend;
}

test.each(
  Object.entries(encodings).flatMap(([name, encode]) =>
    [";", ",", "\t"].map((separator) => ({ name, encode, separator })),
  ),
)(
  "a form saved as CSV in $name with $separator is asked whose it is, then read cell by cell",
  async ({ encode, separator }) => {
    await using backend = await opened();
    const files = [backend.file("Hộ nghèo.csv", encode(csvOf(separator)))];

    const first = await backend.ok("submissions.import", { files });
    const [asked] = first.reports;
    expect(asked).toMatchObject({
      outcome: "unsure",
      question: {
        identity: { formCode: "HN-01", unitId: 1, periodCode: "2020-H1", unitWords: "Thèn Sin" },
        number: null,
      },
    });

    const answer = (decimalMark: "," | null) => ({
      fileSha256: asked?.fileSha256 ?? "",
      identity: { unitId: 1, periodCode: "2020-H1" },
      decimalMark,
    });
    // "1.100" is asked about as in any file.
    const second = await backend.ok("submissions.import", { files, answers: [answer(null)] });
    expect(second.reports[0]?.question?.number).toMatchObject({ found: "1.100" });

    const { reports } = await backend.ok("submissions.import", { files, answers: [answer(",")] });
    expect(reports[0]?.outcome).toBe("taken-with-warnings");
    expect(reports[0]?.findings.map(({ code, cell }) => `${code} ${String(cell)}`)).toEqual([
      "identity-lost null",
      "sheet-renamed null",
      "number-as-text E7",
      "number-as-text G7",
    ]);
    const { values } = await backend.ok("submissions.show", {
      submissionId: reports[0]?.submissionId ?? 0,
    });
    expect(
      values
        .slice(0, 6)
        .map(({ sheet, cell, value, typedText }) => [sheet, cell, value, typedText]),
    ).toEqual([
      ["Hộ nghèo", "C7", "12", "12"],
      ["Hộ nghèo", "D7", "3", "3"],
      ["Hộ nghèo", "E7", "5", "05"],
      ["Hộ nghèo", "F7", "10", "10"],
      ["Hộ nghèo", "G7", "1100", "1.100"],
      ["Hộ nghèo", "H7", "9", "9"],
    ]);
  },
);

test("a CSV in a zip or a folder is taken as a workbook there; a date in it is told", async () => {
  await using backend = await opened();
  const text = csvOf(";", (rows) => rows[6]?.splice(2, 1, "05/06/2020"));
  const zip = await zipOf({ "xã/ho ngheo.csv": Buffer.from(text) });

  const { reports } = await backend.ok("submissions.import", {
    files: [backend.file("gửi.zip", zip)],
  });

  expect(reports[0]?.fileName).toBe("gửi.zip › xã/ho ngheo.csv");
  const asked = reports[0]?.fileSha256 ?? "";
  const again = await backend.ok("submissions.import", {
    files: [backend.file("gửi.zip", zip)],
    answers: [
      { fileSha256: asked, identity: { unitId: 1, periodCode: "2020-H1" }, decimalMark: "," },
    ],
  });
  expect(again.reports[0]).toMatchObject({ outcome: "refused" });
  expect(again.reports[0]?.findings).toContainEqual(
    expect.objectContaining({ code: "text-in-number-cell", cell: "C7" }),
  );
});

test("remarks on a CSV go into a workbook of its cells", async () => {
  await using backend = await opened();
  const text = csvOf(";", (rows) => rows[6]?.splice(2, 1, "nhiều"));
  const files = [backend.file("Hộ nghèo.csv", Buffer.from(text))];
  const { reports } = await backend.ok("submissions.import", { files });
  const fileSha256 = reports[0]?.fileSha256 ?? "";
  const answer = {
    fileSha256,
    identity: { unitId: 1, periodCode: "2020-H1" },
    decimalMark: ",",
  } as const;
  const target = backend.file("đánh dấu.xlsx", new Uint8Array());

  const source = {
    kind: "file",
    files,
    fileName: "Hộ nghèo.csv",
    fileSha256,
    periodCode: "2020-H1",
    answer,
  } as const;
  expect(await backend.dispatch("submissions.markedCopy", { source, target })).toMatchObject({
    ok: true,
  });
});

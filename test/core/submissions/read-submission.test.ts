import { describe, expect, test } from "vitest";

import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import { findingText } from "#shared/features/submissions/text.ts";
import { readSubmission } from "#shared/features/submissions/read-submission.ts";
import type { SheetGrid } from "#shared/kernel/sheet-grid.ts";
import { fakeHash, formGrid, period, unit } from "./form-grid.ts";

function read(sheets: readonly SheetGrid[], units = [unit], periods = [period]) {
  return readSubmission(
    sheets,
    { periods, forms: [campaignForm], units, remembered: () => null, sha256: fakeHash },
    { fileName: "biểu.xlsx", said: null, decimalMark: null },
  );
}

/** "warning F7 hidden-row" for each finding. */
function summary(sheets: readonly SheetGrid[], units = [unit], periods = [period]): string[] {
  return read(sheets, units, periods).findings.map(
    ({ severity, cell, code }) => `${severity} ${cell ?? "-"} ${code}`,
  );
}

function valueAt(sheets: readonly SheetGrid[], cell: string, sheet = "Bản") {
  return read(sheets).values.find((one) => one.cell === cell && one.sheet === sheet);
}

test("a form without mistakes gives all its values and no finding", () => {
  const { findings, values } = read(formGrid());
  expect(findings).toEqual([]);
  expect(values).toHaveLength(2 * 8 + 20);
});

describe("whose form it is", () => {
  test("a unit is known by its id and its code together, for codes are given out again", () => {
    expect(summary(formGrid(), [{ ...unit, id: 8 }])).toEqual(["error - unknown-unit"]);
    expect(summary(formGrid(), [{ ...unit, code: "03425" }])).toEqual(["error - unknown-unit"]);
  });

  test("a unit reports when it is in the district on the closing day", () => {
    expect(summary(formGrid(), [{ ...unit, activeTo: "2020-12-14" }])).toEqual([]);
    expect(summary(formGrid(), [{ ...unit, activeTo: "2020-12-13" }])).toEqual([
      "error - unit-has-left",
    ]);
    expect(summary(formGrid(), [{ ...unit, activeFrom: "2020-12-15" }])).toEqual([
      "error - unit-not-yet",
    ]);
  });

  test("the period asked for is named when only one can be meant", () => {
    const other = { ...period, code: "2021-Y" };
    expect(read(formGrid(), [unit], [other]).findings).toMatchObject([
      { code: "wrong-period", details: { found: "2020-Y", expected: "2021-Y" } },
    ]);
    expect(read(formGrid(), [unit], []).findings).toMatchObject([{ details: { expected: null } }]);
  });

  test("a file without the hidden sheet is asked about when its headings are those of a form", () => {
    const without = formGrid().filter(({ name }) => name !== "_id");
    expect(summary(without)).toEqual(["error - identity-unsure"]);
    expect(read(without).guess).toMatchObject({
      form: { code: "CD-01" },
      period: { code: "2020-Y" },
    });
    expect(summary(without.filter(({ name }) => name === "Xã"))).toEqual(["error - wrong-form"]);
  });
});

describe("villages", () => {
  test("are found by name in any order, without tone marks and with tones placed either way", () => {
    const sheets = formGrid([
      { sheet: "Bản", at: "B7", value: "Hoà bình", text: "Hoà bình" },
      { sheet: "Bản", at: "B8", value: "NA SEN", text: "NA SEN" },
    ]);
    expect(summary(sheets)).toEqual([]);
    expect(valueAt(sheets, "C7")).toMatchObject({ villageId: 72 });
    expect(valueAt(sheets, "C8")).toMatchObject({ villageId: 71 });
  });

  test("that differ only by their marks are not confused", () => {
    const villages = [
      { id: 71, name: "Nà Sen" },
      { id: 72, name: "Nà Sến" },
    ];
    const sheets = formGrid([{ sheet: "Bản", at: "B8", value: "Na Sen", text: "Na Sen" }], {
      of: { ...unit, villages },
    });
    expect(summary(sheets, [{ ...unit, villages }])).toEqual([
      "error B8 unknown-village",
      "error - missing-village",
    ]);
  });

  test("rows below the total are not read", () => {
    const sheets = formGrid([{ sheet: "Bản", at: "B11", value: "ghi chú", text: "ghi chú" }]);
    expect(summary(sheets)).toEqual([]);
  });
});

describe("cells", () => {
  test("a formula is taken by its result, and told", () => {
    const sheets = formGrid([{ sheet: "Bản", at: "F7", value: 4, text: "4", formula: "2+2" }]);
    expect(summary(sheets)).toEqual(["warning F7 formula-in-input"]);
    expect(valueAt(sheets, "F7")).toMatchObject({ value: "4" });
  });

  test("a hidden row is read once told, a hidden column too", () => {
    expect(summary(formGrid([], { hiddenRows: [8] }))).toEqual(["warning B8 hidden-row"]);
    expect(
      summary(formGrid([{ sheet: "Bản", at: "F7", value: 4, text: "4", hidden: true }])),
    ).toEqual(["warning F7 hidden-column"]);
  });

  test.each([
    ["A1:L1", []],
    ["N7:O8", []],
    ["C7:C8", ["error C7 merged-cells"]],
    ["A8:XFD9000", ["error A8 merged-cells"]],
  ])("merged %s", (range, findings) => {
    expect(summary(formGrid([], { merges: [range] }))).toEqual(findings);
  });

  test("a date is no count, a coloured number format is no date", () => {
    const as = (numberFormat: string) =>
      summary(formGrid([{ sheet: "Bản", at: "F7", value: 5, text: "5", numberFormat }]));
    expect(as("d-mmm")).toEqual(["error F7 date-in-number-cell"]);
    expect(as("dd/mm/yyyy")).toEqual(["error F7 date-in-number-cell"]);
    expect(as('[Red]#,##0 "hộ đủ"')).toEqual([]);
  });

  test("true is no number", () => {
    expect(summary(formGrid([{ sheet: "Bản", at: "H7", value: true, text: "TRUE" }]))).toEqual([
      "error H7 text-in-number-cell",
    ]);
  });

  test("an optional item may stay empty", () => {
    const sheets = formGrid([{ sheet: "Xã", at: "D19", value: null, text: "" }]);
    expect(summary(sheets)).toEqual([]);
    expect(valueAt(sheets, "D19", "Xã")).toMatchObject({ value: null, typedText: "" });
  });
});

describe("a town", () => {
  const town = { ...unit, kind: "town" as const };

  test("is not asked for new countryside", () => {
    const sheets = formGrid([
      { sheet: "Xã", at: "D15", value: "x", text: "x" },
      { sheet: "Xã", at: "D17", value: null, text: "" },
    ]);
    const { findings, values } = read(sheets, [town]);
    expect(findings).toEqual([]);
    expect(values.some(({ itemCode }) => itemCode === "ntmRecognised")).toBe(false);
  });

  test("that answers all the same is told that it is not taken", () => {
    expect(summary(formGrid(), [town])).toEqual(["warning D15 not-asked", "warning D17 not-asked"]);
  });
});

describe("a typed share", () => {
  const share = (value: number | string, numberFormat?: string) =>
    summary(
      formGrid([
        { sheet: "Bản", at: "E7", value: 8, text: "8" },
        { sheet: "Bản", at: "C7", value: 13, text: "13" },
        { sheet: "Bản", at: "G7", value: 0, text: "0" },
        {
          sheet: "Bản",
          at: "K7",
          value,
          text: String(value),
          ...(numberFormat !== undefined && { numberFormat }),
        },
      ]),
    );

  test.each([61.5, 61.54, 62, "61.53846"])("%s percent fits 8 of 13", (typed) => {
    expect(share(typed).filter((line) => line.includes("differs"))).toEqual([]);
  });

  test.each([61.6, 61, 92])("%s percent does not", (typed) => {
    expect(share(typed)).toEqual(["warning K7 typed-ratio-differs"]);
  });

  test("a cell with a percent format holds the hundredth", () => {
    expect(share(0.615, "0.0%")).toEqual([]);
    expect(share(0.92, "0.0%")).toEqual(["warning K7 typed-ratio-differs"]);
    expect(share(1.05, "0%")).toEqual(["error K7 ratio-over-100"]);
  });

  test("of nothing is not judged", () => {
    const zero = ["C", "D", "E", "F", "G"].map((column) => ({
      sheet: "Bản",
      at: `${column}7`,
      value: 0,
      text: "0",
    }));
    expect(summary(formGrid([...zero, { sheet: "Bản", at: "K7", value: 50, text: "50" }]))).toEqual(
      [],
    );
  });
});

test("a family titled without having registered is a warning only", () => {
  const sheets = formGrid([{ sheet: "Bản", at: "E7", value: 15, text: "15" }]);
  expect(summary(sheets)).toEqual(["warning E7 part-larger-than-whole"]);
});

test("every finding has its sentence, which ends like one", () => {
  const details = new Proxy({}, { get: () => "2020-02-29" });
  for (const sentence of Object.values(findingText)) {
    expect(sentence(details as never)).toMatch(/^[“\p{Lu}\d].*\.$/u);
  }
});

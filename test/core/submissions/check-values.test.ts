import { expect, test } from "vitest";

import { checkValues } from "#shared/features/submissions/check-values.ts";
import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import { findingList } from "#shared/features/submissions/findings.ts";
import type { FormCheck } from "#shared/features/submissions/form-definition.ts";
import { findingSentence } from "#shared/features/submissions/text.ts";

const inVillages = { households: [20, 30], poorHouseholds: [5, 31], nearPoorHouseholds: [null, 1] };
const inCommune = { births: 4, averagePopulation: 50 };

const values = [
  ...Object.entries(inVillages).flatMap(([itemCode, ofVillages], column) =>
    ofVillages.map((value, row) => ({
      itemCode,
      villageId: row + 1,
      value: value === null ? null : String(value),
      sheet: "Bản",
      cell: `${"CDE".charAt(column)}${row + 7}`,
    })),
  ),
  ...Object.entries(inCommune).map(([itemCode, value], row) => ({
    itemCode,
    villageId: null,
    value: String(value),
    sheet: "Xã",
    cell: `D${row + 7}`,
  })),
];

function told(check: FormCheck): string[] {
  const findings = findingList();
  checkValues(values, { ...campaignForm, checks: [check] }, findings, null);
  return findings.all.map((finding) => `${finding.severity} ${findingSentence(finding)}`);
}

function formula(text: string, message: string | null = null): string[] {
  return told({ formula: text, severity: "warning", message });
}

test("a formula is judged in each village, and where a figure is missing nothing is held against it", () => {
  expect(formula("poorHouseholds + nearPoorHouseholds <= households")).toEqual([
    "warning Trang “Bản”, ô D8 + E8 + C8: Số liệu không đúng với phép kiểm tra “Hộ nghèo” + “Hộ cận nghèo” <= “Tổng số hộ” (32 và 30). Hãy kiểm tra lại các số này.",
  ]);
  expect(formula("TRỐNG(nearPoorHouseholds) hoặc nearPoorHouseholds < 1")).toEqual([
    "warning Trang “Bản”, ô E8: Số liệu không đúng với phép kiểm tra TRỐNG(“Hộ cận nghèo”) hoặc “Hộ cận nghèo” < 1 (1 và 1). Hãy kiểm tra lại các số này.",
  ]);
});

test("a formula of the commune is judged once, with its own sentence when it has one", () => {
  expect(formula("births / averagePopulation <= 5%", "Tỷ suất sinh quá 5%.")).toEqual([
    "warning Trang “Xã”, ô D7 + D8: Tỷ suất sinh quá 5% (0,08 và 0,05). Hãy kiểm tra lại các số này.",
  ]);
  expect(formula("TỔNG(households) <= averagePopulation")).toEqual([]);
  expect(formula("TỔNG(households) < averagePopulation")).toHaveLength(1);
  // One village has not said, and no earlier figure is at hand.
  expect(formula("TỔNG(nearPoorHouseholds) > averagePopulation")).toEqual([]);
  expect(formula("births < KỲ.TRƯỚC(births)")).toEqual([]);
});

test("parts and their whole are judged as before", () => {
  expect(
    told({
      parts: ["poorHouseholds", "nearPoorHouseholds"],
      whole: "households",
      severity: "error",
    }),
  ).toEqual([
    "error Trang “Bản”, ô D8 + E8: “Hộ nghèo + Hộ cận nghèo” là 32, lớn hơn “Tổng số hộ” là 30. Hãy kiểm tra lại các số này.",
  ]);
});

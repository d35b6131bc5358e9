import { addExact, compareExact, exact, roundExact } from "#shared/kernel/exact.ts";
import { itemOf, type FormDefinition } from "./form-definition.ts";
import type { FindingList } from "./findings.ts";
import type { ReadValue } from "./submission-value.ts";

type Checked = Pick<ReadValue, "itemCode" | "villageId" | "value" | "sheet" | "cell">;

/** Parts against wholes, in each village and in the unit. What is missing is not judged. */
export function checkValues(
  values: readonly Checked[],
  form: FormDefinition,
  findings: FindingList,
): void {
  const places = Map.groupBy(values, ({ villageId }) => villageId);
  for (const ofPlace of places.values()) {
    const byItem = new Map(ofPlace.map((value) => [value.itemCode, value]));
    for (const check of form.checks) {
      const whole = byItem.get(check.whole);
      const parts = check.parts.flatMap((code) => byItem.get(code) ?? []);
      const numbers = parts.flatMap(({ value }) => value ?? []);
      const [first] = parts;
      if (whole?.value == null || first === undefined || numbers.length < check.parts.length) {
        continue;
      }
      const sum = numbers.map(exact).reduce(addExact);
      if (compareExact(sum, exact(whole.value)) <= 0) continue;
      findings.add(
        "part-larger-than-whole",
        { sheet: first.sheet, cell: parts.map(({ cell }) => cell).join(" + ") },
        {
          parts: check.parts.map((code) => labelOf(form, code)).join(" + "),
          sum: roundExact(sum, 0),
          whole: labelOf(form, check.whole),
          wholeValue: whole.value,
        },
        check.severity,
      );
    }
  }
}

function labelOf(form: FormDefinition, code: string): string {
  return itemOf(form, code)?.label ?? code;
}

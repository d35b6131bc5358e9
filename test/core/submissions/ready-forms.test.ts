import { describe, expect, test } from "vitest";

import { dataItems } from "#shared/features/indicators/data-item-data.ts";
import { formProblems } from "#shared/features/submissions/forms/form-problems.ts";
import { formDefinitionSchema } from "#shared/features/submissions/forms/form-schemas.ts";
import { readyForms } from "#shared/features/submissions/forms/ready-forms-data.ts";
import { sharedItem } from "#shared/features/submissions/forms/shared-items.ts";

const bySubject = readyForms.map(({ form }) => form).filter(({ code }) => code !== "CD-01");

describe.each(readyForms)("form $form.code", ({ form }) => {
  test("is one that the clerk could have made, and does not contradict itself", () => {
    expect(formDefinitionSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
    expect(formProblems(form)).toEqual([]);
  });

  test("asks the plan's own figures at the level that the indicators take them from", () => {
    const levels = new Map<string, string>(dataItems.map(({ code, level }) => [code, level]));
    for (const { kind, items } of form.sections) {
      for (const { code } of items) {
        const level = levels.get(code);
        if (level !== undefined) expect({ code, kind }).toEqual({ code, kind: kindOf(level) });
      }
    }
  });
});

test("the forms by subject can be asked together and give every figure that CD-01 gives", () => {
  expect(sharedItem(bySubject)).toBeUndefined();
  const asked = new Set(
    bySubject.flatMap(({ sections }) => sections.flatMap(({ items }) => items.map((i) => i.code))),
  );
  expect(dataItems.map(({ code }) => code).filter((code) => !asked.has(code))).toEqual([]);
});

function kindOf(level: string): string {
  return level === "village" ? "villages" : "unit";
}

import type { DescribedCell, DescribedSheet } from "#backend/excel/sheet-description.ts";
import { type FormDefinition, listOf } from "#shared/features/submissions/form-definition.ts";
import { formText } from "#shared/features/submissions/text.ts";
import type { FormContext } from "./form-context.ts";

/** The first sheet: how the form is filled in and sent back. */
export function guideSheet(
  form: FormDefinition,
  { unit, period, isIllustrative }: FormContext,
): DescribedSheet {
  const lines: readonly DescribedCell[] = guideLines(form).map((line, index) => ({
    row: 5 + index,
    column: 1,
    look: "guide",
    value: `${index + 1}. ${line}`,
  }));
  return {
    name: form.guideSheet,
    columnWidths: [110],
    merges: [],
    cells: [
      { row: 1, column: 1, look: "title", value: formText.guideTitle },
      { row: 2, column: 1, look: "subtitle", value: `${form.code}: ${form.name}` },
      {
        row: 3,
        column: 1,
        look: "subtitle",
        value: formText.unitAndPeriod(unit.name, period.code),
      },
      ...(isIllustrative
        ? [{ row: 4, column: 1, look: "note", value: formText.illustrative } as const]
        : []),
      ...lines,
    ],
  };
}

function guideLines(form: FormDefinition): readonly string[] {
  return listOf(form) === undefined ? formText.guide : [...formText.listGuide, ...formText.guide];
}

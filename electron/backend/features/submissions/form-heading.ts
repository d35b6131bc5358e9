import type { DescribedCell } from "#backend/excel/sheet-description.ts";
import type { FormDefinition, FormSection } from "#shared/features/submissions/form-definition.ts";
import { formText } from "#shared/features/submissions/text.ts";
import { cellAddress } from "#shared/kernel/sheet-grid.ts";
import type { FormContext } from "./form-context.ts";

/** Rows 1–4: what the sheet is, of whom, until when, what to do; row 5: that it is a sample. */
export function formHeading(
  form: FormDefinition,
  section: FormSection,
  { unit, period, isIllustrative }: FormContext,
  lastColumn: number,
): Readonly<{ cells: DescribedCell[]; merges: string[] }> {
  const lines = [
    { look: "title", value: `${form.code}. ${section.title}` },
    { look: "subtitle", value: formText.unitAndPeriod(unit.name, period.code) },
    { look: "note", value: formText.closing(period.dataClosesOn, period.dueOn) },
    { look: "note", value: formText.fillYellow },
    ...(isIllustrative ? [{ look: "note", value: formText.illustrative } as const] : []),
  ] as const;
  return {
    cells: lines.map((line, index) => ({ row: index + 1, column: 1, ...line })),
    merges: lines.map((_, index) => `A${index + 1}:${cellAddress(index + 1, lastColumn)}`),
  };
}

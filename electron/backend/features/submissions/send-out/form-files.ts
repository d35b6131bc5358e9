import type { BackendContext } from "#backend/context.ts";
import { writeForm } from "#backend/excel/write-form.ts";
import { formText } from "#shared/features/submissions/text.ts";
import { formWorkbook } from "../form-workbook.ts";
import { safeFileName } from "../safe-file-name.ts";
import { eachForm, type FormsToSend } from "./forms-to-send.ts";

export type FormFile = Readonly<{
  unitName: string;
  formCode: string;
  /** No two of them are alike, also where capitals do not count. */
  fileName: string;
  bytes: Uint8Array;
}>;

/** The forms as workbooks, one after the other. @throws job.cancelled */
export async function* formFiles(
  context: Pick<BackendContext, "db" | "job">,
  sent: FormsToSend,
): AsyncGenerator<FormFile> {
  const taken = new Set<string>();
  for await (const { form, context: about } of eachForm(context, sent)) {
    const { unit, period } = about;
    const wanted = safeFileName(formText.fileName(unit.name, period.code, form.code));
    const isTaken = taken.has(wanted.toLowerCase());
    const fileName = isTaken ? wanted.replace(/\.xlsx$/, ` ${unit.code}.xlsx`) : wanted;
    taken.add(fileName.toLowerCase());
    const bytes = await writeForm(formWorkbook(form, about));
    yield { unitName: unit.name, formCode: form.code, fileName, bytes };
  }
}

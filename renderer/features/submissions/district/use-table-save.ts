import { useState } from "react";

import type { TableFormat } from "#shared/features/submissions/district/contract.ts";
import { districtScreenText } from "#shared/features/submissions/district/screen-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { chooseCsv, choosePdf, chooseWorkbook } from "#renderer/app/desktop.ts";
import { useJob } from "#renderer/components/progress/use-job.ts";

const text = districtScreenText.save;
const choose = { xlsx: chooseWorkbook, csv: chooseCsv, pdf: choosePdf };

type Asked = Readonly<{ periodCode: string; formCode: string; withPending: boolean }>;

/** Saves the table into a file that the person names; tells the last one that was written. */
export function useTableSave(): Readonly<{
  isSaving: boolean;
  error: unknown;
  saved: GrantedFile | null;
  run: (asked: Asked, format: TableFormat) => void;
}> {
  const job = useJob("submissions.saveDistrictTable");
  const [saved, setSaved] = useState<GrantedFile | null>(null);

  async function save(asked: Asked, format: TableFormat): Promise<void> {
    const name = text.fileName(asked.formCode, asked.periodCode, format);
    const target = await choose[format](text.dialogs[format], name);
    if (target === null) return;
    setSaved(null);
    const result = await job.run({ ...asked, format, target: target.token });
    setSaved(result === null ? null : target);
  }

  return {
    isSaving: job.isRunning,
    error: job.error,
    saved,
    run: (asked, format) => void save(asked, format),
  };
}

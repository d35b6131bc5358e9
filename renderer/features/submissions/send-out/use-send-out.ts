import { useState } from "react";

import { sendOutText as text } from "#shared/features/submissions/send-out/screen-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { chooseFolder, choosePdf, chooseZip } from "#renderer/app/desktop.ts";
import { useJob } from "#renderer/components/progress/use-job.ts";

export type Way = keyof typeof text.ways;
/** What goes out, to whom; null: to all. */
export type SendOut = Readonly<{ way: Way; unit: Readonly<{ id: number; name: string }> | null }>;

export type SentOut = Readonly<{ way: Way; file: GrantedFile; forms: number }>;

/** The three ways by which the forms of a period leave the program, one at a time. */
export function useSendOut(periodCode: string) {
  const jobs = {
    folder: useJob("submissions.exportForms"),
    zip: useJob("submissions.packForms"),
    pdf: useJob("submissions.printForms"),
  };
  const [way, setWay] = useState<Way>("folder");
  const [sent, setSent] = useState<SentOut | null>(null);

  async function send(asked: SendOut): Promise<void> {
    const file = await chooseTarget(asked, periodCode);
    if (file === null) return;
    for (const job of Object.values(jobs)) job.clear();
    setWay(asked.way);
    setSent(null);
    const wanted = { periodCode, ...(asked.unit !== null && { unitIds: [asked.unit.id] }) };
    const forms = await run(asked.way, file.token, wanted);
    if (forms !== null) setSent({ way: asked.way, file, forms });
  }

  async function run(
    by: Way,
    token: string,
    wanted: { periodCode: string; unitIds?: number[] },
  ): Promise<number | null> {
    if (by === "folder") {
      return (await jobs.folder.run({ ...wanted, folder: token }))?.length ?? null;
    }
    return (await jobs[by].run({ ...wanted, target: token }))?.forms ?? null;
  }

  return { job: jobs[way], way, sent, send };
}

function chooseTarget({ way, unit }: SendOut, periodCode: string): Promise<GrantedFile | null> {
  const title = text.dialogs[way];
  if (way === "folder") return chooseFolder(title);
  const name = text.fileName(way, periodCode, unit?.name ?? null);
  return way === "zip" ? chooseZip(title, `${name}.zip`) : choosePdf(title, `${name}.pdf`);
}

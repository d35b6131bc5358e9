import type { BackendContext } from "#backend/context.ts";
import { writeBeside } from "#backend/files/write-beside.ts";
import { xmlText } from "#backend/files/xml-text.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { metadataWords as words } from "#shared/features/documents/register-metadata-data.ts";
import { commonFailure } from "#shared/kernel/common-failure.ts";
import { drawRegisterBook } from "./draw-register-book.ts";
import { type ArchiveFile, fileMetadata, paperMetadata } from "./register-metadata.ts";
import { listEntries } from "./register-entries.ts";
import { readFrozen } from "./repository.ts";

type Exporting = Pick<BackendContext, "db" | "fonts" | "now" | "job" | "fileOf" | "actor">;

/**
 * Writes a year's issued papers into a folder: each as its frozen PDF with its data as XML,
 * then the data of the whole file and the book. A paper made void before it was sent went
 * nowhere: the book names it, the folder leaves it out. Nothing in the folder is written over.
 *
 * @throws documents.nothing-to-export, workspace.cannot-write, job.cancelled (files written
 *   before stay)
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục VI, Phần I, Mục III.4.g: in the order of time,
 *   as .pdf and .xml
 */
export async function exportRegister(
  context: Exporting,
  input: Readonly<{
    registerYear: number;
    series: string | null;
    organId: string;
    notation: string;
    folder: string;
  }>,
): Promise<{ folder: string; papers: number }> {
  const { db, job } = context;
  const { registerYear, series } = input;
  const { path: directory, name } = context.fileOf(input.folder);
  const entries = (await listEntries(db, input))
    .filter(({ cancelReason }) => cancelReason === null)
    .toSorted((a, b) => a.issuedOn.localeCompare(b.issuedOn));
  if (entries.length === 0) {
    throw documentsFailure("documents.nothing-to-export", { year: registerYear });
  }
  const file: ArchiveFile = {
    organId: input.organId,
    year: registerYear,
    notation: input.notation,
    title: words.fileTitle(series, registerYear),
  };
  for (const [index, entry] of entries.entries()) {
    if (job.signal.aborted) throw commonFailure("job.cancelled", {});
    job.progress(index, entries.length);
    const frozen = await readFrozen(db, entry.id);
    if (frozen === null) throw new Error(`document ${entry.id} has a number and no bytes`);
    const sign = officialSign(entry.number, entry.symbol).replaceAll("/", "-");
    const paper = words.paperName(index + 1, sign);
    await writeBeside(directory, `${paper}.pdf`, frozen.bytes);
    await writeBeside(directory, `${paper}.xml`, xmlBytes(paperMetadata(entry, file, index + 1)));
  }
  const creator = context.actor.name;
  await writeBeside(
    directory,
    `${words.fileName}.xml`,
    xmlBytes(fileMetadata(file, entries, creator)),
  );
  await writeBeside(
    directory,
    `${words.bookName(registerYear)}.pdf`,
    await drawRegisterBook(context, input),
  );
  return { folder: name, papers: entries.length };
}

function xmlBytes(element: Parameters<typeof xmlText>[0]): Uint8Array {
  return Buffer.from(xmlText(element), "utf8");
}

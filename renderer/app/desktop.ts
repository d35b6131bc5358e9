import type {
  ChooseSaveOptions,
  DesktopApi,
  GrantedFile,
} from "#shared/kernel/backend-protocol.ts";
import { appText } from "#shared/kernel/app-text.ts";

/** What only the desktop can do: file dialogs, printing, showing a file. */
export function desktop(): DesktopApi {
  return window.desktop;
}

export async function chooseFolder(title: string): Promise<GrantedFile | null> {
  const [folder] = await desktop().chooseFiles({ title, folder: true });
  return folder ?? null;
}

export function choosePdf(title: string, defaultName: string): Promise<GrantedFile | null> {
  return desktop().chooseSave(saveOptions(title, defaultName, appText.common.pdfKind, "pdf"));
}

export function chooseWordFile(title: string, defaultName: string): Promise<GrantedFile | null> {
  return desktop().chooseSave(saveOptions(title, defaultName, appText.common.wordKind, "docx"));
}

export function chooseWorkbook(title: string, defaultName: string): Promise<GrantedFile | null> {
  return desktop().chooseSave(saveOptions(title, defaultName, appText.common.excelKind, "xlsx"));
}

export function chooseCsv(title: string, defaultName: string): Promise<GrantedFile | null> {
  return desktop().chooseSave(saveOptions(title, defaultName, appText.common.csvKind, "csv"));
}

export function chooseZip(title: string, defaultName: string): Promise<GrantedFile | null> {
  return desktop().chooseSave(saveOptions(title, defaultName, appText.common.zipKind, "zip"));
}

function saveOptions(
  title: string,
  defaultName: string,
  kind: string,
  extension: string,
): ChooseSaveOptions {
  return { title, defaultName, kinds: [{ name: kind, extensions: [extension] }] };
}

/** Grants the backend the files of a drop; `refused` counts what is no file of this computer. */
export async function grantDropped(
  list: FileList,
): Promise<{ files: GrantedFile[]; refused: number }> {
  const grants = await Promise.all([...list].map((file) => desktop().grantDropped(file)));
  const files = grants.filter((grant) => grant !== null);
  return { files, refused: grants.length - files.length };
}

import { stat } from "node:fs/promises";
import path from "node:path";

import { BrowserWindow, dialog, type IpcMainInvokeEvent, nativeTheme, shell } from "electron";

import type {
  ChooseFilesOptions,
  ChooseSaveOptions,
  FileKind,
  GrantedFile,
  ThemeSource,
} from "#shared/kernel/backend-protocol.ts";

import type { FileGrants } from "./file-grants.ts";
import { printPdf } from "./print-pdf.ts";
import { handleFromPage } from "./relay.ts";
import { writeWhole } from "./write-whole.ts";

/** What may be opened by another program: documents, never anything that runs. */
const openable = new Set([".pdf", ".xlsx", ".docx", ".csv", ".png", ".txt", ".json"]);

const themes: readonly ThemeSource[] = ["light", "dark", "system"];

export function handleDesktop(grants: FileGrants): void {
  // The page is the program's own (checked on every message), so its options are of the agreed type.
  handleFromPage("desktop:choose-files", async (event, options) =>
    chooseFiles(windowOf(event), grants, options as ChooseFilesOptions),
  );
  handleFromPage("desktop:choose-save", async (event, options) =>
    chooseSave(windowOf(event), grants, options as ChooseSaveOptions),
  );
  handleFromPage("desktop:grant-dropped", async (_event, file) => grantDropped(grants, file));
  handleFromPage("desktop:reveal", (_event, token) => {
    const file = grants.pathOf(token);
    if (file !== null) shell.showItemInFolder(file);
  });
  handleFromPage("desktop:open-file", async (_event, token) => {
    const file = grants.pathOf(token);
    if (file === null || !openable.has(path.extname(file).toLowerCase())) return false;
    return (await shell.openPath(file)) === "";
  });
  handleFromPage("desktop:save-file", async (_event, token, bytes) => {
    const file = grants.pathOf(token);
    if (file === null || !(bytes instanceof Uint8Array)) return false;
    return writeWhole(file, bytes);
  });
  handleFromPage("desktop:print", async (_event, pdf) =>
    pdf instanceof Uint8Array ? printPdf(pdf) : false,
  );
  handleFromPage("desktop:set-theme", (_event, wanted) => {
    const theme = themes.find((known) => known === wanted);
    if (theme !== undefined) nativeTheme.themeSource = theme;
  });
}

/** The dialog belongs to the window that asked, so that it cannot be lost behind it. */
function windowOf(event: IpcMainInvokeEvent): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender);
  if (window === null) throw new Error("the page has no window");
  return window;
}

async function chooseFiles(
  window: BrowserWindow,
  grants: FileGrants,
  options: ChooseFilesOptions,
): Promise<readonly GrantedFile[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: options.title,
    filters: filters(options.kinds),
    properties: [
      options.folder === true ? "openDirectory" : "openFile",
      ...(options.multiple === true ? (["multiSelections"] as const) : []),
      ...(options.folder === true ? (["createDirectory"] as const) : []),
    ],
  });
  if (canceled) return [];
  return Promise.all(filePaths.map(async (file) => grants.give(file)));
}

async function chooseSave(
  window: BrowserWindow,
  grants: FileGrants,
  options: ChooseSaveOptions,
): Promise<GrantedFile | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: options.title,
    defaultPath: options.defaultName,
    filters: filters(options.kinds),
  });
  return canceled || filePath === "" ? null : grants.give(filePath);
}

async function grantDropped(grants: FileGrants, file: unknown): Promise<GrantedFile | null> {
  if (typeof file !== "string" || !path.isAbsolute(file)) return null;
  const state = await stat(file).catch(() => null);
  return state?.isFile() === true || state?.isDirectory() === true ? grants.give(file) : null;
}

function filters(kinds: readonly FileKind[] = []): { name: string; extensions: string[] }[] {
  return kinds.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));
}

import { app, type BrowserWindow, dialog } from "electron";

import { shellText } from "#shared/kernel/shell-text.ts";

import { askHelper } from "./ask-helper.ts";
import { type BackendKeeper, keepBackend } from "./backend-keeper.ts";
import { canRunBackend, startBackendProcess } from "./backend-process.ts";
import { handleDesktop } from "./desktop-handlers.ts";
import { createFileGrants } from "./file-grants.ts";
import { logMain } from "./log.ts";
import { installMenu } from "./menu.ts";
import { registerPageScheme, servePage } from "./page-protocol.ts";
import { backendParameters, places, settleDataDirectory } from "./places.ts";
import { relayCalls, sendToWindow } from "./relay.ts";
import { lockEveryPage, lockSession } from "./security.ts";
import { openWindow } from "./window.ts";

settleDataDirectory();
process.on("uncaughtException", (error) => {
  logMain("uncaught exception", error);
  dialog.showErrorBox(shellText.title, shellText.unexpected);
  app.exit(1);
});

if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  let window: BrowserWindow | null = null;
  registerPageScheme();
  lockEveryPage();
  app.on("second-instance", () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on("window-all-closed", () => {
    app.quit();
  });
  void app.whenReady().then(() => {
    if (!canRunBackend()) {
      dialog.showErrorBox(shellText.title, shellText.noBackendHost(process.versions.electron));
      app.exit(1);
      return;
    }
    lockSession();
    servePage(places.renderer);
    installMenu();
    const keeper = startBackend(() => window);
    relayCalls(keeper);
    handleDesktop(createFileGrants(keeper.grant));
    closeBackendBeforeQuitting(keeper);
    window = openWindow();
    window.on("closed", () => {
      window = null;
    });
  });
}

function startBackend(window: () => BrowserWindow | null): BackendKeeper {
  return keepBackend({
    start: () => startBackendProcess(backendParameters()),
    now: () => performance.now(),
    help: askHelper,
    onEvent: (event) => {
      const contents = window()?.webContents;
      if (contents !== undefined) sendToWindow(contents, event);
    },
    onState: (state, exitCode) => {
      logMain(`backend ${state}`, { exitCode });
      const contents = window()?.webContents;
      if (contents !== undefined) sendToWindow(contents, { type: "backend", state });
    },
  });
}

/** The data file is closed in order before the program goes. */
function closeBackendBeforeQuitting(keeper: BackendKeeper): void {
  let isClosed = false;
  app.on("will-quit", (event) => {
    if (isClosed) return;
    event.preventDefault();
    void keeper.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

import { app, BrowserWindow } from "electron";

import { shellText } from "#shared/kernel/shell-text.ts";

import { logMain } from "./log.ts";
import { pageOrigin } from "./page-address.ts";
import { places } from "./places.ts";
import { minimumSize, rememberedState, rememberStateOf } from "./window-state.ts";

/** The program's one window; shown when its first picture is ready, so that it never flashes empty. */
export function openWindow(): BrowserWindow {
  const { bounds, isMaximized } = rememberedState();
  const window = new BrowserWindow({
    ...bounds,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: shellText.title,
    icon: places.icon,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload: places.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  rememberStateOf(window);
  window.on("page-title-updated", (event) => {
    event.preventDefault();
  });
  window.once("ready-to-show", () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  window.webContents.on("render-process-gone", (_event, details) => {
    logMain("page gone", details);
    if (details.reason !== "clean-exit") void window.loadURL(`${pageOrigin}/`);
  });
  void window.loadURL(`${pageOrigin}/`);
  return window;
}

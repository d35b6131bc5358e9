import { app, session, type WebContents } from "electron";

import { logMain } from "./log.ts";
import { isOwnPage, pageScheme } from "./page-address.ts";

/** Shuts every way out of the program's own page. Once, when Electron is ready. */
export function lockSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    logMain("refused a permission", permission);
    answer(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setSpellCheckerEnabled(false);
  defaultSession.on("will-download", (event) => {
    event.preventDefault();
  });
  defaultSession.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !isLocal(request.url) });
  });
}

/** Before the first window: what holds for every page that is ever made. */
export function lockEveryPage(): void {
  app.on("web-contents-created", (_event, contents) => {
    lockPage(contents);
  });
}

function lockPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
  contents.on("will-attach-webview", (event) => {
    event.preventDefault();
  });
  contents.on("will-navigate", (event) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!isOwnPage(event.url) && !event.url.startsWith("blob:")) event.preventDefault();
  });
  contents.on("will-redirect", (event) => {
    event.preventDefault();
  });
}

/** The program's page and what it makes itself; the developer tools only while developing. */
function isLocal(url: string): boolean {
  const local = [`${pageScheme}:`, "blob:", "data:"];
  const allowed = app.isPackaged ? local : [...local, "devtools:"];
  return allowed.some((prefix) => url.startsWith(prefix));
}

import { contextBridge, ipcRenderer, webUtils } from "electron";

import type { BackendApi, DesktopApi, WindowEvent } from "#shared/kernel/backend-protocol.ts";

const backend: BackendApi = {
  call: (method, input, id) => ipcRenderer.invoke("backend:call", method, input, id),
  cancel: (id) => {
    ipcRenderer.send("backend:cancel", id);
  },
  restart: () => ipcRenderer.invoke("backend:restart"),
  onEvent: (listener) => {
    const forward = (_event: unknown, event: WindowEvent): void => {
      listener(event);
    };
    ipcRenderer.on("backend:event", forward);
    return () => ipcRenderer.off("backend:event", forward);
  },
};

const desktop: DesktopApi = {
  chooseFiles: (options) => ipcRenderer.invoke("desktop:choose-files", options),
  chooseSave: (options) => ipcRenderer.invoke("desktop:choose-save", options),
  // A File made by script has no path, so a page cannot name one.
  grantDropped: (file) =>
    ipcRenderer.invoke("desktop:grant-dropped", webUtils.getPathForFile(file as File)),
  reveal: (token) => ipcRenderer.invoke("desktop:reveal", token),
  openFile: (token) => ipcRenderer.invoke("desktop:open-file", token),
  saveFile: (token, bytes) => ipcRenderer.invoke("desktop:save-file", token, bytes),
  print: (pdf) => ipcRenderer.invoke("desktop:print", pdf),
  setTheme: (theme) => ipcRenderer.invoke("desktop:set-theme", theme),
};

contextBridge.exposeInMainWorld("backend", backend);
contextBridge.exposeInMainWorld("desktop", desktop);

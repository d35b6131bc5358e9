import { app, dialog, Menu, type MenuItemConstructorOptions, shell } from "electron";

import { shellText } from "#shared/kernel/shell-text.ts";

import { logDirectory } from "./places.ts";

const text = shellText.menu;

export function installMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([fileMenu(), editMenu(), viewMenu(), helpMenu()]));
}

function fileMenu(): MenuItemConstructorOptions {
  return { label: text.file, submenu: [{ label: text.quit, role: "quit" }] };
}

function editMenu(): MenuItemConstructorOptions {
  return {
    label: text.edit,
    submenu: [
      { label: text.undo, role: "undo" },
      { label: text.redo, role: "redo" },
      { type: "separator" },
      { label: text.cut, role: "cut" },
      { label: text.copy, role: "copy" },
      { label: text.paste, role: "paste" },
      { label: text.selectAll, role: "selectAll" },
    ],
  };
}

function viewMenu(): MenuItemConstructorOptions {
  const developing: MenuItemConstructorOptions[] = [
    { type: "separator" },
    { label: text.reload, role: "reload" },
    { label: text.developerTools, role: "toggleDevTools" },
  ];
  return {
    label: text.view,
    submenu: [
      { label: text.zoomIn, role: "zoomIn" },
      { label: text.zoomOut, role: "zoomOut" },
      { label: text.zoomReset, role: "resetZoom" },
      { label: text.fullScreen, role: "togglefullscreen" },
      ...(app.isPackaged ? [] : developing),
    ],
  };
}

function helpMenu(): MenuItemConstructorOptions {
  return {
    label: text.help,
    submenu: [
      { label: text.logFolder, click: () => void shell.openPath(logDirectory()) },
      { label: text.about, click: showAbout },
    ],
  };
}

function showAbout(): void {
  void dialog.showMessageBox({
    title: shellText.title,
    message: shellText.about(app.getVersion()),
  });
}

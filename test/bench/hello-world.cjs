"use strict";
// The least that an Electron program with a window can be.
const { app, BrowserWindow } = require("electron");

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false });
  window.once("ready-to-show", () => window.show());
  void window.loadURL("data:text/html,<h1>Hello, world</h1>");
});

"use strict";
// Loaded by Electron before the program that is measured: says when its window was shown and when
// its page had its first heading, and how much memory that took; then ends the program.
const { app } = require("electron");

app.on("browser-window-created", (_event, window) => {
  const shown = new Promise((resolve) => {
    window.once("show", () => resolve(Date.now()));
  });
  window.webContents.once("did-finish-load", () => {
    void hasWords(window.webContents).then(async () => {
      const withWordsAt = Date.now();
      const kilobytes = app.getAppMetrics().map((metric) => metric.memory.workingSetSize);
      const memoryKilobytes = kilobytes.reduce((sum, one) => sum + one, 0);
      const marks = { shownAt: await shown, withWordsAt, memoryKilobytes };
      process.stdout.write(`MARKS ${JSON.stringify(marks)}\n`, () => app.exit(0));
    });
  });
});

function hasWords(contents) {
  return contents.executeJavaScript(`new Promise((resolve) => {
    const look = () =>
      document.querySelector("h1, h2") === null ? requestAnimationFrame(look) : resolve(true);
    look();
  })`);
}

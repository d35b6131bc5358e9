"use strict";
// One window with one of the two grids of test/bench/grid: electron grid-window.cjs PAGE KIND
// says {"shownMs", "scrollMs": […], "editMs": […]}.
const { app, BrowserWindow } = require("electron");

const [page, kind] = process.argv.slice(-2);
const edits = 9;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1366, height: 768 });
  const contents = window.webContents;
  const ask = (call) => contents.executeJavaScript(`window.gridBench.${call}`);
  const click = async (row) => {
    const at = await ask(`middleOf(${row})`);
    for (const type of ["mouseDown", "mouseUp"]) {
      contents.sendInputEvent({ type, ...at, button: "left", clickCount: 1 });
    }
  };
  const press = (keyCode) => {
    contents.sendInputEvent({ type: "keyDown", keyCode });
    if (keyCode.length === 1) contents.sendInputEvent({ type: "char", keyCode });
    contents.sendInputEvent({ type: "keyUp", keyCode });
  };
  try {
    await window.loadFile(page);
    window.focus();
    contents.focus();
    const shownMs = await ask(`show(${JSON.stringify(kind)})`);
    const scrollMs = await ask("scroll()");
    const editMs = [];
    for (let row = 1; row <= edits; row += 1) {
      // In the program's grid Enter goes on to the next row; in the library's it stays.
      if (row === 1 || kind === "library") await click(row);
      // As between two strokes of a quick hand.
      await pause(100);
      const done = ask(`edited(${row}, "9")`);
      press("9");
      await pause(100);
      press("Enter");
      editMs.push(await done);
    }
    process.stdout.write(`MARKS ${JSON.stringify({ shownMs, scrollMs, editMs })}\n`, () =>
      app.exit(0),
    );
  } catch (error) {
    process.stderr.write(`${error}\n`, () => app.exit(1));
  }
});

"use strict";
// What `electron [-r hook] <folder or file>` runs: the loader that an Electron
// taken out of another program lacks. Packed into resources/default_app.asar.
const { app } = require("electron");
const fs = require("node:fs");
const path = require("node:path");

const { hooks, target } = readArguments(process.argv.slice(1));
if (target === undefined) {
  console.error("usage: electron [-r hook] <folder or file>");
  process.exit(2);
}
for (const hook of hooks) require(path.resolve(hook));
process.defaultApp = true;
require(entryOf(path.resolve(target)));

function readArguments(list) {
  const hooks = [];
  for (let index = 0; index < list.length; index += 1) {
    const word = list[index];
    if (word === "-r" || word === "--require") {
      index += 1;
      hooks.push(list[index]);
    } else if (!word.startsWith("-")) {
      return { hooks, target: word };
    }
  }
  return { hooks, target: undefined };
}

function entryOf(place) {
  if (!fs.statSync(place).isDirectory()) {
    app.setAppPath(path.dirname(place));
    return place;
  }
  const description = JSON.parse(fs.readFileSync(path.join(place, "package.json"), "utf8"));
  app.setAppPath(place);
  app.setName(description.productName ?? description.name ?? "electron");
  if (description.version !== undefined) app.setVersion(description.version);
  app.setPath("userData", path.join(app.getPath("appData"), app.getName()));
  return path.join(place, description.main ?? "index.js");
}

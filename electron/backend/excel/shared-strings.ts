import type { XmlHandler } from "./scan-xml.ts";
import { decodeExcelEscapes } from "./excel-text.ts";
import { type Reading, tooManyCells } from "./reading.ts";

/** Collects the strings of sharedStrings.xml: rich text joined, phonetic guides left out. */
export function sharedStringsHandler(strings: string[], reading: Reading): XmlHandler {
  let current = "";
  let isText = false;
  let isPhonetic = false;
  return {
    open: (name) => {
      if (name === "si") current = "";
      else if (name === "t") isText = !isPhonetic;
      else if (name === "rPh") isPhonetic = true;
    },
    close: (name) => {
      if (name === "si") {
        if (strings.length >= reading.limits.cells) throw tooManyCells(reading);
        strings.push(decodeExcelEscapes(current));
      }
      if (name === "t") isText = false;
      else if (name === "rPh") isPhonetic = false;
    },
    text: (text) => {
      if (isText) current = current === "" ? text : current + text;
    },
  };
}

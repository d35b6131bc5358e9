import { attribute, type XmlHandler } from "./scan-xml.ts";

/** The built-in formats that a form or a list can meet; ids of dates are all there. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  14: "mm-dd-yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  49: "@",
};

/** Fills `formats` so that `formats[style]` is the number format of a cell's `s`, or undefined for the general one. */
export function numberFormatsHandler(formats: (string | undefined)[]): XmlHandler {
  const custom = new Map<number, string>();
  let isCellFormats = false;
  return {
    open: (name, attributes) => {
      if (name === "numFmt") {
        const id = Number(attribute(attributes, "numFmtId"));
        custom.set(id, attribute(attributes, "formatCode") ?? "");
      } else if (name === "cellXfs") isCellFormats = true;
      else if (name === "xf" && isCellFormats) {
        const id = Number(attribute(attributes, "numFmtId") ?? 0);
        formats.push(custom.get(id) ?? BUILT_IN[id]);
      }
    },
    close: (name) => {
      if (name === "cellXfs") isCellFormats = false;
    },
    text: () => undefined,
  };
}

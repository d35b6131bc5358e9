import { encodingOfFont } from "#backend/legacy-text/legacy-vietnamese.ts";
import { attribute, type XmlHandler } from "./scan-xml.ts";

/** Fills `fonts` so that `fonts[style]` is the name of a cell's font, when it is one from before Unicode. */
export function legacyFontsHandler(fonts: (string | undefined)[]): XmlHandler {
  const names: (string | undefined)[] = [];
  let part = "";
  return {
    open: (name, attributes) => {
      if (name === "fonts" || name === "cellXfs") part = name;
      else if (name === "font" && part === "fonts") names.push(undefined);
      else if (name === "name" && part === "fonts") {
        const font = attribute(attributes, "val") ?? "";
        if (encodingOfFont(font) !== null) names[names.length - 1] = font;
      } else if (name === "xf" && part === "cellXfs") {
        fonts.push(names[Number(attribute(attributes, "fontId") ?? 0)]);
      }
    },
    close: (name) => {
      if (name === part) part = "";
    },
    text: () => undefined,
  };
}

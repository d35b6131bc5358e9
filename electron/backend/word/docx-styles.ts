import type { Document, Element } from "@xmldom/xmldom";

import { wordChild, wordChildren, wordSwitch, wordValue } from "./word-xml.ts";

export type DocxStyles = Readonly<{
  /** The list that a paragraph style brings, its own or that of a style it is based on. */
  list: (
    style: string | undefined,
  ) => { listId: string; level: number | undefined; style: string } | undefined;
  /** What a style says of "b" or "caps"; undefined: nothing. */
  says: (style: string | undefined, name: string) => boolean | undefined;
  /** The font that a style, one it is based on, or the file as a whole sets. */
  font: (style: string | undefined) => string | undefined;
}>;

const MAX_CHAIN = 20;

export function readStyles(xml: Document | null): DocxStyles {
  const styles = new Map(
    wordChildren(xml?.documentElement, "style").map((node) => [
      wordValue(node, "styleId") ?? "",
      node,
    ]),
  );
  const standard = [...styles].find(
    ([, node]) => wordValue(node, "type") === "paragraph" && wordValue(node, "default") === "1",
  )?.[0];

  /** A style and those it is based on; a circle of styles ends the chain. */
  function chain(style: string | undefined): [string, Element][] {
    const found: [string, Element][] = [];
    let id = style ?? standard;
    while (id !== undefined && found.length < MAX_CHAIN) {
      const node = styles.get(id);
      if (node === undefined) break;
      found.push([id, node]);
      id = wordValue(wordChild(node, "basedOn"));
    }
    return found;
  }

  return {
    list(style) {
      for (const [id, node] of chain(style)) {
        const properties = wordChild(node, "pPr", "numPr");
        const listId = wordValue(wordChild(properties, "numId"));
        if (listId === undefined) continue;
        const level = wordValue(wordChild(properties, "ilvl"));
        return { listId, level: level === undefined ? undefined : Number(level), style: id };
      }
      return undefined;
    },
    says(style, name) {
      for (const [, node] of chain(style)) {
        const said = wordSwitch(wordChild(node, "rPr"), name);
        if (said !== undefined) return said;
      }
      return undefined;
    },
    font(style) {
      for (const [, node] of chain(style)) {
        const font = fontOf(wordChild(node, "rPr"));
        if (font !== undefined) return font;
      }
      return fontOf(wordChild(xml?.documentElement, "docDefaults", "rPrDefault", "rPr"));
    },
  };
}

/** The font for Latin letters that run properties name. */
export function fontOf(properties: Element | undefined): string | undefined {
  const fonts = wordChild(properties, "rFonts");
  return wordValue(fonts, "ascii") ?? wordValue(fonts, "hAnsi");
}

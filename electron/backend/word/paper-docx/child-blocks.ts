import type { Element } from "@xmldom/xmldom";

import { wordChildren } from "../word-xml.ts";

/** Word's containers that are no content of their own; deleted text is not among them. */
const CONTAINERS = ["sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"];

/**
 * The paragraphs, tables and rows in an element, through whatever holds several of them.
 *
 * @param isWhole a container that is taken as it is
 */
export function childBlocks(
  parent: Element,
  isWhole: (container: Element) => boolean = () => false,
): Element[] {
  return wordChildren(parent).flatMap((child) => {
    const isContainer = CONTAINERS.includes(child.localName ?? "");
    return isContainer && !isWhole(child) ? childBlocks(child, isWhole) : [child];
  });
}

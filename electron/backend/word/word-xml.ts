import type { Element, Node } from "@xmldom/xmldom";

/** The namespace of Word's elements, in the usual and in the strict form of the format. */
const NAMESPACES: readonly (string | null)[] = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

const MATH: readonly (string | null)[] = [
  "http://schemas.openxmlformats.org/officeDocument/2006/math",
  "http://purl.oclc.org/ooxml/officeDocument/math",
];

/** Word's own child elements; those of drawings and of other makers' additions are left out. */
export function wordChildren(parent: Node | null | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (!isElement(node) || !isWord(node)) continue;
    if (name === undefined || node.localName === name) found.push(node);
  }
  return found;
}

/** All child elements, of whatever namespace. */
export function childElements(parent: Node): Element[] {
  return Array.from(parent.childNodes).filter(isElement);
}

/**
 * The contents of text boxes inside an element. Word writes a box in two forms, of which the
 * second is for older programs; boxes inside a box belong to it.
 */
export function textBoxesIn(parent: Node): Element[] {
  return childElements(parent).flatMap((child) => {
    if (child.localName === "Fallback") return [];
    return child.localName === "txbxContent" ? [child] : textBoxesIn(child);
  });
}

export function isFormula(element: Element): boolean {
  return MATH.includes(element.namespaceURI) && /^oMath(?:Para)?$/u.test(element.localName ?? "");
}

export function isWord(element: Element): boolean {
  return NAMESPACES.includes(element.namespaceURI);
}

/** The element reached by going down first children of these names. */
export function wordChild(parent: Node | null | undefined, ...path: string[]): Element | undefined {
  let node: Node | null | undefined = parent;
  for (const name of path) node = wordChildren(node, name)[0];
  return node != null && isElement(node) ? node : undefined;
}

/** An attribute of Word's namespace, "val" unless told. */
export function wordValue(element: Element | undefined, name = "val"): string | undefined {
  for (const namespace of NAMESPACES) {
    const value = element?.getAttributeNS(namespace, name);
    if (value != null && value !== "") return value;
  }
  return undefined;
}

/** A switch such as bold: there without a value means on; undefined: not said. */
export function wordSwitch(properties: Element | undefined, name: string): boolean | undefined {
  const element = wordChild(properties, name);
  if (element === undefined) return undefined;
  return !["0", "false", "off", "none"].includes(wordValue(element) ?? "1");
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

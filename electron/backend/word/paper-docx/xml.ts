/** A piece of well-formed XML, so that it is never taken for plain words. */
export type Xml = Readonly<{ xml: string }>;

type Attributes = Readonly<Record<string, string | number | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element; attributes without a value and children that are null are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (Xml | null)[] = [],
): Xml {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${escapeXml(String(value))}"`;
  }
  const inner = children.map((child) => child?.xml ?? "").join("");
  return { xml: inner === "" ? `${open}/>` : `${open}>${inner}</${name}>` };
}

/** An element of Word's with a "val", or null when there is nothing to say. */
export function valued(name: string, value: string | number | null | undefined): Xml | null {
  return value == null ? null : element(name, { "w:val": value });
}

/** A switch: there when on, not there when off. */
export function switched(name: string, on: boolean | undefined): Xml | null {
  return on === true ? element(name) : null;
}

/** Properties in an element of their own; null when there are none. */
export function properties(name: string, children: readonly (Xml | null)[]): Xml | null {
  return children.some((child) => child !== null) ? element(name, {}, children) : null;
}

export function joined(pieces: readonly Xml[]): Xml {
  return { xml: pieces.map(({ xml }) => xml).join("") };
}

export function words(text: string): Xml {
  return { xml: escapeXml(text) };
}

function escapeXml(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Signs that no XML file may hold, not even written as a number. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** The text as a file can carry it: composed, without control signs and halves of signs. */
export function printable(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "").normalize("NFC");
}

/** What XML takes for a line's end, or another program might. */
const LINE_END = /\r\n|[\r\u0085\u2028\u2029]/gu;

/** The text as a file can carry it, its lines ended by "\n" alone. */
export function printableLines(text: string): string {
  return printable(text).replace(LINE_END, "\n");
}

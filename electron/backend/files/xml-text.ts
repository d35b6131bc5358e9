/** An element with a text or with elements in it. */
export type XmlElement = readonly [name: string, content: string | readonly XmlElement[]];

/** The text of an XML 1.0 document in UTF-8, indented by two; signs that XML forbids are left out. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(root, "")}`;
}

function elementText([name, content]: XmlElement, indent: string): string {
  if (typeof content === "string") return `${indent}<${name}>${escaped(content)}</${name}>\n`;
  const inner = content.map((element) => elementText(element, `${indent}  `)).join("");
  return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function escaped(text: string): string {
  return (
    text
      .normalize("NFC")
      .toWellFormed()
      // Control characters but tab and new lines, and the two signs that are none, are forbidden.
      .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "")
      .replace(/[&<>]/gu, (sign) => escapes[sign] ?? sign)
  );
}

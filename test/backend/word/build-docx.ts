import JSZip from "jszip";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export type DocxSource = Readonly<{
  /** The children of w:body. */
  body: string;
  numbering?: string;
  styles?: string;
  /** Instead of `body`: the whole of word/document.xml. */
  document?: string;
}>;

/** A .docx made by hand, so that a test can hold whatever Word may write. */
export async function buildDocx({
  body,
  numbering,
  styles,
  document,
}: DocxSource): Promise<Buffer> {
  const zip = new JSZip();
  const parts = new Map([["document", document ?? whole("document", `<w:body>${body}</w:body>`)]]);
  if (numbering !== undefined) parts.set("numbering", whole("numbering", numbering));
  if (styles !== undefined) parts.set("styles", whole("styles", styles));
  const names = [...parts.keys()];
  const types = names.map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name === "document" ? "document.main" : name}+xml"/>`,
  );
  zip.file(
    "[Content_Types].xml",
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join("")}</Types>`,
  );
  zip.file("_rels/.rels", relations([["officeDocument", "word/document.xml"]]));
  for (const [name, xml] of parts) zip.file(`word/${name}.xml`, xml);
  zip.file(
    "word/_rels/document.xml.rels",
    relations(names.slice(1).map((name) => [name, `${name}.xml`])),
  );
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

function whole(name: string, xml: string): string {
  return `${HEAD}<w:${name} ${W}>${xml}</w:${name}>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const found = targets.map(
    ([type, target], index) =>
      `<Relationship Id="r${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${found.join("")}</Relationships>`;
}

export type ParagraphLook = Readonly<{
  bold?: boolean;
  list?: readonly [id: number, level: number];
  style?: string;
}>;

/** A paragraph with one run; "\n" becomes a line break. */
export function paragraph(text: string, { bold, list, style }: ParagraphLook = {}): string {
  const numbered =
    list === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>`;
  const styled = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`;
  const look = bold === true ? "<w:rPr><w:b/></w:rPr>" : "";
  const lines = text
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join("<w:br/>");
  return `<w:p><w:pPr>${styled}${numbered}</w:pPr><w:r>${look}${lines}</w:r></w:p>`;
}

/** A table; each cell is the XML of its paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(
    (row) => `<w:tr>${row.map((xml) => `<w:tc>${xml}</w:tc>`).join("")}</w:tr>`,
  );
  return `<w:tbl>${cells.join("")}</w:tbl>`;
}

/** One list of several levels; each level as [format, text]. */
export function list(
  id: number,
  levels: readonly (readonly [format: string, text: string])[],
): string {
  const shapes = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${shapes.join("")}</w:abstractNum>`;
}

/** `num` elements come behind all `abstractNum` elements. */
export function use(id: number, abstractId: number, inner = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${inner}</w:num>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

import { HELP_NAMESPACE } from "./marks.ts";
import { marginParts } from "./write-sections.ts";
import { WORD_NAMESPACES } from "./namespaces.ts";
import type { WordPaper } from "./word-paper.ts";
import { element, valued, words, type Xml, XML_HEAD } from "./xml.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HELP_ID = "{6B1F0C52-5D0A-4E0B-9C41-2D4B0A7E11F3}";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The parts of the package that are the same for every paper, its properties aside. */
export function packageParts(
  properties: WordPaper["properties"],
): readonly (readonly [path: string, xml: string])[] {
  return [
    ["[Content_Types].xml", contentTypes()],
    [
      "_rels/.rels",
      relationships([
        ["rId1", `${OFFICE}/officeDocument`, "word/document.xml"],
        ["rId2", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ]),
    ],
    ["docProps/core.xml", coreProperties(properties)],
    [
      "word/_rels/document.xml.rels",
      relationships([
        ["rIdStyles", `${OFFICE}/styles`, "styles.xml"],
        ["rIdNumbering", `${OFFICE}/numbering`, "numbering.xml"],
        ["rIdSettings", `${OFFICE}/settings`, "settings.xml"],
        ["rIdHelp", `${OFFICE}/customXml`, "../customXml/item1.xml"],
        ...marginParts.map(({ id, kind, file }) => [id, `${OFFICE}/${kind}`, file] as const),
      ]),
    ],
    [
      "customXml/_rels/item1.xml.rels",
      relationships([["rId1", `${OFFICE}/customXmlProps`, "itemProps1.xml"]]),
    ],
    ["customXml/itemProps1.xml", helpProperties()],
    ["word/settings.xml", settings()],
  ];
}

function contentTypes(): string {
  const part = (name: string, type: string) =>
    element("Override", { PartName: name, ContentType: type });
  return document(
    element("Types", { xmlns: `${PACKAGE}/content-types` }, [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      part("/word/document.xml", `${WORD_TYPE}.document.main+xml`),
      part("/word/styles.xml", `${WORD_TYPE}.styles+xml`),
      part("/word/numbering.xml", `${WORD_TYPE}.numbering+xml`),
      part("/word/settings.xml", `${WORD_TYPE}.settings+xml`),
      ...marginParts.map(({ file, kind }) => part(`/word/${file}`, `${WORD_TYPE}.${kind}+xml`)),
      part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]),
  );
}

/** Names the help to Word, which keeps parts that it can name. */
function helpProperties(): string {
  const names = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  return document(
    element("ds:datastoreItem", { "ds:itemID": HELP_ID, "xmlns:ds": names }, [
      element("ds:schemaRefs", {}, [element("ds:schemaRef", { "ds:uri": HELP_NAMESPACE })]),
    ]),
  );
}

type Relationship = readonly [id: string, type: string, target: string];

function relationships(list: readonly Relationship[]): string {
  return document(
    element(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      list.map(([id, type, target]) =>
        element("Relationship", { Id: id, Type: type, Target: target }),
      ),
    ),
  );
}

function coreProperties({ title, author, createdAt }: WordPaper["properties"]): string {
  const instant = (name: string) =>
    element(name, { "xsi:type": "dcterms:W3CDTF" }, [words(`${createdAt.slice(0, 19)}Z`)]);
  return document(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      [
        element("dc:title", {}, [words(title)]),
        element("dc:creator", {}, [words(author)]),
        instant("dcterms:created"),
        instant("dcterms:modified"),
        element("dc:language", {}, [words("vi-VN")]),
      ],
    ),
  );
}

/** Layout as Word does it today, not in a mode for older files. */
function settings(): string {
  return document(
    element("w:settings", WORD_NAMESPACES, [
      valued("w:defaultTabStop", 720),
      valued("w:characterSpacingControl", "doNotCompress"),
      element("w:compat", {}, [
        element("w:compatSetting", {
          "w:name": "compatibilityMode",
          "w:uri": "http://schemas.microsoft.com/office/word",
          "w:val": 15,
        }),
      ]),
      element("w:themeFontLang", { "w:val": "vi-VN" }),
      valued("w:decimalSymbol", ","),
      valued("w:listSeparator", ";"),
    ]),
  );
}

function document(root: Xml): string {
  return XML_HEAD + root.xml;
}

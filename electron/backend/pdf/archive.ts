import type { KitDocument } from "./kit.ts";
import { srgbProfile } from "./srgb-profile.ts";

type Described = Readonly<{
  title: string;
  subject: string;
  author: string;
  /** Of the program that wrote the file. */
  program: string;
  createdAt: Date;
  language: string;
}>;

const COLOURS = "sRGB IEC61966-2.1";

/**
 * Says in the file what makes it one for the archive: what its colours are, and that it is
 * PDF/A-2b, beside the same facts as in its information dictionary.
 *
 * The rest of the promise is kept where pages are written: every font is embedded, nothing is
 * fetched, nothing is encrypted, no script and no file lies in it.
 *
 * @source ISO 19005-2, 6.2.3 (output intent), 6.6.2 (metadata), 6.6.4 (identification)
 */
export function markArchival(document: KitDocument, described: Described): void {
  const profile = document.ref({ N: 3 });
  profile.write(srgbProfile());
  profile.end();
  const intent = document.ref({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    // pdfkit writes a string object as text, and a plain string as a name.
    OutputConditionIdentifier: new String(COLOURS),
    Info: new String(COLOURS),
    DestOutputProfile: profile,
  });
  intent.end();
  document._root.data["OutputIntents"] = [intent];
  // pdfkit's own words are not escaped, and do not say which kind of PDF/A it is.
  document._addInfo = () => {
    document.appendXML(metadata(described));
  };
}

function metadata({ title, subject, author, program, createdAt, language }: Described): string {
  const instant = `${createdAt.toISOString().slice(0, 19)}Z`;
  const inLanguage = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<dc:title>${inLanguage(title)}</dc:title>
<dc:description>${inLanguage(subject)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escaped(program)}</xmp:CreatorTool>
<xmp:CreateDate>${instant}</xmp:CreateDate>
<xmp:ModifyDate>${instant}</xmp:ModifyDate>
<pdf:Producer>${escaped(program)}</pdf:Producer>
</rdf:Description>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** XML without what it may not hold at all: control characters. */
function escaped(text: string): string {
  return text.replace(/[&<>]/g, (letter) => entities[letter] ?? "").replace(/[^\P{Cc}\n\t]/gu, "");
}

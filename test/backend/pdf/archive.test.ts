import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { DOMParser } from "@xmldom/xmldom";
import { beforeAll, describe, expect, test } from "vitest";

import { srgbProfile } from "#backend/pdf/srgb-profile.ts";
import { openPkcs12 } from "#backend/signing/open-pkcs12.ts";
import { signPdf } from "#backend/signing/sign-pdf.ts";
import { hasCommand } from "../signing/commands.ts";
import { blueSignature } from "../signing/pictures.ts";
import { PASSWORD, testAuthority } from "../signing/test-authority.ts";
import {
  paperFonts,
  render,
  renderCertificates,
  sampleDecision,
  samplePlan,
} from "./sample-papers.ts";

const SIGNED_AT = "2026-03-02T03:04:05.000Z";

/** No validator of PDF/A is at hand: what the standard asks of such a paper is looked at one by one. */
describe("an issued paper is PDF/A-2b", () => {
  const papers: [name: string, bytes: Uint8Array][] = [];
  beforeAll(async () => {
    const title = "Kế hoạch <Toàn dân & đoàn kết>";
    papers.push(["text", await render({ ...samplePlan(), title })]);
    papers.push(["text and list", await render({ ...sampleDecision(300), title })]);
    papers.push(["draft", await render({ ...samplePlan({ draft: true }), title })]);
    papers.push(["certificates", await renderCertificates(title)]);
    if (hasCommand("openssl")) {
      papers.push(["signed twice", await signedTwice(papers[0]?.[1] ?? new Uint8Array())]);
    }
  });

  /** Each paper, opened. */
  async function opened(): Promise<readonly (readonly [string, PDFDocument])[]> {
    return Promise.all(
      papers.map(
        async ([name, bytes]) =>
          [name, await PDFDocument.load(bytes, { updateMetadata: false })] as const,
      ),
    );
  }

  test("says so in XML that can be read, with the facts of its information dictionary", async () => {
    for (const [name, document] of await opened()) {
      const stream = streamIn(document.catalog, "Metadata");
      expect(stream.dict.get(PDFName.of("Subtype"))).toBe(PDFName.of("XML"));
      const xml = Buffer.from(decodePDFRawStream(stream).decode()).toString("utf8");
      const root = new DOMParser().parseFromString(xml, "text/xml");
      const text = (tag: string): string | undefined =>
        root.getElementsByTagName(tag)[0]?.textContent?.trim();
      expect([text("pdfaid:part"), text("pdfaid:conformance"), name]).toEqual(["2", "B", name]);
      expect(text("dc:title")).toBe("Kế hoạch <Toàn dân & đoàn kết>");
      expect([text("dc:title"), text("dc:description"), text("dc:creator")]).toEqual([
        document.getTitle(),
        document.getSubject(),
        document.getAuthor(),
      ]);
      expect([text("xmp:CreatorTool"), text("pdf:Producer"), text("dc:language")]).toEqual([
        document.getCreator(),
        document.getProducer(),
        "vi-VN",
      ]);
      const dates = [text("xmp:CreateDate"), text("xmp:ModifyDate")].map((date) =>
        new Date(date ?? "").getTime(),
      );
      expect(dates).toEqual([
        document.getCreationDate()?.getTime(),
        document.getModificationDate()?.getTime(),
      ]);
    }
  });

  test("says what its colours are, by a profile that lies in it", async () => {
    for (const [, document] of await opened()) {
      const intents = document.catalog.lookup(PDFName.of("OutputIntents"), PDFArray);
      const intent = intents.lookup(0, PDFDict);
      expect(intents.size()).toBe(1);
      expect(intent.get(PDFName.of("S"))).toBe(PDFName.of("GTS_PDFA1"));
      expect(intent.lookup(PDFName.of("OutputConditionIdentifier"), PDFString).decodeText()).toBe(
        "sRGB IEC61966-2.1",
      );
      const stream = streamIn(intent, "DestOutputProfile");
      expect(stream.dict.lookup(PDFName.of("N"), PDFNumber).asNumber()).toBe(3);
      const profile = Buffer.from(decodePDFRawStream(stream).decode());
      expect(profile.equals(srgbProfile())).toBe(true);
      expect(profile.readUInt32BE(0)).toBe(profile.length);
      expect(profile.toString("latin1", 12, 24)).toBe("mntrRGB XYZ ");
      expect(profile.toString("latin1", 36, 40)).toBe("acsp");
      const tags = Array.from({ length: profile.readUInt32BE(128) }, (_, at) => {
        const entry = 132 + at * 12;
        const end = profile.readUInt32BE(entry + 4) + profile.readUInt32BE(entry + 8);
        expect(end).toBeLessThanOrEqual(profile.length);
        return profile.toString("latin1", entry, entry + 4);
      });
      expect(tags).toEqual(
        expect.arrayContaining(["desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC"]),
      );
    }
  });

  test("a colour engine reads the profile and leaves colours as they are", async ({ skip }) => {
    if (!hasCommand("convert")) skip("ImageMagick is not installed");
    const folder = mkdtempSync(path.join(tmpdir(), "profile-"));
    try {
      const file = path.join(folder, "srgb.icc");
      writeFileSync(file, srgbProfile());
      const colour = ["-size", "1x1", "xc:rgb(200,30,60)", "-profile", file, "-profile", file];
      const { stdout, stderr } = spawnSync("convert", [...colour, "txt:-"], { encoding: "utf8" });
      expect([stderr, /#(C81E3C|C8C81E1E3C3C)/.test(stdout)]).toEqual(["", true]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("has an identity, its fonts with it, and nothing that the archive forbids", async () => {
    for (const [name, document] of await opened()) {
      const { trailerInfo } = document.context;
      expect([trailerInfo.ID === undefined, trailerInfo.Encrypt]).toEqual([false, undefined]);
      const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
      const dictionaries = objects.flatMap((object) =>
        object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : [],
      );
      const ofType = (type: string) =>
        dictionaries.filter((each) => each.get(PDFName.of("Type")) === PDFName.of(type));
      const descriptors = ofType("FontDescriptor");
      expect(descriptors.length).toBeGreaterThanOrEqual(3);
      expect(descriptors.every((each) => each.has(PDFName.of("FontFile2")))).toBe(true);
      const descendants = ofType("Font").filter(
        (each) => each.get(PDFName.of("Subtype")) === PDFName.of("CIDFontType2"),
      );
      expect(descendants.every((each) => each.has(PDFName.of("CIDToGIDMap")))).toBe(true);
      const forbidden = ["JavaScript", "JS", "EmbeddedFiles", "OpenAction", "AA", "OCProperties"];
      const found = dictionaries.flatMap((each) =>
        forbidden.filter((key) => each.has(PDFName.of(key))),
      );
      const filters = dictionaries.map((each) => String(each.get(PDFName.of("Filter")) ?? ""));
      expect([name, found, filters.some((filter) => filter.includes("LZW"))]).toEqual([
        name,
        [],
        false,
      ]);
      for (const annotation of ofType("Annot")) {
        const flags = annotation.lookup(PDFName.of("F"), PDFNumber).asNumber();
        // Printed; neither invisible nor hidden nor kept from the screen.
        expect([flags & 4, flags & 0b10_0011]).toEqual([4, 0]);
        const look = annotation.lookup(PDFName.of("AP"), PDFDict);
        expect(look.lookup(PDFName.of("N"))).toBeInstanceOf(PDFRawStream);
      }
      expect(ofType("Annot")).toHaveLength(name === "signed twice" ? 2 : 0);
    }
  });

  test("begins as the standard wants, with bytes that show it is not text", () => {
    for (const [, bytes] of papers) {
      expect(Buffer.from(bytes.subarray(0, 9)).toString("latin1")).toBe("%PDF-1.7\n");
      expect(bytes[9]).toBe(0x25);
      expect([...bytes.subarray(10, 14)].every((byte) => byte > 127)).toBe(true);
    }
  });
});

function streamIn(dictionary: PDFDict, key: string): PDFRawStream {
  const stream = dictionary.lookup(PDFName.of(key));
  if (!(stream instanceof PDFRawStream)) throw new Error(`no stream ${key}`);
  return stream;
}

async function signedTwice(pdf: Uint8Array): Promise<Uint8Array> {
  const authority = testAuthority();
  try {
    const key = openPkcs12(authority.pkcs12(authority.issue({ name: "Người ký" })), PASSWORD);
    const place = { page: 0, rect: [300, 300, 400, 350] } as const;
    const rest = { key, name: "Người ký", reason: "Ký", signedAt: SIGNED_AT, timeStamp: null };
    const font = (await paperFonts()).files.normal;
    const once = await signPdf(pdf, {
      ...rest,
      visible: { place, look: { kind: "picture", png: blueSignature() } },
    });
    return await signPdf(once, {
      ...rest,
      visible: { place, look: { kind: "lines", lines: ["Ký bởi: Người ký"], font } },
    });
  } finally {
    authority.drop();
  }
}

import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { expect, test } from "vitest";

import { paperMetadata } from "#backend/features/documents/register-metadata.ts";
import { xmlText } from "#backend/files/xml-text.ts";
import type { RegisterEntry } from "#shared/features/documents/register-entry.ts";

const entry: RegisterEntry = {
  id: 1,
  kind: "CV",
  series: "UBND",
  number: 12,
  symbol: "UBND-VHTT",
  issuedOn: "2020-02-05",
  title: "Đính chính",
  issuingBody: "ỦY BAN NHÂN DÂN HUYỆN THỬ NGHIỆM",
  signerName: "Lò Văn Thử",
  signerPosition: "CHỦ TỊCH",
  recipients: ["Như trên", "UBND tỉnh", "Lưu: VT"],
  copies: null,
  pageCount: null,
  cancelReason: null,
};
const file = { organId: "", year: 2020, notation: "", title: "Tập văn bản đi" };

/** The element's text, read back by a parser that forgives nothing. */
function read(changed: Partial<RegisterEntry>, name: string): (string | null)[] {
  const parser = new DOMParser({
    onError: (_level, message) => {
      throw new Error(String(message));
    },
  });
  const xml = xmlText(paperMetadata({ ...entry, ...changed }, file, 1));
  const document = parser.parseFromString(xml, "text/xml");
  return [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);
}

test("any title gives well-formed XML and comes back, cut to the field's length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 700 }), (title) => {
      const [subject = ""] = read({ title }, "Subject");
      expect(subject?.length ?? 0).toBeLessThanOrEqual(500);
    }),
  );
  expect(read({ title: "Thu <chi> & “tiền”" }, "Subject")).toEqual(["Thu <chi> & “tiền”"]);
  const [long = ""] = read({ title: "Về việc ".repeat(90) }, "Subject");
  expect(long).toMatch(/^Về việc Về.*…$/);
});

test("each recipient is a field of its own; the kept copy and “như trên” are none", () => {
  const recipients = ["- Như Điều 3;", "- UBND tỉnh;", "- UBND các xã;", "- Lưu: VT, VHTT."];
  expect(read({ recipients }, "To").map((text) => text?.trim())).toEqual([
    "UBND tỉnh",
    "UBND các xã",
  ]);
  expect(read({ copies: 30, pageCount: 6 }, "IssuedAmount")).toEqual(["30"]);
  expect(read({}, "PageAmount")).toEqual([""]);
});

import { expect, test } from "vitest";

import {
  keptCopyLine,
  readRecipients,
  recipientLines,
} from "#shared/features/documents/recipients/recipient-lines.ts";

test("the kept copy ends every list, with the drafting unit where one is named", () => {
  expect(recipientLines({ recipients: ["UBND tỉnh"], draftingUnit: "VHTT" })).toEqual([
    "UBND tỉnh",
    "Lưu: VT, VHTT",
  ]);
  expect(keptCopyLine(null)).toBe("Lưu: VT");
});

test("a list copied from a paper is read without dashes, marks and the kept copy", () => {
  const copied =
    "- UBND tỉnh (b/c);\r\n-  TT. Huyện ủy;\r\n\r\n– Các  cơ quan, ban, ngành;\r\n+ Như Điều 3.\r\n- Lưu: VT, VHTT.";
  expect(readRecipients(copied)).toEqual([
    "UBND tỉnh (b/c)",
    "TT. Huyện ủy",
    "Các cơ quan, ban, ngành",
    "Như Điều 3",
  ]);
  expect(readRecipients("Lưu VT;\n  - Lưu: VT (02 bản).")).toEqual([]);
});

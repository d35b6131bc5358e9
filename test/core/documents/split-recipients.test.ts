import { expect, test } from "vitest";

import { splitRecipients } from "#shared/features/documents/recipients/split-recipients.ts";

test.each([
  {
    lines: ["- Như trên;", "- UBND tỉnh;", "- Các xã, thị trấn;", "- Lưu: VT, VHTT."],
    to: ["UBND tỉnh", "Các xã, thị trấn"],
    keptBy: "VT, VHTT",
  },
  { lines: ["Như Điều 3", "Lưu: VT"], to: [], keptBy: "VT" },
  { lines: ["Sở Nội vụ", "Lưu VT, NV"], to: ["Sở Nội vụ"], keptBy: "VT, NV" },
  { lines: [], to: [], keptBy: null },
])("$lines", ({ lines, to, keptBy }) => {
  expect(splitRecipients(lines)).toEqual({ to, keptBy });
});

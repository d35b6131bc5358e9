import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

import { fillCells } from "#backend/excel/fill-cells.ts";
import { readWorkbookBytes } from "#backend/excel/read-workbook.ts";
import { cellsByAddress } from "#shared/kernel/sheet-grid.ts";
import { ALWAYS_COMPUTES, convertedByLibreOffice, hasCalc } from "../../support/libreoffice.ts";
import { thenSin } from "./filled-form.ts";
import { fourHouseholds, LIST_SHEET, typedLines } from "./household-lines.ts";
import { startSubmissions } from "./submissions-backend.ts";

if (!hasCalc) {
  console.warn(
    "LEFT OUT: LibreOffice Calc is not installed, so no list of households goes through it.",
  );
}

describe.skipIf(!hasCalc)("a list of households that LibreOffice saved", () => {
  test.each([
    ["xlsx", "xlsx:Calc MS Excel 2007 XML"],
    ["ods", "ods:calc8"],
    ["xls", "xls:MS Excel 97"],
  ])(
    "as .%s gives the same households from the same cells, and the counts that stand in the sheet",
    async (extension, filter) => {
      await using backend = await startSubmissions({ units: [thenSin] });
      await backend.ok("submissions.openPeriod", { periodCode: "2020-H1" });
      const formCodes = ["DS-01"];
      await backend.ok("submissions.choosePeriodForms", { periodCode: "2020-H1", formCodes });
      const folder = path.join(backend.folder, "biểu");
      mkdirSync(folder);
      const [written] = await backend.ok("submissions.exportForms", {
        periodCode: "2020-H1",
        folder: backend.grant(folder),
      });
      const blank = readFileSync(path.join(folder, written?.fileName ?? ""));
      const filled = { "DS-01.xlsx": await fillCells(blank, typedLines(fourHouseholds)) };
      const { files } = await convertedByLibreOffice(filled, filter, ALWAYS_COMPUTES);
      const name = `DS-01.${extension}`;
      const saved = files[name] ?? Buffer.alloc(0);

      const { reports } = await backend.ok("submissions.import", {
        files: [backend.file(name, saved)],
      });

      expect(reports[0]?.findings.map(({ code }) => code)).toEqual(["village-without-households"]);
      const submissionId = reports[0]?.submissionId ?? 0;
      const list = await backend.ok("submissions.households", { submissionId });
      expect(
        list?.households.map(({ villageName, headName, row, answers }) => [
          row,
          villageName,
          headName,
          answers["birthYear"],
          answers["listedCultural"],
          answers["note"],
        ]),
      ).toEqual([
        [7, "Nà Sen", "Hộ mẫu Một", "1970", "1", "Trưởng bản"],
        [8, "Nà Sen", "Hộ mẫu Hai", "1981", "1", null],
        [9, "Nà Sen", "Hộ mẫu Ba", "1992", "0", null],
        [10, "Đồi Chè", "Hộ mẫu Bốn", "1965", "1", null],
      ]);
      // L: the village; M to P: what LibreOffice counted of it.
      const sheets = await readWorkbookBytes(saved, name);
      const sheet = sheets.find((each) => each.name === LIST_SHEET);
      const cells = sheet === undefined ? new Map() : cellsByAddress(sheet);
      const { values } = await backend.ok("submissions.show", { submissionId });
      for (const [index, { id, name: village }] of thenSin.villages.entries()) {
        const own = values.filter(({ villageId }) => villageId === id);
        const row = String(7 + index);
        expect(
          ["L", "M", "N", "O", "P"].map((column) => cells.get(`${column}${row}`)?.text),
        ).toEqual([village, ...own.map(({ value }) => value)]);
      }
    },
    60_000,
  );
});

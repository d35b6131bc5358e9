import { expect, test } from "vitest";

import { fileBefore } from "./file-before.ts";

test("0036 keeps the periods with everything that points at them, and lets months in", async () => {
  const { raw, db, migrate } = await fileBefore("0036-forms-of-periods");
  raw.exec(`
    insert into period values ('2020-H1', 2020, 'H1', '2020-01-01', '2020-06-14', '2020-06-15');
    insert into unit (id, code, name, kind, activeFrom, position)
      values (1, '03394', 'Thèn Sin', 'commune', '2000-01-01', 0);
    insert into formVersion values ('CD-01', 1, '{}', 'ab');
    insert into submission (id, periodCode, formCode, formVersion, unitId, version, status,
        fileName, fileSha256, fileBytes, receivedAt, receivedBy)
      values (5, '2020-H1', 'CD-01', 1, 1, 1, 'accepted', 'a.xlsx', 'cd', x'00', '2020', 'Lan');
    insert into figure (periodCode, unitId, itemCode, value, submissionId, sheet, cell)
      values ('2020-H1', 1, 'agencies', '13', 5, 'Xã', 'D7');`);
  const figures = () => raw.prepare("select * from figure").all();
  const before = figures();

  await migrate();

  expect(figures()).toEqual(before);
  expect(raw.pragma("foreign_key_check")).toEqual([]);
  expect(raw.prepare("select * from period").all()).toEqual([
    {
      code: "2020-H1",
      year: 2020,
      kind: "H1",
      startsOn: "2020-01-01",
      opensOn: "2020-01-01",
      dataClosesOn: "2020-06-14",
      dueOn: "2020-06-15",
    },
  ]);
  expect(raw.prepare("select * from periodForm").all()).toEqual([
    { periodCode: "2020-H1", formCode: "CD-01" },
  ]);
  raw.exec(`insert into period values ('2020-M07', 2020, 'M', '2020-06-15', '2020-07-01',
    '2020-07-14', '2020-07-15')`);
  await db.destroy();
});

import { expect, test } from "vitest";

import { fileBefore } from "./file-before.ts";

test("0038 leaves an office a district's and its papers the committee's", async () => {
  const { raw, db, migrate } = await fileBefore("0038-issuers");
  raw.exec(`
    insert into office (id, name, issuingBody, superiorBody, chairTitle, place, symbol, isIllustrative)
      values (1, 'UBND huyện Thử', 'ỦY BAN NHÂN DÂN HUYỆN THỬ', null, 'CHỦ TỊCH', 'Thử', 'UBND', 0);
    insert into freePaper (kind, secretary, createdAt, createdBy)
      values ('letter', null, '2020-11-20T02:00:00.000Z', 'Lan');`);

  await migrate();

  expect(raw.prepare("select * from office").get()).toMatchObject({
    name: "UBND huyện Thử",
    level: "district",
    provinceBody: null,
    boardName: null,
    boardSymbol: null,
  });
  expect(raw.prepare("select * from freePaper").get()).toMatchObject({
    kind: "letter",
    issuer: "committee",
  });
  expect(() => raw.exec("update office set level = 'province'")).toThrow(/CHECK/u);
  await db.destroy();
});

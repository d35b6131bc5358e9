import path from "node:path";

import { expect, test } from "vitest";

import type { UnitInput } from "#shared/features/office/contract.ts";

import { startBackend } from "../../support/backend.ts";
import { ownOffice } from "../../support/own-office.ts";

async function withOffice() {
  const backend = await startBackend();
  const file = path.join(backend.folder, "huyen.sqlite");
  await backend.ok("workspace.createOffice", { target: backend.grant(file), office: ownOffice });
  return backend;
}

const commune: UnitInput = {
  id: null,
  code: "00001",
  name: "Xã Nà Thử",
  kind: "commune",
  activeFrom: "2015-01-01",
  activeTo: null,
  leavingNote: null,
  mergedInto: null,
  aliases: ["Na Thu"],
};

test("an own office builds its list of units and villages, and forms go out for them", async () => {
  await using backend = await withOffice();
  const unit = await backend.ok("office.saveUnit", commune);
  const filled = await backend.ok("office.saveVillages", {
    unitId: unit.id,
    villages: ["Bản Một", "Bản Hai"].map((name) => ({ id: null, name })),
  });
  expect(filled).toMatchObject({
    ...commune,
    id: unit.id,
    villages: [{ name: "Bản Một" }, { name: "Bản Hai" }],
  });
  await backend.ok("submissions.openPeriod", { periodCode: "2020-Y" });
  const forms = await backend.ok("submissions.exportForms", {
    periodCode: "2020-Y",
    folder: backend.grant(backend.folder),
  });
  expect(forms).toMatchObject([{ unitName: "Xã Nà Thử" }]);
});

test("villages are renamed, put in order and taken off, but none twice", async () => {
  await using backend = await withOffice();
  const { id: unitId } = await backend.ok("office.saveUnit", commune);
  const names = ["Bản Một", "Bản Hai", "Bản Ba"].map((name) => ({ id: null, name }));
  const { villages } = await backend.ok("office.saveVillages", { unitId, villages: names });
  const [first, , third] = villages;
  if (!first || !third) throw new Error("villages are missing");
  const after = await backend.ok("office.saveVillages", {
    unitId,
    villages: [third, { id: first.id, name: "Bản Một Mới" }],
  });
  expect(after.villages).toEqual([third, { id: first.id, name: "Bản Một Mới" }]);
  expect(
    await backend.call("office.saveVillages", { unitId, villages: [...names, ...names] }),
  ).toMatchObject({ error: { code: "office.village-twice" } });
  expect((await backend.ok("office.units", {}))[0]?.villages).toEqual(after.villages);
});

test("a village that has figures is not taken off", async () => {
  await using backend = await startBackend({ sample: true });
  const unit = (await backend.ok("office.units", {})).find(({ name }) => name === "Xã Bản Hon");
  if (unit === undefined) throw new Error("no such unit");
  expect(
    await backend.call("office.saveVillages", {
      unitId: unit.id,
      villages: unit.villages.slice(1),
    }),
  ).toMatchObject({
    error: { code: "office.village-in-use", details: { name: unit.villages[0]?.name } },
  });
});

test("two units of one name live one after the other, not side by side", async () => {
  await using backend = await withOffice();
  const first = await backend.ok("office.saveUnit", commune);
  const again = { ...commune, name: "XÃ NÀ THỬ", aliases: [], activeFrom: "2020-03-01" };
  expect(await backend.call("office.saveUnit", again)).toMatchObject({
    error: { code: "office.unit-name-taken", details: { name: "Xã Nà Thử" } },
  });
  await backend.ok("office.saveUnit", { ...commune, id: first.id, activeTo: "2020-02-29" });
  await backend.ok("office.saveUnit", again);
  expect(await backend.ok("office.units", {})).toHaveLength(2);
  expect(await backend.call("office.saveUnit", { ...again, activeTo: "2019-01-01" })).toMatchObject(
    { error: { code: "request.invalid-input", details: { places: ["activeTo"] } } },
  );
});

test("a signer is kept with the days of office", async () => {
  await using backend = await withOffice();
  const signer = { name: "Lò Thị Thử", office: "Phó Chủ tịch", holdsFrom: "2019-01-01" };
  const { id } = await backend.ok("office.saveSigner", { ...signer, id: null, holdsTo: null });
  await backend.ok("office.saveSigner", { ...signer, id, holdsTo: "2021-06-30" });
  expect(await backend.ok("office.signers", {})).toEqual([
    { ...signer, id, signsAs: "deputy", mandate: "", holdsTo: "2021-06-30" },
  ]);
  expect(
    await backend.call("office.saveSigner", { ...signer, id: 999, holdsTo: null }),
  ).toMatchObject({ error: { code: "office.signer-not-found" } });
});

test("who signs by mandate has the paper that gives it", async () => {
  await using backend = await withOffice();
  const clerk = {
    id: null,
    name: "Lò Văn Thử",
    office: "Chánh Văn phòng",
    holdsFrom: "2019-01-01",
    holdsTo: null,
  };
  expect(await backend.call("office.saveSigner", { ...clerk, signsAs: "mandate" })).toMatchObject({
    error: { code: "office.mandate-missing", details: { name: clerk.name } },
  });
  expect(await backend.ok("office.saveSigner", clerk)).toMatchObject({ signsAs: "order" });
});

test("the office and its agencies are renamed with a trace", async () => {
  await using backend = await withOffice();
  const { isIllustrative: _, ...before } = await backend.ok("office.show", {});
  await backend.ok("office.save", { ...before, place: "Thị trấn Thử" });
  const agency = await backend.ok("office.saveAgency", {
    id: null,
    name: "Phòng Văn hóa và Thông tin",
    shortName: "Phòng VHTT",
  });
  await backend.ok("office.saveAgency", { ...agency, shortName: "VHTT" });
  expect(await backend.ok("office.agencies", {})).toEqual([{ ...agency, shortName: "VHTT" }]);
  const [, , office] = await backend.ok("office.audit", { beforeId: null, limit: 3 });
  expect(office).toMatchObject({ action: "office.save" });
  expect(JSON.parse(office?.after ?? "{}")).toMatchObject({ place: "Thị trấn Thử" });
});

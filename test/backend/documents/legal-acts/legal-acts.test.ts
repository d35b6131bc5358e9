import path from "node:path";

import { expect, test } from "vitest";

import {
  legalActSchema,
  type LegalActInput,
} from "#shared/features/documents/legal-acts/contract.ts";

import { startBackend } from "../../../support/backend.ts";
import { ownOffice } from "../../../support/own-office.ts";

async function withOffice() {
  const backend = await startBackend();
  const file = path.join(backend.folder, "huyen.sqlite");
  await backend.ok("workspace.createOffice", { target: backend.grant(file), office: ownOffice });
  return backend;
}

const plan: LegalActInput = {
  id: null,
  kind: "plan",
  sign: "709/ KH- UBND",
  issuer: "Ủy ban nhân dân huyện Thử Nghiệm",
  issuedOn: "2017-08-03",
  subject: "triển khai thực hiện Cuộc vận động",
  inForceFrom: "2017-08-03",
  inForceTo: null,
  replacedById: null,
  note: "",
  source: "Bản lưu của văn thư",
  certainty: "read-in-source",
};

test("a new data file begins with the acts that were found, each replaced by a later one", async () => {
  await using backend = await withOffice();
  const acts = await backend.ok("documents.legalActs", {});
  const signs = new Map(acts.map(({ id, sign }) => [id, sign]));
  const decree = acts.find(({ sign }) => sign === "91/2017/NĐ-CP");
  expect(decree).toMatchObject({
    issuedOn: "2017-07-31",
    inForceTo: "2023-12-31",
    certainty: "read-in-source",
  });
  expect(signs.get(decree?.replacedById ?? 0)).toBe("98/2023/NĐ-CP");
  const wrongOrder = acts.filter(
    ({ issuedOn, replacedById }) =>
      replacedById !== null &&
      (acts.find(({ id }) => id === replacedById)?.issuedOn ?? "") <= issuedOn,
  );
  expect(wrongOrder).toEqual([]);
  expect(acts.map((act) => legalActSchema.safeParse(act).success)).not.toContain(false);
});

test("every starting act that wants checking says what", async () => {
  await using backend = await withOffice();
  const acts = await backend.ok("documents.legalActs", {});
  expect(acts.length).toBeGreaterThan(20);
  expect(
    acts.map(({ certainty, note }) => (certainty === "needs-check") === (note !== "")),
  ).not.toContain(false);
});

test("the office adds an act, changes it, and the log says both", async () => {
  await using backend = await withOffice();
  const saved = await backend.ok("documents.saveLegalAct", plan);
  expect(saved).toEqual({ ...plan, id: saved.id, sign: "709/KH-UBND" });
  const ended = { ...saved, inForceTo: "2020-12-31" };
  expect(await backend.ok("documents.saveLegalAct", ended)).toEqual(ended);
  const log = await backend.ok("office.audit", { beforeId: null, limit: 2 });
  expect(log.map(({ action, subject }) => [action, subject])).toEqual([
    ["documents.saveLegalAct", "Kế hoạch số 709/KH-UBND"],
    ["documents.saveLegalAct", "Kế hoạch số 709/KH-UBND"],
  ]);
});

test("an act is not entered twice, nor without its number, nor in place of itself", async () => {
  await using backend = await withOffice();
  const { id } = await backend.ok("documents.saveLegalAct", plan);
  expect(
    await backend.call("documents.saveLegalAct", { ...plan, sign: "709/kh-ubnd" }),
  ).toMatchObject({
    error: { code: "documents.act-twice", details: { name: "Kế hoạch số 709/KH-UBND" } },
  });
  expect(await backend.call("documents.saveLegalAct", { ...plan, sign: null })).toMatchObject({
    error: { code: "documents.act-without-number", details: { kindName: "Kế hoạch" } },
  });
  expect(
    await backend.call("documents.saveLegalAct", { ...plan, id, replacedById: id }),
  ).toMatchObject({ error: { code: "documents.act-replaces-itself" } });
  expect(await backend.call("documents.saveLegalAct", { ...plan, id: 9999 })).toMatchObject({
    error: { code: "documents.act-not-found" },
  });
  // The same number in another year is another plan; a law needs no number.
  await backend.ok("documents.saveLegalAct", {
    ...plan,
    issuedOn: "2019-08-03",
    inForceFrom: null,
  });
  await backend.ok("documents.saveLegalAct", {
    ...plan,
    kind: "law",
    sign: null,
    subject: "Thử nghiệm",
  });
});

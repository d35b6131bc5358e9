import { expect, test } from "vitest";

import { startBackend } from "../../support/backend.ts";
import { checkAndApprove } from "../../support/sign-off.ts";

test("what an approved paper prints stays as approved until it is issued or sent back", async () => {
  await using backend = await startBackend({ sample: true });
  const { documentId, title } = await backend.ok("plans.show", { year: 2020 });
  const { isIllustrative: _, ...office } = await backend.ok("office.show", {});
  const [signer] = await backend.ok("office.signers", {});
  const [unit] = await backend.ok("office.units", {});
  if (signer === undefined || unit === undefined) throw new Error("the sample has none");
  const { villages: __, ...commune } = unit;
  const changes = [
    () => backend.call("office.save", { ...office, place: "Nơi khác" }),
    () => backend.call("office.saveSigner", { ...signer, office: "Quyền Chủ tịch" }),
    () => backend.call("office.saveUnit", { ...commune, name: "Xã Tên Mới" }),
  ];
  const pdf = async () => (await backend.ok("documents.pdf", { documentId })).sha256;

  await backend.ok("documents.submit", { documentId });
  const submitted = await pdf();
  for (const stage of ["submitted", "approved"]) {
    if (stage === "approved") await checkAndApprove(backend, documentId);
    for (const change of changes) {
      expect(await change()).toEqual({
        ok: false,
        error: { code: "office.paper-under-way", details: { title } },
      });
    }
  }
  expect(await pdf()).toBe(submitted);

  // What no paper prints may go on: the same names, a signer's dates, another signer.
  await backend.ok("office.save", office);
  await backend.ok("office.saveSigner", { ...signer, holdsTo: "2021-06-30" });
  await backend.ok("office.saveSigner", { ...signer, id: null, name: "Người Ký Khác" });

  await backend.ok("documents.sendBack", { documentId, reason: "Sửa địa danh" });
  for (const change of changes) expect(await change()).toMatchObject({ ok: true });
});

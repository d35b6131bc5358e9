import path from "node:path";

import { expect, test } from "vitest";

import { startBackend } from "../../../support/backend.ts";
import { ownOffice } from "../../../support/own-office.ts";

async function withOffice() {
  const backend = await startBackend();
  const file = path.join(backend.folder, "huyen.sqlite");
  await backend.ok("workspace.createOffice", { target: backend.grant(file), office: ownOffice });
  return backend;
}

const toCommunes = {
  id: null,
  name: "Kế hoạch gửi các xã",
  recipients: ["TT. Huyện ủy", "UBND các xã, thị trấn"],
  draftingUnit: "VHTT",
};

test("lists of recipients are kept by name, changed and taken off; the log keeps them", async () => {
  await using backend = await withOffice();
  const { id } = await backend.ok("documents.saveRecipientSet", toCommunes);
  const longer = { ...toCommunes, id, recipients: ["UBND tỉnh", ...toCommunes.recipients] };
  await backend.ok("documents.saveRecipientSet", longer);
  await backend.ok("documents.saveRecipientSet", { ...toCommunes, name: "Báo cáo gửi tỉnh" });
  expect(await backend.ok("documents.recipientSets", {})).toMatchObject([
    { name: "Báo cáo gửi tỉnh" },
    longer,
  ]);
  await backend.ok("documents.removeRecipientSet", { id });
  expect(await backend.ok("documents.recipientSets", {})).toMatchObject([
    { name: "Báo cáo gửi tỉnh" },
  ]);
  const [entry] = await backend.ok("office.audit", { beforeId: null, limit: 1 });
  expect(entry).toMatchObject({
    action: "documents.removeRecipientSet",
    before: JSON.stringify(longer),
  });
});

test("two lists of one name are refused, and one that is gone is said to be gone", async () => {
  await using backend = await withOffice();
  const { id } = await backend.ok("documents.saveRecipientSet", toCommunes);
  expect(
    await backend.call("documents.saveRecipientSet", {
      ...toCommunes,
      name: "KẾ HOẠCH gửi các xã",
    }),
  ).toMatchObject({ error: { code: "documents.recipient-set-name-taken" } });
  await backend.ok("documents.removeRecipientSet", { id });
  for (const reply of [
    await backend.call("documents.removeRecipientSet", { id }),
    await backend.call("documents.saveRecipientSet", { ...toCommunes, id }),
  ]) {
    expect(reply).toMatchObject({ error: { code: "documents.recipient-set-not-found" } });
  }
});

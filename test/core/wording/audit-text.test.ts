import { expect, test } from "vitest";

import { contract } from "#shared/contract.ts";
import { auditText } from "#shared/features/workspace/audit-text.ts";

// Commands that change no figure, no paper and no catalogue: they write files or open them.
const unaudited = [
  "workspace.open",
  "workspace.close",
  "workspace.restore",
  "workspace.backup",
  "office.signOut",
  "documents.savePdf",
  "documents.saveDocx",
  "plans.exportJson",
  "signing.saveScan",
  "documents.saveBook",
  "documents.exportRegister",
  "reports.saveSummary",
  "submissions.saveDistrictTable",
  "submissions.saveReminders",
  "rewards.saveCertificates",
];

test("the log can name everything that the office may do", () => {
  const commands = Object.entries(contract)
    .filter(([, { kind }]) => kind === "command")
    .map(([method]) => method);
  const nameless = commands.filter(
    (method) => !unaudited.includes(method) && !auditText.actions.has(method),
  );
  expect(nameless).toEqual([]);
  expect(unaudited.filter((method) => !commands.includes(method))).toEqual([]);
});

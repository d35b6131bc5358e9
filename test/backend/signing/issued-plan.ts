import { writeFileSync } from "node:fs";
import path from "node:path";

import { startBackend } from "../../support/backend.ts";
import { submitAndApprove } from "../../support/sign-off.ts";
import { PASSWORD, type TestAuthority } from "./test-authority.ts";

/** When papers are signed in these tests. */
export const NOW = "2026-03-02T03:04:05.000Z";

type Backend = Awaited<ReturnType<typeof startBackend>>;

/** The sample district's plan, issued; the office trusts the test's authority. */
export async function withIssuedPlan(
  authority: TestAuthority,
  options: { trusting?: boolean } = {},
): Promise<{ backend: Backend; documentId: number }> {
  const backend = await startBackend({ sample: true, now: "2020-02-04T02:00:00.000Z" });
  const { documentId } = await backend.ok("plans.show", { year: 2020 });
  await submitAndApprove(backend, documentId);
  await backend.ok("documents.issue", { documentId, issuedOn: "2020-02-04", number: 9 });
  backend.clock.set(NOW);
  if (options.trusting !== false) {
    await backend.ok("signing.trust", { file: backend.grant(authority.rootFile) });
  }
  return { backend, documentId };
}

/** A key file on the clerk's disk, chosen and opened with its password. */
export function keyOf(
  backend: Backend,
  authority: TestAuthority,
  issued: ReturnType<TestAuthority["issue"]>,
  password = PASSWORD,
) {
  const file = path.join(backend.folder, `khóa ký ${issued.keyFile}.p12`);
  writeFileSync(file, authority.pkcs12(issued));
  return { kind: "file" as const, file: backend.grant(file), password };
}

export async function pdfOf(backend: Backend, documentId: number): Promise<Buffer> {
  return Buffer.from((await backend.ok("documents.pdf", { documentId })).bytes);
}

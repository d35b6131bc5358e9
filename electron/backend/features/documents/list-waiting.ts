import type { BackendContext } from "#backend/context.ts";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { nextStepsOf } from "#shared/features/documents/next-steps.ts";
import type { NextStep } from "#shared/features/documents/sign-off-contract.ts";
import { type Capability, isAllowed } from "#shared/kernel/permissions.ts";
import { listUnderWay } from "./repository.ts";

type Waiting = { document: OfficialDocument; next: NextStep };

const neededFor: Readonly<Record<NextStep, Capability>> = {
  mend: "documents.submit",
  checkContent: "documents.checkContent",
  checkForm: "documents.checkForm",
  approve: "documents.approve",
  issue: "documents.issue",
};

/** Papers of every year whose next step is one that the caller may take. */
export async function listWaiting({
  db,
  session: { mode, account },
}: Pick<BackendContext, "db" | "session">): Promise<Waiting[]> {
  const documents = await listUnderWay(db);
  return documents.flatMap((document) => {
    const next = nextStepsOf(document).find(
      (step) =>
        mode === "one-person" || (account !== null && isAllowed(account.role, neededFor[step])),
    );
    return next === undefined ? [] : [{ document, next }];
  });
}

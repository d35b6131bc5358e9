import type { QueryClient } from "@tanstack/react-query";

import type { Session } from "#shared/features/office/contract.ts";

import { workspaceQuery } from "./queries.ts";

/**
 * A name for what the window keeps of unfinished work: the same thing in another data file,
 * or of another person, is another.
 */
export function keptUnder(
  client: QueryClient,
  account: Session["account"],
  what: string | number,
): string {
  const workspace = client.getQueryData(workspaceQuery.queryKey);
  const file = workspace?.status === "open" ? `${workspace.folder}/${workspace.fileName}` : "";
  return JSON.stringify([file, account?.id ?? null, what]);
}

import { createContext, type ReactNode, use } from "react";

import type { Session } from "#shared/features/office/contract.ts";
import { type Capability, isAllowed } from "#shared/kernel/permissions.ts";

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error("no session around this screen");
  return session;
}

/** May the person at the program do this? In one-person mode everything; the backend asks again. */
export function useMay(): (capability: Capability) => boolean {
  const { mode, account } = useSession();
  return (capability) =>
    mode === "one-person" || (account !== null && isAllowed(account.role, capability));
}

import { useQuery } from "@tanstack/react-query";

import { Loading } from "#renderer/components/loading.tsx";

import { Frame } from "./layout/frame.tsx";
import { sessionQuery, workspaceQuery } from "./queries.ts";
import { SessionProvider } from "./session.tsx";
import { DamagedFile } from "./start/damaged-file.tsx";
import { FirstStart } from "./start/first-start.tsx";
import { RefusedFile } from "./start/refused-file.tsx";
import { SignIn } from "./start/sign-in.tsx";
import { StartError } from "./start/start-error.tsx";
import { WorkPeriodProvider } from "./work-period.tsx";

/** What stands between the window and the screens: a data file, whole, and somebody signed in. */
export function Gate() {
  const workspace = useQuery(workspaceQuery);
  if (workspace.isPending) return <Loading />;
  if (workspace.isError) return <StartError error={workspace.error} onRetry={workspace.refetch} />;
  const state = workspace.data;
  if (state.status === "closed") return <FirstStart />;
  if (state.status === "damaged") return <DamagedFile state={state} />;
  if (state.status === "refused") return <RefusedFile state={state} />;
  return <SignedIn key={`${state.folder}/${state.fileName}`} />;
}

function SignedIn() {
  const session = useQuery(sessionQuery);
  if (session.isPending) return <Loading />;
  if (session.isError) return <StartError error={session.error} onRetry={session.refetch} />;
  const { mode, account } = session.data;
  if (mode === "accounts" && account === null) return <SignIn />;
  return (
    <SessionProvider session={session.data}>
      <WorkPeriodProvider>
        <Frame />
      </WorkPeriodProvider>
    </SessionProvider>
  );
}

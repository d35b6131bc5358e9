import { useQuery } from "@tanstack/react-query";

import { adminText as text } from "#shared/features/workspace/screen-text.ts";
import { workspaceQuery } from "#renderer/app/queries.ts";
import { Panel } from "#renderer/components/panel.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";
import { Screen } from "#renderer/components/screen.tsx";

/** The data file, the accounts and the log. */
export function AdminScreen() {
  const workspace = useQuery(workspaceQuery);
  return (
    <Screen title={text.title} lead={text.lead}>
      <Panel title={text.file.title}>
        <QueryView query={workspace}>
          {(state) =>
            state.status === "open" && (
              <p>
                {text.file.name}: {state.fileName}. {text.file.folder}: {state.folder}
              </p>
            )
          }
        </QueryView>
      </Panel>
    </Screen>
  );
}

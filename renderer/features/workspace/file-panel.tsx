import { useQuery } from "@tanstack/react-query";

import { adminText } from "#shared/features/workspace/screen-text.ts";
import { workspaceQuery } from "#renderer/app/queries.ts";
import { Panel } from "#renderer/components/panel.tsx";
import { QueryView } from "#renderer/components/query-view.tsx";

import classes from "./admin-screen.module.css";

const text = adminText.file;

/** Which file the screens read, and where it lies. */
export function FilePanel() {
  const workspace = useQuery(workspaceQuery);
  return (
    <Panel title={text.title}>
      <QueryView query={workspace}>
        {(state) =>
          state.status === "open" && (
            <dl className={classes["facts"]}>
              <Fact name={text.name} words={state.fileName} />
              <Fact name={text.folder} words={state.folder} />
              <Fact name={text.office} words={state.officeName} />
              <Fact name={text.kind} words={state.isIllustrative ? text.illustrative : text.real} />
            </dl>
          )
        }
      </QueryView>
    </Panel>
  );
}

function Fact({ name, words }: { readonly name: string; readonly words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

import { Button } from "@mantine/core";

import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import { desktop } from "#renderer/app/desktop.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";

import classes from "./signing-screen.module.css";

const text = signingScreenText.driver;

/** Which driver speaks to the tokens on this computer. */
export function TokenDriver({ driver }: { readonly driver: string | null }) {
  const mayManage = useMay()("signing.manage");
  const save = useCommand("signing.saveTokenDriver");
  async function choose(): Promise<void> {
    const [file] = await desktop().chooseFiles({
      title: text.choose,
      kinds: [{ name: text.kind, extensions: ["dll", "so", "dylib"] }],
    });
    if (file !== undefined) save.mutate({ file: file.token });
  }
  return (
    <Panel
      title={text.title}
      actions={
        mayManage && (
          <Button size="compact-sm" loading={save.isPending} onClick={() => void choose()}>
            {text.choose}
          </Button>
        )
      }
    >
      <p>{text.hint}</p>
      <ErrorNotice error={save.error} />
      <ul className={classes["list"]}>
        <li>
          <span>{driver ?? text.none}</span>
          {driver !== null && mayManage && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={text.remove}
              onClick={() => {
                save.mutate({ file: null });
              }}
            >
              {signingScreenText.trusted.removeShort}
            </Button>
          )}
        </li>
      </ul>
    </Panel>
  );
}

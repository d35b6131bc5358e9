import { Button } from "@mantine/core";

import type { SigningSettings } from "#shared/features/signing/contract.ts";
import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { desktop } from "#renderer/app/desktop.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";

import classes from "./signing-screen.module.css";

const text = signingScreenText.trusted;

/** Whose certificates the office takes for true. */
export function TrustedCertificates({ trusted }: { readonly trusted: SigningSettings["trusted"] }) {
  const mayManage = useMay()("signing.manage");
  const add = useCommand("signing.trust");
  const remove = useCommand("signing.distrust");
  async function choose(): Promise<void> {
    const [file] = await desktop().chooseFiles({
      title: text.addDialog,
      kinds: [{ name: text.kind, extensions: ["cer", "crt", "pem", "der"] }],
    });
    if (file !== undefined) add.mutate({ file: file.token });
  }
  return (
    <Panel
      title={text.title}
      actions={
        mayManage && (
          <Button size="compact-sm" loading={add.isPending} onClick={() => void choose()}>
            {text.add}
          </Button>
        )
      }
    >
      <p>{trusted.length === 0 ? text.none : text.hint}</p>
      <ErrorNotice error={add.error ?? remove.error} />
      <ul className={classes["list"]}>
        {trusted.map(({ id, holder: { name, validTo } }) => (
          <li key={id}>
            <span>
              {name}, {text.until(formatInstant(validTo))}
            </span>
            {mayManage && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={text.remove(name)}
                onClick={() => {
                  remove.mutate({ certificateId: id });
                }}
              >
                {text.removeShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

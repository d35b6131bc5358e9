import { Button, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";

import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";

import classes from "./signing-screen.module.css";

const text = signingScreenText.timeStamp;

/** The one address that the program ever calls, and only when somebody has written it here. */
export function TimeStampAddress({ url }: { readonly url: string | null }) {
  const mayManage = useMay()("signing.manage");
  const [typed, setTyped] = useState(url ?? "");
  const [hasTried, setTried] = useState(false);
  const save = useCommand("signing.saveTimeStampUrl");
  const wanted = typed.trim();
  const isGood = wanted === "" || /^https?:\/\/[^\s/]+\S*$/.test(wanted);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    setTried(true);
    if (isGood) save.mutate({ url: wanted === "" ? null : wanted });
  }

  return (
    <Panel title={text.title}>
      <p>{text.hint}</p>
      <form className={classes["entry"]} onSubmit={submit} noValidate>
        <TextInput
          className={classes["wide"]}
          label={text.label}
          inputMode="url"
          disabled={!mayManage}
          value={typed}
          error={hasTried && !isGood ? text.bad : undefined}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
        {mayManage && (
          <Button type="submit" variant="default" loading={save.isPending}>
            {text.save}
          </Button>
        )}
      </form>
      <ErrorNotice error={save.error} />
    </Panel>
  );
}

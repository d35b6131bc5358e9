import { Button, Checkbox, PasswordInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import type { OfferedCertificate, SigningRole } from "#shared/features/signing/contract.ts";
import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { call } from "#renderer/app/api.ts";
import { desktop } from "#renderer/app/desktop.ts";
import { useCommand } from "#renderer/app/use-command.ts";

import { FormDialog } from "../dialog/form-dialog.tsx";
import { Notice } from "../notice.tsx";
import classes from "./signing.module.css";

const text = signingScreenText.dialog;

/** Choose the key, see whose certificate it is, sign. A wrong password leaves the rest as it was. */
export function SignDialog({
  documentId,
  role,
  onClose,
}: {
  readonly documentId: number;
  readonly role: SigningRole;
  readonly onClose: () => void;
}) {
  const [file, setFile] = useState<GrantedFile | null>(null);
  const [password, setPassword] = useState("");
  const [evenUntrusted, setEvenUntrusted] = useState(false);
  const open = useMutation({
    mutationFn: (input: { file: string; password: string }) => call("signing.openKeyFile", input),
  });
  const sign = useCommand(
    role === "signer" ? "signing.signAsSigner" : "signing.signAsOrganization",
    { onSuccess: onClose },
  );

  async function choose(): Promise<void> {
    const [chosen] = await desktop().chooseFiles({
      title: text.choose,
      kinds: [{ name: text.keyFileKind, extensions: ["p12", "pfx"] }],
    });
    if (chosen === undefined) return;
    setFile(chosen);
    open.reset();
  }

  /** First shows the certificate; once that is there, signs with it. */
  function submit(): void {
    if (file === null) return;
    if (open.data === undefined) {
      open.mutate({ file: file.token, password });
      return;
    }
    const key = { kind: "file" as const, file: file.token, password };
    sign.mutate({ documentId, key, evenUntrusted });
  }

  return (
    <FormDialog
      title={signingScreenText.panel.sign[role]}
      saveLabel={open.data === undefined ? text.show : text.confirm}
      isPending={open.isPending || sign.isPending}
      error={open.error ?? sign.error}
      onSave={submit}
      onClose={onClose}
    >
      <p>{text.lead}</p>
      <div className={classes["key"]}>
        <Button data-autofocus variant="default" onClick={() => void choose()}>
          {text.choose}
        </Button>
        <span>{file?.name ?? text.noFile}</span>
      </div>
      <PasswordInput
        label={text.password}
        autoComplete="off"
        value={password}
        onChange={({ currentTarget }) => {
          setPassword(currentTarget.value);
          open.reset();
        }}
      />
      {open.data !== undefined && (
        <Offered
          offered={open.data}
          evenUntrusted={evenUntrusted}
          onEvenUntrusted={setEvenUntrusted}
        />
      )}
    </FormDialog>
  );
}

function Offered({
  offered: { holder, trust },
  evenUntrusted,
  onEvenUntrusted,
}: {
  readonly offered: OfferedCertificate;
  readonly evenUntrusted: boolean;
  readonly onEvenUntrusted: (checked: boolean) => void;
}) {
  const { name, organization, issuer, validFrom, validTo } = holder;
  return (
    <Notice tone={trust === "trusted" ? "good" : "warn"}>
      <strong>{name}</strong>
      {organization !== null && organization !== name && <div>{organization}</div>}
      <div>{text.validity(formatInstant(validFrom), formatInstant(validTo))}</div>
      <div>{text.issuer(issuer)}</div>
      {trust === "untrusted" && (
        <>
          <div>{text.untrusted}</div>
          <Checkbox
            label={text.evenUntrusted}
            checked={evenUntrusted}
            onChange={({ currentTarget }) => {
              onEvenUntrusted(currentTarget.checked);
            }}
          />
        </>
      )}
    </Notice>
  );
}

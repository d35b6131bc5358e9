import { Button, PasswordInput, SegmentedControl } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import type { ChosenKey, SigningRole } from "#shared/features/signing/contract.ts";
import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import type { GrantedFile } from "#shared/kernel/backend-protocol.ts";
import { call } from "#renderer/app/api.ts";
import { desktop } from "#renderer/app/desktop.ts";
import { useCommand } from "#renderer/app/use-command.ts";

import { FormDialog } from "../dialog/form-dialog.tsx";
import { OfferedCertificateNotice } from "./offered-certificate.tsx";
import classes from "./signing.module.css";
import { certificatesOf, type TokenCertificate, TokenFields } from "./token-fields.tsx";

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
  const [kind, setKind] = useState<ChosenKey["kind"]>("file");
  const [file, setFile] = useState<GrantedFile | null>(null);
  const [password, setPassword] = useState("");
  const [inToken, setInToken] = useState<TokenCertificate | null>(null);
  const [pin, setPin] = useState("");
  const [evenUntrusted, setEvenUntrusted] = useState(false);
  const open = useMutation({
    mutationFn: (input: { file: string; password: string }) => call("signing.openKeyFile", input),
  });
  const find = useMutation({
    mutationFn: () => call("signing.tokens", {}),
    onSuccess: (tokens) => {
      const certificates = certificatesOf(tokens);
      setInToken(certificates.length === 1 ? (certificates[0] ?? null) : null);
    },
  });
  const sign = useCommand(
    role === "signer" ? "signing.signAsSigner" : "signing.signAsOrganization",
    { onSuccess: onClose },
  );
  const opening = kind === "file" ? open : find;
  const offered = kind === "file" ? open.data : (inToken ?? undefined);

  async function choose(): Promise<void> {
    const [chosen] = await desktop().chooseFiles({
      title: text.choose,
      kinds: [{ name: text.keyFileKind, extensions: ["p12", "pfx"] }],
    });
    if (chosen === undefined) return;
    setFile(chosen);
    open.reset();
    sign.reset();
  }

  /** First shows the certificates; once they are there, signs. */
  function submit(): void {
    if (opening.data === undefined) {
      if (kind === "token") find.mutate();
      else if (file !== null) open.mutate({ file: file.token, password });
      return;
    }
    const key = keyOf({ kind, file, password, inToken, pin });
    if (key !== null) sign.mutate({ documentId, key, evenUntrusted });
  }

  return (
    <FormDialog
      title={signingScreenText.panel.sign[role]}
      saveLabel={
        opening.data === undefined ? (kind === "file" ? text.show : text.find) : text.confirm
      }
      isPending={opening.isPending || sign.isPending}
      error={opening.error ?? sign.error}
      onSave={submit}
      onClose={onClose}
    >
      <p>{text.lead}</p>
      <SegmentedControl
        aria-label={text.keptIn}
        data={[
          { value: "file", label: text.inFile },
          { value: "token", label: text.token },
        ]}
        value={kind}
        onChange={(value) => {
          setKind(value === "token" ? "token" : "file");
          sign.reset();
        }}
      />
      {kind === "file" ? (
        <>
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
        </>
      ) : find.data === undefined ? (
        <p>{text.tokenLead}</p>
      ) : (
        <TokenFields
          tokens={find.data}
          chosen={inToken}
          pin={pin}
          onChoose={setInToken}
          onPin={setPin}
        />
      )}
      {offered !== undefined && (
        <OfferedCertificateNotice
          offered={offered}
          evenUntrusted={evenUntrusted}
          onEvenUntrusted={setEvenUntrusted}
        />
      )}
    </FormDialog>
  );
}

/** Null: something of it is not chosen or not typed yet. */
function keyOf(typed: {
  kind: ChosenKey["kind"];
  file: GrantedFile | null;
  password: string;
  inToken: TokenCertificate | null;
  pin: string;
}): ChosenKey | null {
  const { kind, file, password, inToken, pin } = typed;
  if (kind === "file") return file === null ? null : { kind, file: file.token, password };
  if (inToken === null || pin === "") return null;
  const { token, sha256 } = inToken;
  return { kind, label: token.label, serial: token.serial, certificate: sha256, pin };
}

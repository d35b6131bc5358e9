import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";

import type { PaperSigning, SigningRole } from "#shared/features/signing/contract.ts";
import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";
import { desktop } from "#renderer/app/desktop.ts";
import { useMay } from "#renderer/app/session.tsx";
import { useCommand } from "#renderer/app/use-command.ts";

import { Dialog } from "../dialog/dialog.tsx";
import { ErrorNotice } from "../error-notice.tsx";
import { QueryView } from "../query-view.tsx";
import { StateBadge } from "../state-badge.tsx";
import { signingQuery, verifyDocumentQuery } from "./queries.ts";
import { SignDialog } from "./sign-dialog.tsx";
import classes from "./signing.module.css";
import { VerificationList } from "./verification-list.tsx";

const text = signingScreenText.panel;
const capabilities = { signer: "documents.sign", organization: "documents.seal" } as const;

/** How an issued paper is signed: digitally by whom, by hand with its scan; and whose turn it is. */
export function SigningPanel({ documentId }: { readonly documentId: number }) {
  const signing = useQuery(signingQuery(documentId));
  return (
    <QueryView query={signing}>
      {(state) => <Signing key={documentId} documentId={documentId} state={state} />}
    </QueryView>
  );
}

function Signing({
  documentId,
  state,
}: {
  readonly documentId: number;
  readonly state: PaperSigning;
}) {
  const may = useMay();
  const [role, setRole] = useState<SigningRole | null>(null);
  const [isVerifying, setVerifying] = useState(false);
  const { signatures, scans, next } = state;
  return (
    <section className={classes["panel"]} aria-label={text.title}>
      <div className={classes["signed"]}>
        {signatures.length + scans.length === 0 && <span>{text.none}</span>}
        {signatures.map(({ position, role: signed, holder, signedAt, timeStampAt }) => (
          <span
            key={position}
            title={timeStampAt === null ? undefined : text.stamped(formatInstant(timeStampAt))}
          >
            <StateBadge tone="good">{text.roles[signed]}</StateBadge>{" "}
            {text.signedBy(holder.name, formatInstant(signedAt))}
          </span>
        ))}
        {scans.map((scan) => (
          <SaveScan key={scan.id} scan={scan} />
        ))}
      </div>
      {next !== null && may(capabilities[next]) && (
        <Button
          size="compact-sm"
          onClick={() => {
            setRole(next);
          }}
        >
          {text.sign[next]}
        </Button>
      )}
      {may("documents.seal") && <AttachScan documentId={documentId} />}
      {signatures.length > 0 && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => {
            setVerifying(true);
          }}
        >
          {text.check}
        </Button>
      )}
      <Button component={Link} href="/signing" variant="subtle" color="gray" size="compact-sm">
        {text.more}
      </Button>
      {role !== null && (
        <SignDialog
          documentId={documentId}
          role={role}
          onClose={() => {
            setRole(null);
          }}
        />
      )}
      {isVerifying && (
        <VerifyDialog
          documentId={documentId}
          onClose={() => {
            setVerifying(false);
          }}
        />
      )}
    </section>
  );
}

function AttachScan({ documentId }: { readonly documentId: number }) {
  const attach = useCommand("signing.attachScan");
  async function choose(): Promise<void> {
    const [file] = await desktop().chooseFiles({
      title: text.attachDialog,
      kinds: [{ name: text.scanKind, extensions: ["pdf", "png", "jpg", "jpeg"] }],
    });
    if (file !== undefined) attach.mutate({ documentId, file: file.token });
  }
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={attach.isPending}
        onClick={() => void choose()}
      >
        {text.attach}
      </Button>
      {attach.error !== null && (
        <div className={classes["wide"]}>
          <ErrorNotice error={attach.error} />
        </div>
      )}
    </>
  );
}

function SaveScan({ scan: { id, fileName } }: { readonly scan: PaperSigning["scans"][number] }) {
  const save = useCommand("signing.saveScan");
  async function choose(): Promise<void> {
    const target = await desktop().chooseSave({
      title: text.saveScanDialog,
      defaultName: fileName,
    });
    if (target !== null) save.mutate({ scanId: id, target: target.token });
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={text.saveScan(fileName)}
        onClick={() => void choose()}
      >
        {fileName}
      </Button>
      <ErrorNotice error={save.error} />
    </>
  );
}

function VerifyDialog({
  documentId,
  onClose,
}: {
  readonly documentId: number;
  readonly onClose: () => void;
}) {
  const verification = useQuery(verifyDocumentQuery(documentId));
  return (
    <Dialog title={text.check} size="lg" onClose={onClose}>
      <QueryView query={verification}>
        {(found) => <VerificationList verification={found} />}
      </QueryView>
    </Dialog>
  );
}

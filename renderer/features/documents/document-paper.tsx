import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "wouter";

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { freePapersText } from "#shared/features/documents/free-papers/screen-text.ts";
import { FREE_PAPER } from "#shared/features/documents/free-papers/subject.ts";
import { documentsScreenText } from "#shared/features/documents/screen-text.ts";
import { appText } from "#shared/kernel/app-text.ts";
import { formatDate } from "#shared/kernel/dates.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { useMay } from "#renderer/app/session.tsx";
import { Icon } from "#renderer/components/icon.tsx";
import { PaperPreview } from "#renderer/components/sign-off/paper-preview.tsx";
import { signOf } from "#renderer/components/sign-off/sign-of.ts";
import { SignOffBar } from "#renderer/components/sign-off/sign-off-bar.tsx";
import { SigningPanel } from "#renderer/components/signing/signing-panel.tsx";

import classes from "./document-paper.module.css";
import { Fingerprint } from "./fingerprint.tsx";
import { PaperLinks } from "./paper-links.tsx";

const text = documentsScreenText.register;

/** One paper: what the register knows of it, its next step, and its pages. */
export function DocumentPaper({
  document,
  onClose,
}: {
  readonly document: OfficialDocument;
  readonly onClose: () => void;
}) {
  const { title, number, kind, issuedOn, signerName, pageCount, sha256 } = document;
  const may = useMay();
  const isWrittenHere =
    document.subjectKind === FREE_PAPER && document.status === "draft" && may("documents.submit");
  return (
    <section className={classes["paper"]} aria-label={title}>
      <header className={classes["head"]}>
        <h2>
          {number === null
            ? `${documentsScreenText.kinds[kind]}, ${text.unsigned}`
            : `${documentsScreenText.kinds[kind]} ${signOf(document)}`}
        </h2>
        {isWrittenHere && (
          <Button
            component={Link}
            href={`/documents/${String(document.id)}/edit`}
            size="compact-sm"
            leftSection={<Icon name="file" size={14} />}
          >
            {freePapersText.write}
          </Button>
        )}
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<Icon name="back" size={14} />}
          onClick={onClose}
        >
          {text.back}
        </Button>
      </header>
      <SignOffBar document={document} />
      {document.status === "issued" && <SigningPanel documentId={document.id} />}
      <PaperLinks document={document} />
      <dl className={classes["facts"]}>
        <Fact name={text.issuedOn}>
          {issuedOn === null ? text.notIssued : formatDate(issuedOn)}
        </Fact>
        <Fact name={text.signer}>{signerName ?? appText.common.unknown}</Fact>
        <Fact name={text.pages}>
          {pageCount === null ? text.notIssued : formatInteger(pageCount)}
        </Fact>
        <Fact name={text.fingerprint} hint={text.fingerprintHint}>
          {sha256 === null ? text.notIssued : <Fingerprint sha256={sha256} />}
        </Fact>
      </dl>
      <div className={classes["pages"]}>
        <PaperPreview documentId={document.id} fileName={text.fileName(signOf(document))} />
      </div>
    </section>
  );
}

function Fact({
  name,
  hint,
  children,
}: {
  readonly name: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <div title={hint}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

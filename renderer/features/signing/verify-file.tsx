import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";

import type { VerifiedFile } from "#shared/features/signing/contract.ts";
import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import { verificationText } from "#shared/features/signing/verification-text.ts";
import { call } from "#renderer/app/api.ts";
import { desktop } from "#renderer/app/desktop.ts";
import { ErrorNotice } from "#renderer/components/error-notice.tsx";
import { Panel } from "#renderer/components/panel.tsx";
import { VerificationList } from "#renderer/components/signing/verification-list.tsx";
import { StateBadge } from "#renderer/components/state-badge.tsx";

const text = signingScreenText.verify;

/** Any PDF: who signed it, whether it is whole, and whether it is one of the register's. */
export function VerifyFile() {
  const verify = useMutation({
    mutationFn: (file: string) => call("signing.verifyFile", { file }),
  });
  async function choose(): Promise<void> {
    const [file] = await desktop().chooseFiles({
      title: text.choose,
      kinds: [{ name: text.pdfKind, extensions: ["pdf"] }],
    });
    if (file !== undefined) verify.mutate(file.token);
  }
  return (
    <Panel
      title={text.title}
      actions={
        <Button size="compact-sm" loading={verify.isPending} onClick={() => void choose()}>
          {text.choose}
        </Button>
      }
    >
      <p>{text.hint}</p>
      <ErrorNotice error={verify.error} />
      {verify.data !== undefined && <Result found={verify.data} />}
    </Panel>
  );
}

function Result({
  found: { fileName, verification, registered },
}: {
  readonly found: VerifiedFile;
}) {
  return (
    <section aria-label={text.of(fileName)} aria-live="polite">
      <h3>{text.of(fileName)}</h3>
      <VerificationList verification={verification} />
      {registered === null ? (
        <StateBadge tone="quiet">{verificationText.notRegistered}</StateBadge>
      ) : (
        <>
          <StateBadge tone="good">{verificationText.registered(registered)}</StateBadge>
          {!registered.isLatest && <p>{verificationText.notLatest}</p>}
          {registered.isCancelled && <p>{verificationText.cancelled}</p>}
        </>
      )}
    </section>
  );
}

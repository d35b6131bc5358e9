import { Checkbox } from "@mantine/core";

import type { OfferedCertificate } from "#shared/features/signing/schemas.ts";
import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import { formatInstant } from "#shared/kernel/dates.ts";

import { Notice } from "../notice.tsx";

const text = signingScreenText.dialog;

/** Whose certificate would sign; an untrusted one asks for a word of its own. */
export function OfferedCertificateNotice({
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

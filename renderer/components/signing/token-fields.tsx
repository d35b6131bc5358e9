import { PasswordInput, Radio } from "@mantine/core";

import type { OfferedToken } from "#shared/features/signing/token-schemas.ts";
import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import { pinTriesText } from "#shared/features/signing/text.ts";
import { formatDate } from "#shared/kernel/dates.ts";

import { Notice } from "../notice.tsx";
import classes from "./signing.module.css";

const text = signingScreenText.dialog;

export type TokenCertificate = OfferedToken["certificates"][number] &
  Readonly<{ token: OfferedToken }>;

/** All that could sign, of all tokens, in one list. */
export function certificatesOf(tokens: readonly OfferedToken[]): readonly TokenCertificate[] {
  return tokens.flatMap((token) =>
    token.certificates.map((certificate) => ({ ...certificate, token })),
  );
}

/** Which certificate of which token signs, and its PIN. */
export function TokenFields({
  tokens,
  chosen,
  pin,
  onChoose,
  onPin,
}: {
  readonly tokens: readonly OfferedToken[];
  readonly chosen: TokenCertificate | null;
  readonly pin: string;
  readonly onChoose: (certificate: TokenCertificate) => void;
  readonly onPin: (pin: string) => void;
}) {
  const certificates = certificatesOf(tokens);
  if (certificates.length === 0) {
    return <Notice tone="warn">{tokens.length === 0 ? text.noToken : text.emptyToken}</Notice>;
  }
  const warning = chosen === null ? "" : pinTriesText[chosen.token.pinTries];
  return (
    <>
      <Radio.Group label={text.certificates} value={chosen === null ? "" : keyOf(chosen)}>
        <div className={classes["choices"]}>
          {certificates.map((certificate) => (
            <Radio
              key={keyOf(certificate)}
              value={keyOf(certificate)}
              label={certificate.holder.name}
              description={text.inToken(
                certificate.token.label,
                formatDate(certificate.holder.validTo.slice(0, 10)),
              )}
              onChange={() => {
                onChoose(certificate);
              }}
            />
          ))}
        </div>
      </Radio.Group>
      {warning !== "" && <Notice tone="warn">{warning}</Notice>}
      <PasswordInput
        label={text.pin}
        autoComplete="off"
        maxLength={64}
        value={pin}
        onChange={({ currentTarget }) => {
          onPin(currentTarget.value);
        }}
      />
    </>
  );
}

function keyOf({ token, sha256 }: TokenCertificate): string {
  return `${token.serial} ${sha256}`;
}

import type { OfficialDocument } from "#shared/features/documents/contract.ts";
import { signingScreenText } from "#shared/features/signing/screen-text.ts";
import type { SignedPaper } from "#shared/features/signing/signed-papers-contract.ts";
import { formatInstant } from "#shared/kernel/dates.ts";

import classes from "./signed-by.module.css";

const { registerSigned } = signingScreenText.panel;

/** Under the signer's name one line for each digital signature: whose, when its holder has another name. */
export function signedByLines(
  { signerName }: Pick<OfficialDocument, "signerName">,
  signed: readonly SignedPaper[],
): readonly string[] {
  return [
    ...(signerName === null ? [] : [signerName]),
    ...signed.map(({ role, name, signedAt }) => {
      const who = role === "signer" && name === signerName ? null : name;
      return registerSigned(who, formatInstant(signedAt));
    }),
  ];
}

export function SignedBy({ lines }: { readonly lines: readonly string[] }) {
  const [name, ...signatures] = lines;
  return (
    <div className={classes["signed"]}>
      <div>{name}</div>
      {signatures.map((line) => (
        <small key={line}>{line}</small>
      ))}
    </div>
  );
}

import type { Verification, VerifiedSignature } from "#shared/features/signing/schemas.ts";
import {
  signatureWords,
  verdictText,
  verificationText,
} from "#shared/features/signing/verification-text.ts";

import { type Tone, StateBadge } from "../state-badge.tsx";
import classes from "./signing.module.css";

const tones: Readonly<Record<Verification["verdict"], Tone>> = {
  unsigned: "quiet",
  intact: "good",
  continued: "warn",
  altered: "bad",
};

/** What was found out of a file's signatures, in words; nothing is said of revocation. */
export function VerificationList({ verification }: { readonly verification: Verification }) {
  const { verdict, signatures } = verification;
  return (
    <div className={classes["verification"]}>
      <StateBadge tone={tones[verdict]}>{verdictText[verdict]}</StateBadge>
      <ol>
        {signatures.map((signature) => (
          <SignatureFacts key={signature.position} signature={signature} />
        ))}
      </ol>
      {signatures.length > 0 && <small>{verificationText.noRevocation}</small>}
    </div>
  );
}

function SignatureFacts({ signature }: { readonly signature: VerifiedSignature }) {
  const { title, facts } = signatureWords(signature);
  return (
    <li>
      <StateBadge tone={toneOf(signature)}>{title}</StateBadge>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </li>
  );
}

function toneOf({ state, trust, validity }: VerifiedSignature): Tone {
  if (state !== "good") return "bad";
  return trust === "trusted" && validity === "valid" ? "good" : "warn";
}

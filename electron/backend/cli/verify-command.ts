import {
  signatureWords,
  verdictText,
  verificationText,
} from "#shared/features/signing/verification-text.ts";

import { type Command, given } from "./command.ts";

/** `verify FILE.pdf`: who signed it, whether it is whole, whether it is in the register. */
export const verifyCommand: Command = {
  words: ["verify"],
  files: "one",
  needs: [],
  takes: [],
  worksWithoutFile: true,
  async run({ call, grant }, { files }) {
    const found = await call("signing.verifyFile", { file: grant(given(files[0] ?? null)) });
    const { verification, registered } = found;
    const { verdict, signatures } = verification;
    const lines = [
      verdictText[verdict],
      ...signatures
        .map(signatureWords)
        .flatMap(({ title, facts }) => [title, ...facts.map((fact) => `  - ${fact}`)]),
      ...(registered === null
        ? [verificationText.notRegistered]
        : [
            verificationText.registered(registered),
            ...(registered.isLatest ? [] : [verificationText.notLatest]),
            ...(registered.isCancelled ? [verificationText.cancelled] : []),
          ]),
      ...(signatures.length === 0 ? [] : [verificationText.noRevocation]),
    ];
    const isGood = verdict === "intact";
    return isGood ? { data: found, lines } : { data: found, lines, problem: verdictText[verdict] };
  },
};

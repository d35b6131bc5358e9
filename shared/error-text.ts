import { documentsErrorText } from "./features/documents/text.ts";
import { evaluationErrorText } from "./features/evaluation/text.ts";
import { indicatorsErrorText } from "./features/indicators/text.ts";
import { officeErrorText } from "./features/office/text.ts";
import { plansErrorText } from "./features/plans/text.ts";
import { rewardsErrorText } from "./features/rewards/text.ts";
import { signingErrorText } from "./features/signing/text.ts";
import { submissionsErrorText } from "./features/submissions/text.ts";
import { workspaceErrorText } from "./features/workspace/text.ts";
import type { AppContract } from "./contract.ts";
import type { ErrorCodeOf, ReplyError } from "./kernel/contract.ts";
import { commonErrorText, fileErrorText } from "./kernel/text.ts";

// Total by construction: a code that a contract names and no text.ts words does not compile.
const sentences: { readonly [Code in ErrorCodeOf<AppContract>]: (details: never) => string } & {
  readonly [code: string]: (details: never) => string;
} = {
  ...commonErrorText,
  ...fileErrorText,
  ...workspaceErrorText,
  ...officeErrorText,
  ...documentsErrorText,
  ...signingErrorText,
  ...plansErrorText,
  ...indicatorsErrorText,
  ...submissionsErrorText,
  ...evaluationErrorText,
  ...rewardsErrorText,
};

/** The sentence for a failure: what happened, where, what to do. */
export function errorSentence({ code, details }: ReplyError): string {
  const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  // The details of a code have the shape that its own thrower gave them.
  if (sentence !== undefined) return sentence(details as never);
  return commonErrorText["internal"]({ incident: code });
}

import type { PaperContent } from "../paper-text.ts";
import { annexes } from "./annexes.ts";
import { authority } from "./authority.ts";
import { basisForce } from "./basis-force.ts";
import { basisMark } from "./basis-mark.ts";
import { capitalLetters } from "./capital-letters.ts";
import { type CheckContext, checkedPaper, type PaperRule } from "./checked-paper.ts";
import { closingMark } from "./closing-mark.ts";
import { dashesMixed, mottoDash } from "./dashes.ts";
import { dateZeros } from "./date-zeros.ts";
import type { Finding } from "./finding.ts";
import { issuerInPlace } from "./issuer-in-place.ts";
import { headingEmpty } from "./heading-empty.ts";
import { numbering } from "./numbering.ts";
import { paragraphUnfinished } from "./paragraph-unfinished.ts";
import { quotesMixed } from "./quotes-mixed.ts";
import { recipientsRule } from "./recipients.ts";
import { signerRule } from "./signer.ts";
import { spaces } from "./spaces.ts";
import { tonePlacement } from "./tone-placement.ts";
import { wordVariantsMixed } from "./word-variants.ts";
import { yearOfBefore } from "./year-of-before.ts";

const rules: readonly PaperRule[] = [
  numbering,
  headingEmpty,
  basisForce,
  basisMark,
  issuerInPlace,
  authority,
  signerRule,
  recipientsRule,
  annexes,
  yearOfBefore,
  dateZeros,
  capitalLetters,
  tonePlacement,
  wordVariantsMixed,
  quotesMixed,
  spaces,
  mottoDash,
  dashesMixed,
  closingMark,
  paragraphUnfinished,
];

/** Everything that a careful reader would look at in a paper, rule by rule. Pure. */
export function checkPaper(content: PaperContent, context: CheckContext): readonly Finding[] {
  const paper = checkedPaper(content, context);
  return rules.flatMap((rule) => rule(paper));
}

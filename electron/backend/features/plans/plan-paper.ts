import { paperDocument } from "#backend/features/documents/paper-document.ts";
import type { PaperSource } from "#backend/features/documents/paper-source.ts";
import { readPaper } from "#backend/features/documents/paper-store.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { issuerOn } from "#shared/features/documents/issuer/issuer-on.ts";
import { figureWords } from "#shared/features/plans/figure-words.ts";
import { followText } from "./follow-text.ts";
import { planFindings } from "./plan-findings.ts";
import { planWord } from "./plan-word.ts";
import { readTargets } from "./plan-rows.ts";
import { readPrintedLists } from "./printed-lists.ts";
import { readPlanHead } from "./repository.ts";

/** The plan's paper: its text in the layout of the day, under the office's own head. */
const drawPlan: PaperSource["draw"] = async (db, planId, frame, typed) => {
  const { documentId, year } = await readPlanHead(db, planId);
  const content = typed ?? (await readPaper(db, documentId)).content;
  const targets = await readTargets(db, planId);
  const office = await readOffice(db);
  const issuer = issuerOn(office, "committee", frame.day);
  return paperDocument(
    content,
    {
      profile: frame.profile,
      kind: "plan",
      superiorBody: issuer.superiorBody,
      issuingBody: issuer.issuingBody,
      bodyName: issuer.bodyName,
      number: { number: frame.number, symbol: frame.symbol },
      place: issuer.place,
      issuedOn: frame.issuedOn,
      year,
      secretary: null,
      draft: frame.isDraft,
      isIllustrative: office.isIllustrative,
    },
    {
      figureWords: figureWords(new Map(targets.map((target) => [target.id, target]))),
      lists: await readPrintedLists(db, planId),
    },
  );
};

export const planSource: PaperSource = {
  draw: drawPlan,
  follow: followText,
  findings: planFindings,
  word: planWord,
};

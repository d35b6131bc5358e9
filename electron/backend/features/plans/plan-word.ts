import type { PaperSource } from "#backend/features/documents/paper-source.ts";
import { readPaper } from "#backend/features/documents/paper-store.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { documentKinds } from "#shared/features/documents/document-kinds-data.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { officialDate, placeAndDate } from "#shared/features/documents/place-and-date.ts";
import { issuerOn } from "#shared/features/documents/issuer/issuer-on.ts";
import { figureWords } from "#shared/features/plans/figure-words.ts";
import { inOneLine } from "#shared/kernel/vietnamese.ts";
import { readPlanData } from "./plan-data.ts";
import { readTargets } from "./plan-rows.ts";
import { readPrintedLists } from "./printed-lists.ts";
import { PLAN_SUBJECT, readPlanHead } from "./repository.ts";

/** The plan as it goes out to Word: the same text, figures and tables as in its PDF. */
export const planWord: NonNullable<PaperSource["word"]> = async (db, planId, frame) => {
  const { documentId, year } = await readPlanHead(db, planId);
  const { content, savedAt } = await readPaper(db, documentId);
  const targets = await readTargets(db, planId);
  const office = await readOffice(db);
  const issuer = issuerOn(office, "committee", frame.day);
  const { name } = documentKinds.plan;
  const sign = officialSign(frame.number, frame.symbol);
  const date = officialDate(frame.issuedOn, year);
  return {
    profile: frame.profile,
    head: {
      superiorBody: issuer.superiorBody,
      issuingBody: issuer.issuingBody,
      sign,
      placeAndDate: placeAndDate(issuer.place, frame.issuedOn, year),
      draftLabel: frame.isDraft ? paperWords.draft : null,
    },
    kindName: name,
    content,
    figureWords: figureWords(new Map(targets.map((target) => [target.id, target]))),
    printedLists: await readPrintedLists(db, planId),
    annexReference: paperWords.annexReference(name, sign, date, issuer.bodyName),
    footNote: office.isIllustrative ? paperWords.illustrative : null,
    properties: {
      title: `${name} ${sign.trim()}`,
      author: inOneLine(issuer.issuingBody),
      createdAt: savedAt,
    },
    subject: { kind: PLAN_SUBJECT, data: await readPlanData(db, planId) },
    measure: frame.measure,
  };
};

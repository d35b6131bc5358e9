import { planDocument } from "#backend/features/documents/plan-document.ts";
import type { PaperSource } from "#backend/features/documents/paper-source.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { documentKinds } from "#shared/features/documents/document-kinds-data.ts";
import type { PlanBlockView } from "#shared/features/plans/contract.ts";
import { readPlan } from "./repository.ts";

/** The plan's paper: the imported text in the layout of the day, under the office's own head. */
export const planPaper: PaperSource = async (db, planId, frame) => {
  const plan = await readPlan(db, planId);
  const office = await readOffice(db);
  return planDocument({
    profile: frame.profile,
    superiorBody: office.superiorBody,
    issuingBody: office.issuingBody,
    number: { number: frame.number, symbol: frame.symbol },
    place: office.place,
    issuedOn: frame.issuedOn,
    year: plan.year,
    kindName: documentKinds.plan.name,
    title: plan.title,
    bases: plan.bases,
    blocks: plan.blocks.map(printedBlock),
    recipients: plan.recipients,
    signer: { authority: plan.signer.authority, name: plan.signer.name ?? "" },
    draft: frame.isDraft,
    isIllustrative: office.isIllustrative,
  });
};

function printedBlock({ kind, level, number, text }: PlanBlockView) {
  return { kind, level: printedLevel(level), number: printedNumber(number), text };
}

/** The paper knows four levels of headings; whatever is deeper is set as the fourth. */
function printedLevel(level: number): 1 | 2 | 3 | 4 {
  if (level <= 1) return 1;
  if (level === 2) return 2;
  return level === 3 ? 3 : 4;
}

/** Numbers are kept without the full stop that is printed behind them. */
function printedNumber(number: string | null): string | null {
  if (number === null || number.endsWith(")")) return number;
  return `${number}.`;
}

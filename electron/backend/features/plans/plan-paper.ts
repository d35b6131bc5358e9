import { readPaper } from "#backend/features/documents/paper-store.ts";
import { planDocument } from "#backend/features/documents/plan-document.ts";
import type { PaperSource } from "#backend/features/documents/paper-source.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { documentKinds } from "#shared/features/documents/document-kinds-data.ts";
import { blockText } from "#shared/features/documents/paper-text.ts";
import { type OutlineBlock, outlineBlocks } from "#shared/features/plans/content-outline.ts";
import { figureWords } from "#shared/features/plans/figure-words.ts";
import { followText } from "./follow-text.ts";
import { planFindings } from "./plan-findings.ts";
import { readPlanHead, readTargets } from "./repository.ts";

/** The plan's paper: its text in the layout of the day, under the office's own head. */
const drawPlan: PaperSource["draw"] = async (db, planId, frame, typed) => {
  const { documentId, year } = await readPlanHead(db, planId);
  const content = typed ?? (await readPaper(db, documentId)).content;
  const targets = await readTargets(db, planId);
  const words = figureWords(new Map(targets.map((target) => [target.id, target])));
  const office = await readOffice(db);
  return planDocument({
    profile: frame.profile,
    superiorBody: office.superiorBody,
    issuingBody: office.issuingBody,
    number: { number: frame.number, symbol: frame.symbol },
    place: office.place,
    issuedOn: frame.issuedOn,
    year,
    kindName: documentKinds.plan.name,
    title: content.title,
    bases: content.blocks
      .filter(({ kind }) => kind === "basis")
      .map((block) => blockText(block, words)),
    blocks: outlineBlocks(content.blocks, words).map(printedBlock),
    recipients: content.recipients,
    signer: { authority: content.signer.authority, name: content.signer.name ?? "" },
    draft: frame.isDraft,
    isIllustrative: office.isIllustrative,
  });
};

export const planSource: PaperSource = {
  draw: drawPlan,
  follow: followText,
  findings: planFindings,
};

function printedBlock({ kind, level, number, text }: OutlineBlock) {
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

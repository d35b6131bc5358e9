import type { ReadDb } from "#backend/db/database.ts";
import type { PaperSource } from "#backend/features/documents/paper-source.ts";
import {
  rewardDecisionDocument,
  type RewardListRow,
} from "#backend/features/documents/reward-decision-document.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { issuerOn } from "#shared/features/documents/issuer/issuer-on.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { officialDate } from "#shared/features/documents/place-and-date.ts";
import { districtCertificate } from "#shared/features/rewards/award-data.ts";
import type { NominationCategory } from "#shared/features/rewards/contract.ts";
import { decisionText } from "#shared/features/rewards/decision-data.ts";
import { awardDay, rewardRulesOn } from "#shared/features/rewards/rules-on.ts";
import { signerOf } from "./decision-signer.ts";
import { findDecision, listNominations } from "./repository.ts";

/** The chairman's reward decision with its list, from the year's standing nominations. */
const rewardDecisionPaper: PaperSource["draw"] = async (db, decisionId, frame) => {
  const decision = await findDecision(db, { id: decisionId });
  if (decision === null) throw new Error(`no reward decision ${decisionId}`);
  const { year } = decision;
  const office = await readOffice(db);
  const issuer = issuerOn(office, "committee", frame.day);
  const nominations = await listNominations(db, year);
  const totalDong = nominations.reduce((sum, { amountDong }) => sum + amountDong, 0);
  const rowsOf = (wanted: NominationCategory): RewardListRow[] =>
    nominations
      .filter(({ category }) => category === wanted)
      .map(({ name, position, unitName, amountDong }) => ({
        name,
        titleOrAddress: position,
        unit: unitName === name ? "" : (unitName ?? ""),
        award: districtCertificate.shortName,
        amountDong: BigInt(amountDong),
      }));
  const collectives = rowsOf("collective");
  const households = rowsOf("household");
  const individuals = rowsOf("individual");
  const counts = {
    collectives: collectives.length,
    households: households.length,
    individuals: individuals.length,
  };
  return rewardDecisionDocument({
    profile: frame.profile,
    superiorBody: issuer.superiorBody,
    issuingBody: issuer.issuingBody,
    bodyName: issuer.bodyName,
    number: { number: frame.number, symbol: frame.symbol },
    place: issuer.place,
    issuedOn: frame.issuedOn,
    year,
    title: decisionText.title(year),
    decidedBy: decisionText.decidedBy(office.name),
    bases: await basesOf(db, year, frame.issuedOn, office.name),
    articles: decisionText.articles(counts, totalDong, office.name, year),
    ...(await factsOf(
      db,
      decision.signerName,
      office.issuingBody,
      frame.issuedOn ?? awardDay(year),
    )),
    listTitle: decisionText.listTitle(year, office.isIllustrative),
    groups: [
      { kind: "collective", rows: collectives },
      { kind: "household", rows: households },
      { kind: "person", rows: individuals },
    ],
    draft: frame.isDraft,
    isIllustrative: office.isIllustrative,
  });
};

const rewardDecisionFacts: NonNullable<PaperSource["facts"]> = async (db, decisionId) => {
  const decision = await findDecision(db, { id: decisionId });
  if (decision === null) throw new Error(`no reward decision ${decisionId}`);
  const { issuingBody } = await readOffice(db);
  return factsOf(db, decision.signerName, issuingBody, awardDay(decision.year));
};

export const rewardDecisionSource: PaperSource = {
  draw: rewardDecisionPaper,
  facts: rewardDecisionFacts,
};

async function factsOf(db: ReadDb, signerName: string | null, issuingBody: string, day: string) {
  return {
    recipients: decisionText.recipients(decisionText.drafter),
    signer: await signerOf(db, signerName, issuingBody, day),
  };
}

/** Laws and decrees of the day of issue, the year's plan once it has a number, the council's proposal. */
async function basesOf(
  db: ReadDb,
  year: number,
  issuedOn: string | null,
  officeName: string,
): Promise<readonly string[]> {
  const plan = await db
    .selectFrom("document")
    .select(["number", "symbol", "issuedOn"])
    .where("subjectKind", "=", "plan")
    .where("year", "=", year)
    .where("status", "=", "issued")
    .executeTakeFirst();
  const laws = rewardRulesOn(issuedOn ?? awardDay(year)).bases.map(decisionText.basis);
  const planBasis =
    plan === undefined
      ? []
      : [
          decisionText.planBasis(
            officialSign(plan.number, plan.symbol),
            officialDate(plan.issuedOn, year),
            officeName,
            year,
          ),
        ];
  return [...laws, ...planBasis, decisionText.proposal(officeName)];
}

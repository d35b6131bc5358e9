import type { BackendContext } from "#backend/context.ts";
import { certificateDocument } from "#backend/features/documents/certificate-document.ts";
import { readOffice } from "#backend/features/office/repository.ts";
import { certificateLayoutOn } from "#shared/features/documents/certificate-layout.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { officialDate, placeAndDate } from "#shared/features/documents/place-and-date.ts";
import { officeInFull } from "#shared/features/office/office-in-full-data.ts";
import { certificateOf, certificateText } from "#shared/features/rewards/certificate-data.ts";
import {
  nominationCategories,
  type WantedCertificates,
} from "#shared/features/rewards/contract.ts";
import { decisionText } from "#shared/features/rewards/decision-data.ts";
import { rewardsFailure } from "#shared/features/rewards/errors.ts";
import { signerOf } from "./decision-signer.ts";
import { findDecision, listNominations } from "./repository.ts";

/**
 * Certificates of merit of the year's issued decision as one PDF: its number, day and signer,
 * a page for everybody on its list, or for those who are named, in the list's order.
 *
 * @throws rewards.not-issued, rewards.not-found, rewards.certificate-too-long,
 *   rewards.certificate-head-too-long, documents.font-incomplete
 */
export async function drawCertificates(
  { db, fonts, job }: Pick<BackendContext, "db" | "fonts" | "job">,
  { year, size, form, nominationIds, shiftMm }: WantedCertificates,
): Promise<Uint8Array> {
  const decision = await findDecision(db, { year });
  if (decision?.status !== "issued" || decision.issuedOn === null) {
    throw rewardsFailure("rewards.not-issued", { year });
  }
  const { issuedOn } = decision;
  const office = await readOffice(db);
  const opened = await fonts();
  const outcome = certificateDocument({
    sheet: certificateLayoutOn(issuedOn).sheets[size],
    form,
    measure: opened.measure,
    shiftMm,
    title: certificateText.title(year),
    bodyName: officeInFull(office.name),
    grantedBy: decisionText.decidedBy(office.name),
    decision: {
      sign: officialSign(decision.number, decision.symbol),
      date: officialDate(issuedOn, year),
    },
    placeAndDate: placeAndDate(office.place, issuedOn, year),
    signer: await signerOf(db, decision.signerName, office.issuingBody, issuedOn),
    awards: (await chosen(db, year, nominationIds)).map((each) => certificateOf(each, year)),
    isIllustrative: office.isIllustrative,
  });
  if (outcome.kind === "unfit") {
    const { unfit } = outcome;
    throw unfit.of === "head"
      ? rewardsFailure("rewards.certificate-head-too-long", { words: unfit.words })
      : rewardsFailure("rewards.certificate-too-long", { names: unfit.names });
  }
  const { renderPlacedPages } = await import("#backend/pdf/placed-pages.ts"); // at first use, as the fonts
  return renderPlacedPages(outcome.paper, {
    fonts: opened,
    createdAt: `${issuedOn}T00:00:00.000Z`,
    signal: job.signal,
    onProgress: (done, total) => {
      job.progress(done, total);
    },
  });
}

/** In the order of the decision's list: its groups, each as it was drawn up. */
async function chosen(db: BackendContext["db"], year: number, ids: readonly number[] | null) {
  const nominations = await listNominations(db, year);
  const listed = nominationCategories.flatMap((category) =>
    nominations.filter((each) => each.category === category),
  );
  if (ids === null) return listed;
  const wanted = new Set(ids);
  const found = listed.filter(({ id }) => wanted.has(id));
  if (found.length < wanted.size) throw rewardsFailure("rewards.not-found", {});
  return found;
}

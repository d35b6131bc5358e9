import type { Signer } from "#shared/features/office/contract.ts";
import { headOffice, type SigningRight } from "#shared/features/office/signing-right.ts";
import type { IssuerKind } from "../issuer/issuer-kinds-data.ts";
import { issuerOfOffice } from "../issuer/issuer-of-office.ts";
import type { DocumentKind } from "../document-kinds-data.ts";
import { type ActForm, authorityRules, leadersRights, signingBodies } from "./authority-data.ts";
import { authorityLines } from "./authority-lines.ts";

/** Did `signer` hold the office on that day? Both ends included; YYYY-MM-DD. */
export function holdsOfficeOn(
  { holdsFrom, holdsTo }: Pick<Signer, "holdsFrom" | "holdsTo">,
  isoDate: string,
): boolean {
  return holdsFrom <= isoDate && (holdsTo === null || isoDate <= holdsTo);
}

/** May a paper of that kind, being that sort of act, be signed by that right? */
export function maySignBy(kind: DocumentKind, form: ActForm, right: SigningRight): boolean {
  const { forms, mayBeEntrusted } = authorityRules[kind];
  if (!forms.includes(form)) return false;
  return leadersRights.includes(right) || (form === "personal" && mayBeEntrusted);
}

/** Who may sign such a paper of that issuer on that day: the head first, then those who stand for him. */
export function signersFor<Each extends Signer>(
  signers: readonly Each[],
  paper: Readonly<{ issuer: IssuerKind; kind: DocumentKind; form: ActForm; day: string }>,
): readonly Each[] {
  const order: readonly SigningRight[] = ["head", "acting", "deputy", "order", "mandate"];
  return signers
    .filter((signer) => holdsOfficeOn(signer, paper.day))
    .filter(({ office }) => issuerOfOffice(office) === paper.issuer)
    .filter(({ signsAs }) => maySignBy(paper.kind, paper.form, signsAs))
    .toSorted((a, b) => order.indexOf(a.signsAs) - order.indexOf(b.signsAs) || a.id - b.id);
}

/**
 * The lines over the signature of one of those.
 *
 * @param issuer the issuing body as papers name it, in capitals or not
 */
export function signerLines(
  { office, signsAs }: Pick<Signer, "office" | "signsAs">,
  form: ActForm,
  issuer: string,
): readonly string[] {
  const body = signingBodyOf(issuer);
  return authorityLines({
    collective: form === "collective" ? body.name : null,
    head: headOffice(office) ?? body.head,
    office,
    right: signsAs,
  });
}

/** "ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG" → how it is called over a signature, and who heads it. */
export function signingBodyOf(issuer: string): Readonly<{ name: string; head: string }> {
  const name = issuer.normalize("NFC").replace(/\s+/gu, " ").trim();
  const known = signingBodies.find(({ start }) => start.test(name));
  return known ?? { name, head: signingBodies[0].head };
}

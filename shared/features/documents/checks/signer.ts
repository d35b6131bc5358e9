import type { Signer } from "#shared/features/office/contract.ts";
import { foldVietnamese, inOneLine } from "#shared/kernel/vietnamese.ts";
import { authorityRules } from "../authority/authority-data.ts";
import { postInOffice } from "../authority/post-in-office.ts";
import { holdsOfficeOn, signerLines } from "../authority/signers-for.ts";
import { issuerOfOffice } from "../issuer/issuer-of-office.ts";
import { type CheckContext, finding, type PaperRule } from "./checked-paper.ts";
import type { Finding, FindingPlace } from "./finding.ts";
import { readAuthority } from "./read-authority.ts";

const place: FindingPlace = { part: "signer", row: null, from: 0, to: 0 };

/**
 * The signer against the catalogue of signers: known, in office on the day, with the lines that
 * his office gives.
 *
 * @source Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II.7
 */
export const signerRule: PaperRule = ({ content, context }) => {
  const { name, authority } = content.signer;
  if (authorityRules[context.kind].forms.length === 0) return [];
  if (name === null) return [finding("signer-missing", { place, found: "" }, {})];
  const named = context.signers.filter(
    (signer) => foldVietnamese(signer.name) === foldVietnamese(name),
  );
  // An office that has entered no signer has nothing to be compared with.
  if (context.signers.length === 0) return [];
  const [known] = named;
  if (known === undefined) return [finding("signer-unknown", { place, found: name }, { name })];
  const holding = named.filter((signer) => holdsOfficeOn(signer, context.day));
  if (holding.length === 0) return [notInOffice(named.at(-1) ?? known)];
  const ofIssuer = holding.filter(({ office }) => issuerOfOffice(office) === context.issuer.kind);
  if (ofIssuer.length === 0) return [ofOtherBody(holding[0] ?? known, context)];
  return linesOf(ofIssuer, authority, context);
};

function notInOffice({ name, office, holdsFrom, holdsTo }: Signer): Finding {
  const details = { name, office, from: holdsFrom, to: holdsTo };
  return finding("signer-not-in-office", { place, found: name }, details);
}

function ofOtherBody({ name, office }: Signer, { issuer }: CheckContext): Finding {
  const body = inOneLine(issuer.issuingBody);
  return finding("signer-of-other-body", { place, found: name }, { name, office, body });
}

/** Lines that none of the offices held gives; a paper may be the body's act or its head's. */
function linesOf(
  holding: readonly Signer[],
  authority: readonly string[],
  { issuer, signers, day }: CheckContext,
): readonly Finding[] {
  const read = readAuthority(authority);
  if (read === null) return [];
  const typed = keyOf(authority);
  const form = read.isCollective ? "collective" : "personal";
  const given = holding.flatMap((signer) => {
    const lines = signerLines(signer, form, issuer.issuingBody);
    const post = postInOffice(signer.name, signers, issuer, day);
    // A board without the office's seal prints no post: either is right.
    return [...(post === null ? [] : [{ signer, lines: [...lines, post] }]), { signer, lines }];
  });
  const [first] = given;
  if (first === undefined || given.some(({ lines }) => keyOf(lines) === typed)) return [];
  const expected = first.lines.join(" / ");
  return [
    finding(
      "authority-differs",
      { place, found: authority.join(" / ") },
      { name: first.signer.name, expected },
      [{ edit: "authority", lines: [...first.lines] }],
    ),
  ];
}

/** The body may be named with or without its place ("TM. ỦY BAN NHÂN DÂN HUYỆN"). */
function keyOf(lines: readonly string[]): string {
  return lines
    .map((line) => foldVietnamese(line).replace(/^(tm\. uy ban nhan dan)\b.*$/u, "$1"))
    .join("/");
}

import { foldVietnamese, inOneLine } from "#shared/kernel/vietnamese.ts";
import { authorityMarks, authorityRules, type ActForm } from "../authority/authority-data.ts";
import { authorityLines } from "../authority/authority-lines.ts";
import { withoutMark } from "../authority/without-mark.ts";
import { maySignBy, signingBodyOf } from "../authority/signers-for.ts";
import { documentKinds } from "../document-kinds-data.ts";
import { actFormOf } from "./act-form.ts";
import { type CheckContext, finding, type PaperRule } from "./checked-paper.ts";
import type { Finding, FindingPlace, PaperEdit } from "./finding.ts";
import { issuerOfOffice } from "../issuer/issuer-of-office.ts";
import { type ReadAuthority, readAuthority } from "./read-authority.ts";

const place: FindingPlace = { part: "signer", row: 0, from: 0, to: 0 };

/**
 * Lines over the signature that do not fit the kind of paper: TM. on an act of the chairman's
 * own, none on the committee's, TL. or TUQ. where nobody may be entrusted, KT. without the
 * deputy's office; or lines of another body than the one that issues it.
 *
 * @source Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II.7.b
 */
export const authority: PaperRule = (paper) => {
  const { content, context } = paper;
  const lines = content.signer.authority;
  const read = readAuthority(lines);
  if (read === null || authorityRules[context.kind].forms.length === 0) return [];
  const form = context.form ?? actFormOf(paper);
  const found = lines.join(" / ");
  if (!isOfIssuer(lines, context)) return [ofOtherBody(lines, found, context)];
  return [
    ...ofForm(read, form, lines, found, context),
    ...entrusted(read, form, found, context),
    ...incomplete(read, found),
  ];
};

/** "TM. ỦY BAN NHÂN DÂN" on a board's paper, "TRƯỞNG BAN" on the committee's. */
function isOfIssuer(lines: readonly string[], { issuer }: CheckContext): boolean {
  const collective = lines.find(isCollectiveLine);
  if (collective !== undefined) {
    const [named, issuing] = [withoutMark(collective), issuer.issuingBody].map((body) =>
      foldVietnamese(signingBodyOf(body).name),
    );
    return named === issuing;
  }
  const [first = ""] = lines;
  return issuerOfOffice(withoutMark(first)) === issuer.kind;
}

function ofOtherBody(
  lines: readonly string[],
  found: string,
  { issuer }: Pick<CheckContext, "issuer">,
): Finding {
  const { name, head } = signingBodyOf(issuer.issuingBody);
  const given = authorityLines({
    collective: lines.some(isCollectiveLine) ? name : null,
    head,
    office: head,
    right: "head",
  });
  const body = inOneLine(issuer.issuingBody);
  return finding("authority-other-body", { place, found }, { body }, authorityFix(given));
}

function ofForm(
  { isCollective, right }: ReadAuthority,
  form: ActForm | null,
  lines: readonly string[],
  found: string,
  context: CheckContext,
): readonly Finding[] {
  const kind = documentKinds[context.kind].name;
  if (form === "personal" && isCollective) {
    const left = lines.filter((line) => !isCollectiveLine(line));
    return [finding("authority-personal", { place, found }, { kind }, authorityFix(left))];
  }
  // Signed by order or mandate: another finding says so.
  const isLeaders = right === "head" || right === "acting" || right === "deputy";
  if (form === "collective" && !isCollective && isLeaders) {
    const { name, head } = signingBodyOf(context.issuer.issuingBody);
    const [first = ""] = authorityLines({ collective: name, head, office: head, right: "head" });
    return [
      finding("authority-collective", { place, found }, { kind }, authorityFix([first, ...lines])),
    ];
  }
  return [];
}

function entrusted(
  { isCollective, right, mark }: ReadAuthority,
  form: ActForm | null,
  found: string,
  { kind }: CheckContext,
): readonly Finding[] {
  if ((right !== "order" && right !== "mandate") || mark === null) return [];
  const may = !isCollective && form !== "collective" && maySignBy(kind, "personal", right);
  return may ? [] : [finding("authority-entrusted", { place, found }, { mark })];
}

function incomplete({ hasOwnOffice, mark }: ReadAuthority, found: string): readonly Finding[] {
  if (hasOwnOffice || mark === null) return [];
  return [finding("authority-incomplete", { place, found }, { mark })];
}

function authorityFix(lines: readonly string[]): readonly PaperEdit[] {
  return lines.length === 0 ? [] : [{ edit: "authority", lines: [...lines] }];
}

function isCollectiveLine(line: string): boolean {
  return line.trim().toLocaleUpperCase("vi").startsWith(authorityMarks.collective);
}

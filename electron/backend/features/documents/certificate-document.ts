import type {
  CertificateForm,
  CertificateRole,
  CertificateSheet,
} from "#shared/features/documents/certificate-layout.ts";
import { certificateWords as words } from "#shared/features/documents/certificate-words-data.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import type { Measure } from "#backend/pdf/fonts.ts";
import { type PlacedPaper, placedFrame, type PlacedText } from "#backend/pdf/placed-paper.ts";
import { mm } from "#backend/pdf/units.ts";
import { type AwardTexts, fitAward, fitLine, type Unfit } from "./certificate-fit.ts";

export type CertificatePaper = Readonly<{
  sheet: CertificateSheet;
  form: CertificateForm;
  measure: Measure;
  /** For sheets that a printer has prepared: how far all words are moved, in millimetres. */
  shiftMm: Readonly<{ x: number; y: number }>;
  title: string;
  /** Who is answerable for the file, as "Ủy ban nhân dân huyện Tam Đường". */
  bodyName: string;
  /** Who gives it, as "Chủ tịch Ủy ban nhân dân huyện Tam Đường". */
  grantedBy: string;
  /** "02/QĐ-UBND" and "ngày 25 tháng 12 năm 2020": those of the decision. */
  decision: Readonly<{ sign: string; date: string }>;
  placeAndDate: string;
  signer: Readonly<{ authority: readonly string[]; name: string }>;
  awards: readonly AwardTexts[];
  isIllustrative: boolean;
}>;

export type CertificateOutcome =
  Readonly<{ kind: "paper"; paper: PlacedPaper }> | Readonly<{ kind: "unfit"; unfit: Unfit }>;

const RULE_PT = 0.8;

/**
 * Certificates of merit, one on a sheet, in the order given: pure, data in, paper out.
 * A text that has no room at its least size is no paper but named, and nothing is cut.
 */
export function certificateDocument(content: CertificatePaper): CertificateOutcome {
  const { sheet, form, measure } = content;
  const isBlank = form === "blank";
  const fixed: PlacedText[] = [];
  for (const [role, texts] of fixedTexts(content)) {
    if (isBlank && sheet.lines[role].isPreprinted) continue;
    const placed = fitLine(texts, sheet.lines[role], measure);
    if (placed === null) return { kind: "unfit", unfit: { of: "head", words: texts.join(" ") } };
    fixed.push(...placed);
  }
  const [motto] = fixed.filter(({ text }) => text === paperWords.motto);
  const rules = motto === undefined ? [] : [ruleUnder(motto, mm(sheet.mottoRuleMm), measure)];
  const awards = content.awards.map((texts) => ({
    texts,
    placed: fitAward(texts, sheet, measure),
  }));
  const unfit = awards.filter(({ placed }) => placed === null).map(({ texts }) => texts.name);
  if (unfit.length > 0) return { kind: "unfit", unfit: { of: "awards", names: unfit } };
  const [dx, dy] = isBlank ? [mm(content.shiftMm.x), mm(content.shiftMm.y)] : [0, 0];
  const { pageMm, border } = sheet;
  return {
    kind: "paper",
    paper: {
      title: content.title,
      subject: words.decision(content.decision.sign, content.decision.date),
      author: content.bodyName,
      frame: placedFrame(
        [mm(pageMm.width), mm(pageMm.height)],
        mm(border.edgeMm),
        content.isIllustrative ? paperWords.illustrative : null,
      ),
      border: isBlank ? null : { edge: mm(border.edgeMm), width: mm(border.widthMm) },
      pages: awards.map(({ texts, placed }) => ({
        bookmark: texts.name,
        texts: [...fixed, ...(placed ?? [])].map((text) => ({
          ...text,
          x: text.x + dx,
          baseline: text.baseline + dy,
        })),
        rules,
      })),
    },
  };
}

/** What stands at a place of its own, alike on every certificate of the decision. */
function fixedTexts(
  content: CertificatePaper,
): readonly (readonly [CertificateRole, readonly string[]])[] {
  const { decision, signer } = content;
  return [
    ["nation", [paperWords.nation]],
    ["motto", [paperWords.motto]],
    ["issuer", [content.grantedBy]],
    ["grant", [words.grant]],
    ["title", [words.title]],
    ["placeAndDate", [content.placeAndDate]],
    ["authority", signer.authority],
    ["signerName", [signer.name]],
    ["decision", [words.decision(decision.sign, decision.date)]],
    ["register", [words.register]],
  ];
}

function ruleUnder(motto: PlacedText, down: number, measure: Measure) {
  const { text, x, baseline, fontSize, bold, italics } = motto;
  const half = measure.width(text, { sizePt: fontSize, bold, italics }) / 2;
  return { x1: x - half, x2: x + half, y: baseline + down, width: RULE_PT };
}

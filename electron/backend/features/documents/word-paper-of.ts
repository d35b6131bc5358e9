import type { Measure } from "#backend/pdf/fonts.ts";
import type { WordPaper } from "#backend/word/paper-docx/word-paper.ts";
import { enactingBody } from "#shared/features/documents/authority/enacting-body.ts";
import { documentKinds } from "#shared/features/documents/document-kinds-data.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { asTyped, type PaperContent } from "#shared/features/documents/paper-text.ts";
import {
  decisionWords,
  minutesWords,
  paperWords,
} from "#shared/features/documents/paper-words-data.ts";
import { placeAndDate } from "#shared/features/documents/place-and-date.ts";
import { inOneLine } from "#shared/kernel/vietnamese.ts";
import { letterSubject, type OfficialFrame } from "./official-paper.ts";
import { referenceOf } from "./paper-document.ts";
import type { StoredPaper } from "./paper-store.ts";

/** A paper of any kind as it goes out to Word: with what the PDF of its kind has. */
export function wordPaper(
  { content, savedAt }: Pick<StoredPaper, "content" | "savedAt">,
  frame: OfficialFrame,
  measure: Measure,
): WordPaper {
  const { kind, profile, number, issuedOn, year } = frame;
  const { name } = documentKinds[kind];
  const sign = officialSign(number.number, number.symbol);
  return {
    profile,
    head: {
      superiorBody: frame.superiorBody,
      issuingBody: frame.issuingBody,
      sign,
      placeAndDate: kind === "minutes" ? "" : placeAndDate(frame.place, issuedOn, year),
      draftLabel: frame.draft ? paperWords.draft : null,
    },
    kindName: kind === "letter" ? null : name,
    ofKind: ofKind(content, frame),
    content,
    figureWords: asTyped,
    printedLists: new Map(),
    annexReference: referenceOf(content, frame),
    footNote: frame.isIllustrative ? paperWords.illustrative : null,
    properties: {
      title: `${name} ${sign.trim()}`,
      author: inOneLine(frame.issuingBody),
      createdAt: savedAt,
    },
    subject: null,
    measure,
  };
}

function ofKind(
  { title, signer }: PaperContent,
  { kind, bodyName, secretary }: OfficialFrame,
): NonNullable<WordPaper["ofKind"]> {
  if (kind === "letter") return { letterSubject: letterSubject(title.trim()) };
  if (kind === "minutes") {
    return { secretary: { label: minutesWords.secretary, name: secretary ?? "" } };
  }
  if (kind !== "decision") return {};
  const who = enactingBody(signer.authority, bodyName);
  return { enactment: { who, words: decisionWords.enactment } };
}

import { addresseesBlock } from "#backend/pdf/addressees.ts";
import { nationalHead, titleBlock } from "#backend/pdf/official-head.ts";
import { bodyLook, pageFrame } from "#backend/pdf/official-layout.ts";
import type { Paper, PaperNode } from "#backend/pdf/paper.ts";
import { minutesSignatures, signatureBlock } from "#backend/pdf/signature-block.ts";
import {
  type DocumentKind,
  documentKinds,
} from "#shared/features/documents/document-kinds-data.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import {
  letterWords,
  minutesWords,
  paperWords,
} from "#shared/features/documents/paper-words-data.ts";
import { placeAndDate } from "#shared/features/documents/place-and-date.ts";
import { inOneLine } from "#shared/kernel/vietnamese.ts";

/** What a paper has beside its text: whose it is, its kind, its number and day. */
export type OfficialFrame = Readonly<{
  profile: LayoutProfile;
  kind: DocumentKind;
  superiorBody: string | null;
  /** As it stands at the head, a line break where the name is broken. */
  issuingBody: string;
  /** The same body in running text, as "Ủy ban nhân dân huyện Tam Đường". */
  bodyName: string;
  number: Readonly<{ number: number | null; symbol: string }>;
  place: string;
  /** YYYY-MM-DD; null: not issued yet. */
  issuedOn: string | null;
  year: number;
  /** Who wrote the minutes; for other kinds null. */
  secretary: string | null;
  draft: boolean;
  /** A paper of a sample district: every page says so. */
  isIllustrative: boolean;
}>;

/**
 * Sets a text between the head and the signature of its kind.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục II
 */
export function officialPaper(
  content: PaperContent,
  frame: OfficialFrame,
  own: Readonly<{ text: readonly PaperNode[]; annexes: Paper["annexes"] }>,
): Paper {
  const { profile, draft, kind } = frame;
  const { name } = documentKinds[kind];
  const sign = officialSign(frame.number.number, frame.number.symbol);
  const isLetter = kind === "letter";
  const title = content.title.trim();
  return {
    title: `${name} ${sign.trim()}`,
    subject: title,
    author: inOneLine(frame.issuingBody),
    frame: pageFrame(profile, frame.isIllustrative ? paperWords.illustrative : null),
    body: bodyLook(profile),
    watermark: draft ? paperWords.draft : null,
    annexes: own.annexes,
    content: [
      nationalHead(profile, {
        superiorBody: frame.superiorBody,
        issuingBody: frame.issuingBody,
        number: sign,
        placeAndDate:
          kind === "minutes" ? null : placeAndDate(frame.place, frame.issuedOn, frame.year),
        letterSubject: isLetter ? letterSubject(title) : null,
        draftLabel: draft ? paperWords.draft : null,
      }),
      ...(isLetter ? [] : [titleBlock(profile, name, title, kind !== "minutes")]),
      ...(content.addressees.length > 0 ? [addresseesBlock(profile, content.addressees)] : []),
      ...own.text,
      signatures(content, frame),
    ],
  };
}

function signatures(
  { recipients, signer: { authority, name } }: PaperContent,
  { profile, kind, secretary }: OfficialFrame,
): PaperNode {
  const signer = { authority, name: name ?? "" };
  if (kind !== "minutes") return signatureBlock(profile, { recipients, signer });
  return minutesSignatures(profile, {
    recipients,
    secretary: { authority: [minutesWords.secretary], name: secretary ?? "" },
    chair: signer,
  });
}

/** "Về việc nâng bậc lương" → "V/v nâng bậc lương" */
export function letterSubject(title: string): string {
  const bare = title.replace(letterWords.sameAsPrefix, "");
  return `${letterWords.subjectPrefix} ${withSmallFirst(bare)}`;
}

/** A name keeps its capital: what is followed by another capital, or is one in itself ("UBND"). */
function withSmallFirst(text: string): string {
  const [first = "", second = ""] = text.split(/\s+/u);
  const isName = /^\p{Lu}/u.test(second) || /^\p{Lu}{2}/u.test(first);
  return isName ? text : `${text.slice(0, 1).toLocaleLowerCase("vi")}${text.slice(1)}`;
}

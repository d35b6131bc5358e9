import { nationalHead, titleBlock } from "#backend/pdf/official-head.ts";
import { bodyLook, pageFrame } from "#backend/pdf/official-layout.ts";
import type { Paper, PaperNode } from "#backend/pdf/paper.ts";
import { signatureBlock } from "#backend/pdf/signature-block.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { officialSign } from "#shared/features/documents/official-symbol.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { placeAndDate } from "#shared/features/documents/place-and-date.ts";

/** What every official paper has, whatever its kind: head, title, recipients, signature. */
export type OfficialPaper = Readonly<{
  profile: LayoutProfile;
  superiorBody: string | null;
  issuingBody: string;
  number: Readonly<{ number: number | null; symbol: string }>;
  place: string;
  /** YYYY-MM-DD; null: not issued yet. */
  issuedOn: string | null;
  year: number;
  title: string;
  recipients: readonly string[];
  signer: Readonly<{ authority: readonly string[]; name: string }>;
  draft: boolean;
  /** A paper of a sample district: every page says so. */
  isIllustrative: boolean;
}>;

/** Sets a kind's own text between the head and the signature that all papers share. */
export function officialPaper(
  content: OfficialPaper,
  kindName: string,
  own: Readonly<{ text: readonly PaperNode[]; annexes: Paper["annexes"] }>,
): Paper {
  const { profile, draft } = content;
  const sign = officialSign(content.number.number, content.number.symbol);
  return {
    title: `${kindName} ${sign}`,
    subject: content.title,
    author: content.issuingBody.replace(/\s+/g, " "),
    frame: pageFrame(profile, content.isIllustrative ? paperWords.illustrative : null),
    body: bodyLook(profile),
    watermark: draft ? paperWords.draft : null,
    annexes: own.annexes,
    content: [
      nationalHead(profile, {
        superiorBody: content.superiorBody,
        issuingBody: content.issuingBody,
        number: sign,
        placeAndDate: placeAndDate(content.place, content.issuedOn, content.year),
        draftLabel: draft ? paperWords.draft : null,
      }),
      titleBlock(profile, kindName, content.title),
      ...own.text,
      signatureBlock(profile, {
        recipients: content.recipients,
        authority: content.signer.authority,
        name: content.signer.name,
      }),
    ],
  };
}

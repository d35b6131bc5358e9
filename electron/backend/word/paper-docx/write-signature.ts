import { inCase, textWidth } from "#backend/pdf/official-layout.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import type { PaperContent } from "#shared/features/documents/paper-text.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { paragraph, run } from "./paragraph.ts";
import { styleId } from "./paper-styles.ts";
import { twips } from "./units.ts";
import { plainTable } from "./write-head.ts";
import type { Xml } from "./xml.ts";

const BEFORE_PT = 12;
const GAP_PT = 12;
/** "Nơi nhận:" is smaller than the office beside it; so much brings both on one line. */
const LABEL_DROP_PT = 1.8;

type Signed = Pick<PaperContent, "recipients" | "signer">;

/**
 * Recipients on the left, office and name on the right, in one row that no page end cuts.
 * Minutes have their secretary on the left and the recipients under both.
 */
export function writeSignature(
  profile: LayoutProfile,
  { recipients, signer }: Signed,
  secretary?: Readonly<{ label: string; name: string }>,
): Xml[] {
  const office = [
    ...signer.authority.map((line, index) => officeLine(profile, "authority", line, index === 0)),
    paragraph({ style: styleId("signerName") }, [run(signer.name ?? "")]),
  ];
  const listed = recipientLines(recipients);
  if (secretary === undefined) return [sideBySide(profile, listed, office)];
  const writer = [
    officeLine(profile, "secretary", secretary.label, true),
    paragraph({ style: styleId("secretaryName") }, [run(secretary.name)]),
  ];
  return [sideBySide(profile, writer, office), ...listed];
}

function sideBySide(profile: LayoutProfile, left: readonly Xml[], right: readonly Xml[]): Xml {
  const width = textWidth(profile) * 0.5;
  return plainTable([width, textWidth(profile) - width].map(twips), [[left, right]], GAP_PT);
}

function officeLine(
  profile: LayoutProfile,
  style: "authority" | "secretary",
  line: string,
  isFirst: boolean,
): Xml {
  return paragraph({ style: styleId(style), ...(isFirst ? { before: BEFORE_PT } : {}) }, [
    run(inCase(profile, "authority", line)),
  ]);
}

function recipientLines(recipients: readonly string[]): Xml[] {
  const label = { style: styleId("recipientsLabel"), before: BEFORE_PT + LABEL_DROP_PT };
  return [
    paragraph(label, [run(`${paperWords.recipients}:`)]),
    ...recipients.map((name) => paragraph({ style: styleId("recipient") }, [run(name)])),
  ];
}

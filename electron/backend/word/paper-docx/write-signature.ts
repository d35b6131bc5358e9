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

/** Recipients on the left, office and name on the right, in one row that no page end cuts. */
export function writeSignature(
  profile: LayoutProfile,
  { recipients, signer }: Pick<PaperContent, "recipients" | "signer">,
): Xml {
  const left = textWidth(profile) * 0.5;
  const label = { style: styleId("recipientsLabel"), before: BEFORE_PT + LABEL_DROP_PT };
  const names = recipients.map((name) => paragraph({ style: styleId("recipient") }, [run(name)]));
  const authority = signer.authority.map((line, index) =>
    paragraph({ style: styleId("authority"), ...(index === 0 ? { before: BEFORE_PT } : {}) }, [
      run(inCase(profile, "authority", line)),
    ]),
  );
  const name = paragraph({ style: styleId("signerName") }, [run(signer.name ?? "")]);
  return plainTable(
    [left, textWidth(profile) - left].map(twips),
    [
      [
        [paragraph(label, [run(`${paperWords.recipients}:`)]), ...names],
        [...authority, name],
      ],
    ],
    GAP_PT,
  );
}

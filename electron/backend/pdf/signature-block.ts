import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { centred, inCase, lookOf, textWidth, withoutEndMark } from "./official-layout.ts";
import type { ColumnsNode, TextNode } from "./paper.ts";

/** Room for the signature and the seal between the office and the name. */
const SIGNATURE_SPACE_PT = 78;
/** So many lines of the text go over to the next page with the block. */
const LINES_ABOVE = 4;
/** "Nơi nhận:" is smaller than the office beside it; so much brings both on one line. */
const LABEL_DROP_PT = 1.8;

export type SignatureContent = Readonly<{
  recipients: readonly string[];
  /** In capitals, one line each. */
  authority: readonly string[];
  name: string;
}>;

/** Recipients on the left, office and name on the right; never torn, never alone on a page. */
export function signatureBlock(profile: LayoutProfile, content: SignatureContent): ColumnsNode {
  const recipients = content.recipients.map((recipient, index): TextNode => {
    const mark = index === content.recipients.length - 1 ? "." : ";";
    return {
      ...lookOf(profile, "recipient"),
      text: `- ${withoutEndMark(recipient.replace(/^\s*-\s*/, ""))}${mark}`,
      alignment: "left",
      lineHeight: 1,
    };
  });
  return {
    linesAbove: LINES_ABOVE,
    margin: [0, 12, 0, 0],
    columnGap: 12,
    columns: [
      {
        width: textWidth(profile) * 0.5,
        stack: [
          {
            ...lookOf(profile, "recipientsLabel"),
            text: `${paperWords.recipients}:`,
            alignment: "left",
            lineHeight: 1,
            margin: [0, LABEL_DROP_PT, 0, 1],
          },
          ...recipients,
        ],
      },
      {
        width: "*",
        stack: [
          centred(content.authority.map((line) => inCase(profile, "authority", line)).join("\n"), {
            ...lookOf(profile, "authority"),
            lineHeight: 1,
          }),
          { space: { name: "signature", height: SIGNATURE_SPACE_PT } },
          centred(content.name, { ...lookOf(profile, "signerName"), lineHeight: 1 }),
        ],
      },
    ],
  };
}

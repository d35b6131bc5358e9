import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { centred, inCase, lookOf, textWidth, withoutEndMark } from "./official-layout.ts";
import type { ColumnsNode, PaperNode, StackNode, TextNode } from "./paper.ts";

/** Room for the signature and the seal between the office and the name. */
const SIGNATURE_SPACE_PT = 78;
/** "Nơi nhận:" is smaller than the office beside it; so much brings both on one line. */
const LABEL_DROP_PT = 1.8;
/** So many lines of the text go over to the next page with the block, at least; as Word can do it. */
const LINES_ABOVE = 2;
const GAP_ABOVE_PT = 12;
const COLUMN_GAP_PT = 12;

export type Signer = Readonly<{
  /** One line each. */
  authority: readonly string[];
  name: string;
}>;

/** Recipients on the left, office and name on the right; never torn, never alone on a page. */
export function signatureBlock(
  profile: LayoutProfile,
  { recipients, signer }: Readonly<{ recipients: readonly string[]; signer: Signer }>,
): ColumnsNode {
  return {
    linesAbove: LINES_ABOVE,
    margin: [0, GAP_ABOVE_PT, 0, 0],
    columnGap: COLUMN_GAP_PT,
    columns: [
      { width: textWidth(profile) * 0.5, stack: recipientLines(profile, recipients) },
      { width: "*", stack: signerLines(profile, signer, true) },
    ],
  };
}

/**
 * Minutes: the secretary on the left, the chair on the right, the recipients under both.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9
 */
export function minutesSignatures(
  profile: LayoutProfile,
  content: Readonly<{ recipients: readonly string[]; secretary: Signer; chair: Signer }>,
): StackNode {
  const { recipients, secretary, chair } = content;
  return {
    unbreakable: true,
    linesAbove: LINES_ABOVE,
    margin: [0, GAP_ABOVE_PT, 0, 0],
    stack: [
      {
        columnGap: COLUMN_GAP_PT,
        columns: [
          { width: "*", stack: signerLines(profile, secretary, false) },
          { width: "*", stack: signerLines(profile, chair, true) },
        ],
      },
      { margin: [0, GAP_ABOVE_PT, 0, 0], stack: recipientLines(profile, recipients) },
    ],
  };
}

/** "Nơi nhận:" and who gets the paper, one to a line. */
function recipientLines(
  profile: LayoutProfile,
  recipients: readonly string[],
): readonly PaperNode[] {
  if (recipients.length === 0) return [];
  const lines = recipients.map((recipient, index): TextNode => {
    const mark = index === recipients.length - 1 ? "." : ";";
    return {
      ...lookOf(profile, "recipient"),
      text: `- ${withoutEndMark(recipient.replace(/^\s*-\s*/, ""))}${mark}`,
      alignment: "left",
      lineHeight: 1,
    };
  });
  return [
    {
      ...lookOf(profile, "recipientsLabel"),
      text: `${paperWords.recipients}:`,
      alignment: "left",
      lineHeight: 1,
      margin: [0, LABEL_DROP_PT, 0, 1],
      keepWithNext: true,
    },
    ...lines,
  ];
}

function signerLines(
  profile: LayoutProfile,
  { authority, name }: Signer,
  isSigner: boolean,
): readonly PaperNode[] {
  const office = authority.map((line) => inCase(profile, "authority", line)).join("\n");
  return [
    centred(office, { ...lookOf(profile, "authority"), lineHeight: 1 }),
    { space: { height: SIGNATURE_SPACE_PT, name: isSigner ? "signature" : null } },
    centred(name, { ...lookOf(profile, "signerName"), lineHeight: 1 }),
  ];
}

import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { paperWords } from "#shared/features/documents/paper-words-data.ts";
import { centred, lookOf, sized, textWidth, withoutEndMark } from "./official-layout.ts";
import type { MeasuredPart, PaperNode } from "./paper.ts";
import { mm } from "./units.ts";

const GAP_UNDER_PT = 12;

/**
 * "Kính gửi": one addressee on the same line; several one to a line under it, with their
 * dashes under the colon.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d
 */
export function addresseesBlock(
  profile: LayoutProfile,
  addressees: readonly string[],
): MeasuredPart {
  return (measure) => {
    const look = { ...lookOf(profile, "addressee"), lineHeight: profile.lineSpacing };
    const [only = ""] = addressees;
    if (addressees.length === 1) {
      const text = `${paperWords.addressees}: ${withoutEndMark(only)}`;
      return centred(text, { ...look, margin: [0, 0, 0, GAP_UNDER_PT] });
    }
    const widthOf = (text: string) => measure.width(text, sized(profile.roles.addressee));
    const names = addressees.map((name, index) => {
      const mark = index === addressees.length - 1 ? "." : ";";
      return `${withoutEndMark(name.replace(/^\s*-\s*/, ""))}${mark}`;
    });
    const label = widthOf(paperWords.addressees);
    const dash = widthOf("- ");
    const widest = label + dash + Math.max(...names.map(widthOf));
    const indent = mm(profile.firstLineIndentMm);
    // The whole stands in the middle as far as it is narrow enough.
    const start = Math.max(indent, (textWidth(profile) - widest) / 2);
    const lines = names.map((name): PaperNode => ({
      columns: [
        { width: dash, stack: [{ ...look, text: "-", alignment: "left" }] },
        { width: "*", stack: [{ ...look, text: name, alignment: "left" }] },
      ],
      margin: [start + label, 0, 0, 0],
    }));
    const title = `${paperWords.addressees}:`;
    return {
      stack: [
        { ...look, text: title, alignment: "left", margin: [start, 0, 0, 0], keepWithNext: true },
        ...lines,
      ],
      margin: [0, 0, 0, GAP_UNDER_PT],
    };
  };
}

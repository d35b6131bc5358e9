import type { LayoutProfile, PaperRole } from "#shared/features/documents/layout-profile.ts";
import type { Look, PageFrame, PaperNode, Run, TextNode } from "./paper.ts";
import { mm } from "./units.ts";

/** Page, margins and page number of a profile, in points. */
export function pageFrame(
  { pageMm, marginsMm, pageNumberPlace, roles }: LayoutProfile,
  footNote: string | null = null,
): PageFrame {
  return {
    footNote,
    size: [mm(pageMm.width), mm(pageMm.height)],
    margins: {
      left: mm(marginsMm.left),
      right: mm(marginsMm.right),
      top: mm(marginsMm.top),
      bottom: mm(marginsMm.bottom),
    },
    pageNumber: { place: pageNumberPlace.place, sizePt: roles.pageNumber.sizePt },
  };
}

/** The look of running text: size, line spacing, justified. */
export function bodyLook({ roles, lineSpacing }: LayoutProfile): Look {
  return { fontSize: roles.body.sizePt, lineHeight: lineSpacing, alignment: "justify" };
}

/** A centred line in capitals on its own, as the name of who decides, or "QUYẾT ĐỊNH:". */
export function centredCapitals(profile: LayoutProfile, text: string): PaperNode {
  return {
    ...centred(inCase(profile, "enactment", text), lookOf(profile, "enactment")),
    margin: [0, 4, 0, 8],
    keepWithNext: true,
  };
}

/** A paragraph: first line indented, justified, cut by a page end only between several lines. */
export function paragraph(profile: LayoutProfile, runs: readonly Run[]): TextNode {
  return {
    text: runs,
    leadingIndent: mm(profile.firstLineIndentMm),
    margin: [0, 0, 0, profile.paragraphGapPt],
    breakable: true,
  };
}

/** Width of the text area in points. */
export function textWidth({ pageMm, marginsMm }: LayoutProfile): number {
  return mm(pageMm.width - marginsMm.left - marginsMm.right);
}

export function lookOf(profile: LayoutProfile, role: PaperRole): Look {
  const { sizePt, bold, italics } = profile.roles[role];
  return { fontSize: sizePt, bold, italics };
}

/** The words as the profile sets them, in capitals where it says so. */
export function inCase(profile: LayoutProfile, role: PaperRole, text: string): string {
  const composed = text.normalize("NFC");
  return profile.roles[role].uppercase ? composed.toLocaleUpperCase("vi") : composed;
}

export function sized({ sizePt, bold, italics }: LayoutProfile["roles"][PaperRole]) {
  return { sizePt, bold, italics };
}

export function centred(text: string, look: Look): TextNode {
  return { ...look, text, alignment: "center" };
}

export function withoutEndMark(text: string): string {
  return text.replace(/[\s.;,]+$/, "");
}

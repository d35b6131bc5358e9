import { mm } from "#backend/pdf/units.ts";
import { LINE } from "#backend/pdf/typeset.ts";
import type { LayoutProfile } from "#shared/features/documents/layout-profile.ts";
import { WORD_NAMESPACES } from "./namespaces.ts";
import { pageNumberField, paragraph, run } from "./paragraph.ts";
import { styleId } from "./paper-styles.ts";
import { twips } from "./units.ts";
import { element, type Xml, XML_HEAD } from "./xml.ts";

/** The parts that stand in a page's margins, by the id that sections name them with. */
export const marginParts = [
  { id: "rIdHead", file: "header1.xml", kind: "header", type: "default" },
  { id: "rIdHeadFirst", file: "header2.xml", kind: "header", type: "first" },
  { id: "rIdFoot", file: "footer1.xml", kind: "footer", type: "default" },
  { id: "rIdFootFirst", file: "footer2.xml", kind: "footer", type: "first" },
] as const;

const HALF_FOOT_NOTE_PT = 4.5;

/** Page, margins and page numbers of a section; each begins with page 1, which shows no number. */
export function sectionProperties(profile: LayoutProfile): Xml {
  const { pageMm, marginsMm } = profile;
  return element("w:sectPr", {}, [
    ...marginParts.map(({ id, kind, type }) =>
      element(`w:${kind}Reference`, { "w:type": type, "r:id": id }),
    ),
    element("w:pgSz", { "w:w": twips(mm(pageMm.width)), "w:h": twips(mm(pageMm.height)) }),
    element("w:pgMar", {
      "w:top": twips(mm(marginsMm.top)),
      "w:right": twips(mm(marginsMm.right)),
      "w:bottom": twips(mm(marginsMm.bottom)),
      "w:left": twips(mm(marginsMm.left)),
      "w:header": twips(edgeRoom(profile, marginsMm.top)),
      "w:footer": twips(edgeRoom(profile, marginsMm.bottom)),
      "w:gutter": 0,
    }),
    element("w:pgNumType", { "w:start": 1 }),
    element("w:titlePg"),
  ]);
}

/** From the paper's edge to a line of page number size in the middle of the margin. */
function edgeRoom({ roles }: LayoutProfile, marginMm: number): number {
  return (mm(marginMm) - roles.pageNumber.sizePt * LINE) / 2;
}

/** The parts of the margins as files of the package. */
export function writeMargins(
  profile: LayoutProfile,
  footNote: string | null,
): ReadonlyMap<string, string> {
  const isTop = profile.pageNumberPlace.place === "top-centre";
  const width = mm(profile.pageMm.width - profile.marginsMm.left - profile.marginsMm.right);
  return new Map(
    marginParts.map(({ file, kind, type }) => {
      const hasNumber = type === "default" && isTop === (kind === "header");
      const content =
        kind === "header"
          ? paragraph({ style: styleId("pageNumber") }, hasNumber ? [pageNumberField()] : [])
          : footLine(width, footNote, hasNumber);
      return [
        file,
        XML_HEAD + element(kind === "header" ? "w:hdr" : "w:ftr", WORD_NAMESPACES, [content]).xml,
      ];
    }),
  );
}

/** The note in the middle of the foot, the page number at its right end. */
function footLine(width: number, note: string | null, hasNumber: boolean): Xml {
  const tabs = [
    { at: width / 2, align: "center" },
    { at: width, align: "right" },
  ] as const;
  const noted = run(`\t${note ?? ""}`, {
    sizePt: 2 * HALF_FOOT_NOTE_PT,
    italics: true,
    colour: "595959",
  });
  return paragraph({ style: styleId("pageNumber"), align: "left", tabs }, [
    ...(note === null && !hasNumber ? [] : [noted]),
    ...(hasNumber ? [run("\t"), pageNumberField()] : []),
  ]);
}
